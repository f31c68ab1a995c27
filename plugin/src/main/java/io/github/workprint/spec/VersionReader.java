package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionText.Known;
import io.github.workprint.spec.History.Entry;
import io.github.workprint.spec.TextReading.Traced;
import io.github.workprint.spec.value.Version;
import io.github.workprint.store.Kept;
import io.github.workprint.store.RemadeList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the texts of one workflow in the order of their versions, and reads of them what has to be read. */
final class VersionReader {
    private static final String TWICE = "WF-HI04";
    private static final List<String> AFTERWARDS = List.of("withdrawn", "archived");

    private final List<VersionText> texts;
    private final SpecReader reader;
    private final Kept kept;
    /** What each text holds, read anew. */
    private final RemadeList<Whole> wholes;

    private final TreeMap<Version, Read> versions = new TreeMap<>();

    /**
     * All that came of reading a text.
     *
     * @param spec empty where there is none to be filed
     */
    private record Whole(Optional<Spec> spec, List<Finding> findings, Traced neighbours) {}

    /** A text that holds a version. */
    private record Read(Entry entry, List<Finding> findings) {
        Version version() {
            return entry.version();
        }

        Place versionAt() {
            return entry.spec().origin().of("version");
        }
    }

    /** @param texts of one workflow */
    VersionReader(List<VersionText> texts, SpecReader reader, Kept kept) {
        this.texts = List.copyOf(texts);
        this.reader = reader;
        this.kept = kept;
        this.wholes = new RemadeList<>(texts.size(), index -> whole(this.texts.get(index)));
    }

    private Whole whole(VersionText text) {
        Traced neighbours = new Traced(text.neighbours());
        List<Finding> findings = new ArrayList<>();
        Optional<Spec> spec = reader.read(text.beside(neighbours), findings::add);
        return new Whole(spec, List.copyOf(findings), neighbours);
    }

    /** Oldest first. */
    List<Entry> entries(List<Finding> findings) {
        for (int i = 0; i < texts.size(); i++) {
            Optional<Read> read = read(i);
            if (texts.get(i).standing().by() == Known.WORK) {
                work(texts.get(i), read, findings);
            } else if (read.isEmpty()) {
                findings.addAll(wholes.get(i).findings());
            } else if (!add(read.get(), findings)) {
                findings.addAll(read.get().findings());
            }
        }
        versions.values().forEach(read -> findings.addAll(read.findings()));
        return versions.values().stream().map(Read::entry).toList();
    }

    private Optional<Read> read(int index) {
        VersionText text = texts.get(index);
        Optional<TextReading> before = TextReading.find(text, kept);
        if (before.isPresent()) {
            return Optional.of(read(index, before.get()));
        }
        Whole whole = wholes.get(index);
        return whole.spec().map(spec -> {
            TextReading reading = new TextReading(
                    Slate.of(spec), whole.findings(), whole.neighbours().included());
            reading.keep(text, kept);
            return read(index, reading);
        });
    }

    private Read read(int index, TextReading reading) {
        VersionText text = texts.get(index);
        Entry entry = new Entry(text.file(), reading.slate(), reading.identity(text), () -> wholes.get(index)
                .spec()
                .orElseThrow());
        return new Read(entry, reading.findings());
    }

    private boolean add(Read read, List<Finding> findings) {
        Optional<Read> first = versions.values().stream()
                .filter(other -> other.version().hasRankOf(read.version()))
                .findFirst();
        Optional<Version> twin = versions.keySet().stream()
                .filter(other -> other.folder().equalsIgnoreCase(read.version().folder()))
                .filter(other -> !other.hasRankOf(read.version()))
                .findFirst();
        if (twin.isPresent()) {
            findings.add(Finding.error(
                    TWICE,
                    read.versionAt(),
                    "version",
                    Wording.of(
                            "version {0} is version {1} but for capital letters, and Windows and macOS cannot keep the"
                                    + " two apart",
                            read.version(), twin.get()),
                    Wording.of("give one of the two another number")));
            return false;
        }
        if (first.isEmpty()) {
            versions.put(read.version(), read);
            return true;
        }
        Version other = first.get().version();
        findings.add(Finding.error(
                TWICE,
                read.versionAt(),
                "version",
                other.equals(read.version())
                        ? Wording.of(
                                "version {0} is given twice: here and in {1}",
                                other, first.get().entry().file())
                        : Wording.of(
                                "version {0} has the rank of version {1} in {2}, so that neither comes before the"
                                        + " other",
                                read.version(), other, first.get().entry().file()),
                Wording.of("raise the version of the newer one, and name the file after it")));
        return false;
    }

    /**
     * The folder's present state: the version itself where it says the same, so that what is wrong with it is told in the file at
     * hand, and so that it can be withdrawn; else a draft.
     */
    private void work(VersionText text, Optional<Read> written, List<Finding> findings) {
        Optional<Read> issued = written.map(read -> versions.get(read.version()));
        if (issued.isPresent() && saysTheSame(written.get(), issued.get())) {
            if (mayStandFor(written.get(), issued.get())) {
                versions.put(written.get().version(), written.get());
            }
            return;
        }
        Traced neighbours = new Traced(text.neighbours());
        List<Finding> drafted = new ArrayList<>();
        Optional<Spec> draft = reader.draft(text.beside(neighbours), versions::containsKey, drafted::add);
        if (draft.isEmpty()) {
            findings.addAll(drafted);
            return;
        }
        TextReading reading = new TextReading(Slate.of(draft.get()), drafted, neighbours.included());
        Entry entry = new Entry(text.file(), reading.slate(), reading.identity(text), draft::get);
        versions.put(entry.version(), new Read(entry, drafted));
    }

    private static boolean saysTheSame(Read one, Read other) {
        return one.entry().slate().said().equals(other.entry().slate().said());
    }

    /** A version can be withdrawn or archived after it was issued, but it cannot become a draft again. */
    private static boolean mayStandFor(Read work, Read issued) {
        String status = work.entry().slate().status();
        return status.equals(issued.entry().slate().status()) || AFTERWARDS.contains(status);
    }
}
