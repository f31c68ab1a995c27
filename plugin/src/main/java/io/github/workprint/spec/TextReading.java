package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.Neighbours.Found;
import io.github.workprint.history.VersionText;
import io.github.workprint.store.Kept;
import io.github.workprint.store.KeptForm;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a text, beside the spec itself.
 *
 * @param findings what is wrong with the text
 * @param included every file and every set that was looked for, and what it held; where all still do, the reading holds
 */
record TextReading(Slate slate, List<Finding> findings, List<Included> included) {
    private static final KeptForm<TextReading> FORM = new Form();

    /**
     * A file that a text includes, or a requirement set that it uses.
     *
     * @param from the file that includes it; empty for a set
     * @param name as written there; of a set, name and version
     * @param content digest of what it is and holds
     */
    record Included(String from, String name, String content) {
        private static final char PIN = '@';

        static Included set(String name, String version, Found found) {
            return of("", name + PIN + version, found);
        }

        /** The same as it is found now. */
        Included again(Neighbours neighbours) {
            int pin = name.indexOf(PIN);
            return from.isEmpty()
                    ? of(from, name, neighbours.set(name.substring(0, pin), name.substring(pin + 1)))
                    : of(from, name, neighbours.find(from, name));
        }

        static Included of(String from, String name, Found found) {
            return new Included(from, name, Kept.digest(List.of(found.state().name(), found.file(), found.text())));
        }
    }

    /** Finds what others find, and writes down what that was. */
    static final class Traced implements Neighbours {
        private final Neighbours neighbours;
        private final List<Included> included = new ArrayList<>();

        Traced(Neighbours neighbours) {
            this.neighbours = neighbours;
        }

        @Override
        public Found find(String from, String name) {
            Found found = neighbours.find(from, name);
            included.add(Included.of(from, name, found));
            return found;
        }

        @Override
        public Found set(String name, String version) {
            Found found = neighbours.set(name, version);
            included.add(Included.set(name, version, found));
            return found;
        }

        List<Included> included() {
            return List.copyOf(included);
        }
    }

    TextReading {
        findings = List.copyOf(findings);
        included = List.copyOf(included);
    }

    /** The reading of a text in an earlier build, where everything that it includes is what it was. */
    static Optional<TextReading> find(VersionText text, Kept kept) {
        return kept.find(FORM, parts(text)).filter(reading -> reading.included().stream()
                .allMatch(included -> included.equals(included.again(text.neighbours()))));
    }

    void keep(VersionText text, Kept kept) {
        kept.keep(FORM, parts(text), this);
    }

    /** Stands for all that was read: the text, what is known of it, and what it includes. */
    String identity(VersionText text) {
        List<String> parts = new ArrayList<>(parts(text));
        parts.add(slate.version().toString());
        parts.add(slate.status());
        included.forEach(file -> parts.addAll(List.of(file.from(), file.name(), file.content())));
        return Kept.digest(parts);
    }

    private static List<String> parts(VersionText text) {
        VersionText.Standing standing = text.standing();
        return List.of(
                text.workflow(), text.file(), standing.by().name(), standing.name(), standing.version(), text.text());
    }

    private static final class Form implements KeptForm<TextReading> {
        @Override
        public String name() {
            return "reading";
        }

        @Override
        public void write(TextReading reading, DataOutput out) throws IOException {
            Slate.FORM.write(reading.slate, out);
            FindingsData.write(reading.findings, out);
            out.writeInt(reading.included.size());
            for (Included file : reading.included) {
                FindingsData.text(file.from(), out);
                FindingsData.text(file.name(), out);
                FindingsData.text(file.content(), out);
            }
        }

        @Override
        public TextReading read(DataInput in) throws IOException {
            Slate slate = Slate.FORM.read(in);
            List<Finding> findings = FindingsData.read(in);
            List<Included> included = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                included.add(new Included(FindingsData.text(in), FindingsData.text(in), FindingsData.text(in)));
            }
            return new TextReading(slate, findings, included);
        }
    }
}
