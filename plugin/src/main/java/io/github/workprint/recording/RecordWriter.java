package io.github.workprint.recording;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.ThingDigest;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.FileNames;
import io.github.workprint.history.RecordFolder;
import io.github.workprint.history.RecordText;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.SeenWorkflow;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.EventReader;
import io.github.workprint.spec.event.Tick;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.yaml.QuotedText;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes records of one workflow, each once it was read back and found sound. */
public final class RecordWriter {
    /** In the order in which they are written. */
    private static final List<String> WORDS =
            List.of("round", "roll", "material", "files", "size", "hash", "verified", "manifest", "reason", "remarks");

    /** A day has never so many of one kind and thing. */
    private static final int MOST = 10_000;

    private final CheckedProject project;
    private final History history;
    private final SeenWorkflow seen;
    private final Consumer<Finding> findings;

    private RecordWriter(CheckedProject project, History history, SeenWorkflow seen, Consumer<Finding> findings) {
        this.project = project;
        this.history = history;
        this.seen = seen;
        this.findings = findings;
    }

    /**
     * For the records of a workflow.
     *
     * @param workflow its name; empty where there is only one
     * @param findings take what is in the way
     */
    public static Optional<RecordWriter> of(CheckedProject project, String workflow, Consumer<Finding> findings) {
        Histories histories = project.sources().histories();
        return histories.named(workflow, EventReader.UNKNOWN, findings).flatMap(history -> project.seen().stream()
                .filter(seen -> seen.name().equals(history.workflow()))
                .findFirst()
                .map(seen -> new RecordWriter(project, history, seen, findings)));
    }

    /**
     * Writes it into a file of its own.
     *
     * @return the file; none where a finding says what is wrong with what was told
     * @throws IOException where the disk fails
     */
    public Optional<Path> write(ToldEvent told) throws IOException {
        Optional<History.Entry> entry = entry(told.version().orElseGet(this::latest));
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        String version = entry.get().version().toString();
        Optional<String> what = told.what().map(address -> singular(address, entry.get()));
        Optional<String> digest = Optional.empty();
        if (told.kind() == EventKind.APPROVED) {
            digest = digest(what, told.audience(), version);
            if (digest.isEmpty()) {
                return Optional.empty();
            }
        }
        String text = text(told, version, what, digest);
        Path base = project.sources().folder().base();
        Path folder = RecordFolder.of(project.sources().folder().source(), history.workflow());
        String stem = told.on() + "-" + told.kind().word()
                + what.map(address -> "-" + address.replaceAll("[^a-z0-9]+", "-"))
                        .orElse("");
        for (int number = 1; number <= MOST; number++) {
            String name = stem + "-" + number + ".yaml";
            Path file = folder.resolve(name);
            if (Files.exists(file)) {
                continue;
            }
            RecordText record = new RecordText(history.workflow(), FileNames.of(base, file), stem + "-" + number, text);
            EventReader reader = new EventReader(
                    project.sources().house().vocabulary(), project.sources().histories(), findings);
            if (reader.read(record).isEmpty()) {
                return Optional.empty();
            }
            Files.createDirectories(folder);
            try {
                WholeFile.create(file, text.getBytes(StandardCharsets.UTF_8));
                return Optional.of(file);
            } catch (FileAlreadyExistsException taken) {
                // Somebody else recorded something in this moment; the next number may be free.
            }
        }
        throw new IOException("there are " + MOST + " files " + stem + "-….yaml in " + folder);
    }

    /** The version that people work from. */
    public String latest() {
        MarkedHistory whole = seen.by(Readers.INTERNAL);
        return whole.outlines()
                .get(VersionView.latest(whole.outlines()))
                .version()
                .toString();
    }

