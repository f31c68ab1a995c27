package io.github.workprint.site.print;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.pdf.font.MissingGlyph;
import io.github.workprint.site.project.LetterCheck;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is found while documents are printed, perhaps by several threads. */
final class PrintFindings {
    private final Queue<Finding> findings = new ConcurrentLinkedQueue<>();
    /** Letters without a font, each told of the first file that has it, whichever thread comes to it first. */
    private final Map<String, Finding> unprintable = new ConcurrentHashMap<>();

    void add(Finding finding) {
        findings.add(finding);
    }

    /** @param file that has the letter */
    void add(MissingGlyph glyph, String file) {
        add(
                glyph.character(),
                Finding.warn(
                        LetterCheck.RULE,
                        Place.of(file),
                        "",
                        Wording.of(
                                "PDFs cannot print the character '{0}' ({1}) of \"{2}\"; its number is printed in its"
                                        + " place",
                                glyph.character(), glyph.codePoint(), glyph.context()),
                        Wording.of("write it with other characters, or give the look a font that has it, named in"
                                + " fonts/more.txt")));
    }

    private void add(String letter, Finding finding) {
        unprintable.merge(letter, finding, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /**
     * All that was found.
     *
     * @param told letters without a font that the readers of findings know of
     */
    static Findings all(Collection<PrintFindings> some, Set<String> told) {
        PrintFindings together = new PrintFindings();
        for (PrintFindings one : some) {
            together.findings.addAll(one.findings);
            one.unprintable.forEach(together::add);
        }
        List<Finding> all = new ArrayList<>(together.findings);
        together.unprintable.forEach((letter, finding) -> {
            if (!told.contains(letter)) {
                all.add(finding);
            }
        });
        return Findings.of(all);
    }

    void write(DataOutput out) throws IOException {
        FindingsData.write(findings.stream().sorted().toList(), out);
        out.writeInt(unprintable.size());
        for (Map.Entry<String, Finding> letter : new TreeMap<>(unprintable).entrySet()) {
            FindingsData.text(letter.getKey(), out);
            FindingsData.write(List.of(letter.getValue()), out);
        }
    }

    /** What {@link #write} wrote. */
    static PrintFindings read(DataInput in) throws IOException {
        PrintFindings found = new PrintFindings();
        found.findings.addAll(FindingsData.read(in));
        for (int left = in.readInt(); left > 0; left--) {
            String letter = FindingsData.text(in);
            FindingsData.read(in).forEach(finding -> found.add(letter, finding));
        }
        return found;
    }
}
