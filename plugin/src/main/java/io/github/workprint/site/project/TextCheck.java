package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.pdf.font.PrintableLetters;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.store.Kept;
import io.github.workprint.store.KeptForm;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is wrong with the texts of versions, each by itself: prose that does not come out as meant, and letters that no font has.
 *
 * @param characters letters that were told
 */
public record TextCheck(Findings findings, Set<String> characters) {
    private static final KeptForm<TextCheck> FORM = new Form();

    public TextCheck {
        characters = Set.copyOf(characters);
    }

    /** Checks the texts of versions one by one. */
    public static final class Reader {
        private final Prose prose;
        private final PrintableLetters letters;
        private final Kept kept;
        private final List<Finding> findings = new ArrayList<>();
        private final Set<String> characters = new HashSet<>();

        /** @param kept holds what was found in the same texts before, by Workprint as it is */
        public Reader(Prose prose, Look look, Kept kept) {
            this.prose = prose;
            this.letters = new PrintableLetters(look.files());
            this.kept = kept.on(look.fontsKey());
        }

        public void read(History.Entry version) {
            TextCheck check =
                    kept.value(FORM, version.identity().map(List::of), () -> of(version.spec(), prose, letters));
            findings.addAll(check.findings().all());
            characters.addAll(check.characters());
        }

        /** What is wrong with all that were read. */
        public TextCheck all() {
            return new TextCheck(Findings.of(findings), characters);
        }
    }

    private static TextCheck of(Spec spec, Prose prose, PrintableLetters fonts) {
        LetterCheck letters = LetterCheck.of(spec, fonts);
        return new TextCheck(ProseCheck.of(spec, prose).and(letters.findings()), letters.characters());
    }

    private static final class Form implements KeptForm<TextCheck> {
        @Override
        public String name() {
            return "texts";
        }

        @Override
        public void write(TextCheck check, DataOutput out) throws IOException {
            FindingsData.write(check.findings.all(), out);
            FindingsData.texts(List.copyOf(new TreeSet<>(check.characters)), out);
        }

        @Override
        public TextCheck read(DataInput in) throws IOException {
            Findings findings = Findings.of(FindingsData.read(in));
            return new TextCheck(findings, Set.copyOf(FindingsData.texts(in)));
        }
    }
}