    private Optional<History.Entry> entry(String version) {
        Optional<History.Entry> entry = history.versions().stream()
                .filter(one -> one.version().toString().equals(version))
                .findFirst();
        if (entry.isEmpty()) {
            findings.accept(Finding.error(
                    EventReader.UNKNOWN,
                    Place.of("workprint.version"),
                    "version",
                    Wording.of("'{0}' has no version {1}", history.workflow(), version),
                    Wording.of(
                            "there is {0}",
                            String.join(
                                    ", ",
                                    history.versions().stream()
                                            .map(one -> one.version().toString())
                                            .toList()))));
        }
        return entry;
    }

    /** Addresses are often told by the name of the collection: {@code deliverables/imf}. */
    private static String singular(String address, History.Entry entry) {
        return EventReader.plural(address, Addresses.of(entry.spec())).orElse(address);
    }

    private Optional<String> digest(Optional<String> what, Readers readers, String version) {
        MarkedHistory view = seen.by(readers);
        Optional<Edition> seenVersion = view.editions().stream()
                .filter(edition -> edition.version().toString().equals(version))
                .findFirst();
        Optional<Branch> thing = seenVersion.flatMap(
                edition -> what.isEmpty() ? Optional.of(edition.root()) : edition.entity(what.get()));
        if (thing.isEmpty()) {
            boolean there = seen.by(Readers.INTERNAL).editions().stream()
                    .filter(edition -> edition.version().toString().equals(version))
                    .anyMatch(edition -> edition.entity(what.orElse("")).isPresent());
            findings.accept(Finding.error(
                    EventReader.UNKNOWN,
                    Place.of(there ? "workprint.audience" : "workprint.what"),
                    "what",
                    there
                            ? Wording.of(
                                    "'{0}' of version {1} is not for {2}, who cannot have approved it",
                                    what.orElse(""), version, readers.word())
                            : Wording.of("there is nothing at '{0}' in version {1}", what.orElse(""), version),
                    there
                            ? Wording.of("name an audience that sees it, or record the approval for the office alone:"
                                    + " internal")
                            : Wording.of("write the address of a thing, such as deliverable/imf")));
        }
        return thing.map(found -> ThingDigest.of(seenVersion.orElseThrow(), found));
    }

    private static String text(ToldEvent told, String version, Optional<String> what, Optional<String> digest) {
        List<String> lines = new ArrayList<>();
        lines.add("record: " + told.kind().word());
        lines.add("version: " + version);
        lines.add("on: " + told.on());
        lines.add("by: " + quoted(told.by()));
        what.ifPresent(address -> lines.add("what: " + quoted(address)));
        if (!told.audience().equals(Readers.INTERNAL)) {
            lines.add("audience: " + told.audience().word());
        }
        digest.ifPresent(sum -> lines.add("digest: " + sum));
        for (String key : WORDS) {
            if (told.words().containsKey(key)) {
                lines.add(key + ": " + quoted(String.valueOf(told.words().get(key))));
            }
        }
        if (!told.ticks().isEmpty()) {
            lines.add("items:");
            told.ticks().forEach(tick -> item(tick, lines));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void item(Tick tick, List<String> lines) {
        lines.add("  " + tick.id() + ":");
        if (tick.done() != null) {
            lines.add("    done: " + (tick.done() ? "yes" : "no"));
        }
        line("initials", tick.initials(), lines);
        line("date", tick.date(), lines);
        line("note", tick.note(), lines);
    }

    private static void line(String key, @Nullable String text, List<String> lines) {
        if (text != null && !text.isBlank()) {
            lines.add("    " + key + ": " + quoted(text));
        }
    }

    /** A plain word as it is; all else in quotes, on one line. */
    private static String quoted(String text) {
        if (text.matches("[A-Za-z][A-Za-z0-9/.-]*") && !text.matches("(?i)null|true|false|yes|no|on|off")) {
            return text;
        }
        return QuotedText.of(oneLine(text));
    }

    /** The same without what would end its line, or stands for no letter. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+", " ")
                .strip();
    }
}
