package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Wording;
import io.github.workprint.pdf.font.MissingGlyph;
import io.github.workprint.pdf.font.PrintableLetters;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which fields hold letters that no font of the PDFs has, once for each field of a version. */
public final class LetterCheck {
    public static final String RULE = "WF-PR02";

    private final PrintableLetters letters;
    private final Set<String> characters = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private LetterCheck(PrintableLetters letters) {
        this.letters = letters;
    }

    static LetterCheck of(Spec spec, PrintableLetters letters) {
        LetterCheck check = new LetterCheck(letters);
        check.spec(spec);
        return check;
    }

    public Findings findings() {
        return Findings.of(findings);
    }

    /** The letters that were told. */
    public Set<String> characters() {
        return Set.copyOf(characters);
    }

    private void spec(Spec spec) {
        Walk.through(spec, (field, value, path, holder) -> {
            if (value instanceof String text) {
                value(field, text, path, holder);
            }
        });
    }

    private void value(FieldShape field, String text, String path, Origin holder) {
        List<MissingGlyph> missing = letters.missing(text);
        if (!missing.isEmpty()) {
            missing.forEach(glyph -> characters.add(glyph.character()));
            List<MissingGlyph> shaped =
                    missing.stream().filter(MissingGlyph::isShaped).toList();
            List<MissingGlyph> absent =
                    missing.stream().filter(glyph -> !glyph.isShaped()).toList();
            if (!absent.isEmpty()) {
                findings.add(Finding.warn(
                        RULE,
                        ProseCheck.place(field, path, holder, 1),
                        path,
                        Wording.of(
                                "no font of the PDFs has {0} of '{1}'; numbers are printed in their place: {2}",
                                named(absent), path, printed(absent)),
                        Wording.of("give the look a font that has them, named in fonts/more.txt, or write them"
                                + " with other characters")));
            }
            if (!shaped.isEmpty()) {
                findings.add(Finding.warn(
                        RULE,
                        ProseCheck.place(field, path, holder, 1),
                        path,
                        Wording.of(
                                "PDFs cannot join the letters {0} of '{1}' as their script asks, whatever the font;"
                                        + " numbers are printed in their place: {2}",
                                named(shaped), path, printed(shaped)),
                        Wording.of("write it in Latin letters; pages on screen show any script")));
            }
        }
    }

    private static String printed(List<MissingGlyph> missing) {
        return missing.stream()
                .map(glyph -> glyph.codePoint().substring("U+".length()))
                .collect(Collectors.joining(" ", "[", "]"));
    }

    private static String named(List<MissingGlyph> missing) {
        return missing.stream()
                .map(glyph -> "'" + glyph.character() + "' (" + glyph.codePoint() + ")")
                .collect(Collectors.joining(", "));
    }
}
