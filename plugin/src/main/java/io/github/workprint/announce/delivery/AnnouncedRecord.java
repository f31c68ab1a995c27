package io.github.workprint.announce.delivery;

import io.github.workprint.announce.ToldBefore;
import io.github.workprint.announce.message.ChannelKind;
import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.Neighbours;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who was told of what: a file beside the workflows that is added to and never changed, so that nobody is told twice, whoever sends
 * next. Entries of two branches can stand one below the other in any order.
 */
public final class AnnouncedRecord {
    private static final String BROKEN = "WF-AN01";

    private static final String HEAD =
            """
            # Who was told of which version, by workprint:announce. Commit it: whoever stands here is not told again.
            # Lines are added, never changed.
            """;

    private final Path path;
    private final List<AnnouncedEntry> entries;

    private AnnouncedRecord(Path path, List<AnnouncedEntry> entries) {
        this.path = path;
        this.entries = new ArrayList<>(entries);
    }

    /**
     * The record of a folder of specs, an empty one where there is none; none at all where it cannot be read, and then a finding says why.
     *
     * @param base the directory that messages are relative to
     * @throws IOException where the disk fails
     */
    public static Optional<AnnouncedRecord> read(Path base, Path folder, Consumer<Finding> findings)
            throws IOException {
        Path path = folder.resolve(SourceFolder.ANNOUNCED);
        Optional<Neighbours.Found> found = SourceFolder.text(base, path, findings);
        if (found.isEmpty()) {
            return Optional.of(new AnnouncedRecord(path, List.of()));
        }
        if (found.get().state() != Neighbours.State.FOUND) {
            return Optional.empty();
        }
        if (found.get().text().lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            return Optional.of(new AnnouncedRecord(path, List.of()));
        }
        List<Finding> faults = new ArrayList<>();
        List<AnnouncedEntry> entries =
                entries(YamlReader.read(found.get().file(), found.get().text(), faults::add), faults::add);
        faults.forEach(findings);
        return faults.stream().anyMatch(Finding::isError)
                ? Optional.empty()
                : Optional.of(new AnnouncedRecord(path, entries));
    }

    private static List<AnnouncedEntry> entries(@Nullable Yaml top, Consumer<Finding> findings) {
        List<AnnouncedEntry> entries = new ArrayList<>();
        if (top instanceof Yaml.Sequence list) {
            list.items().forEach(item -> entry(item, findings).ifPresent(entries::add));
        } else if (top != null) {
            broken(top.place(), Wording.of("the record is a list of entries, and this is {0}", top.noun()), findings);
        }
        return entries;
    }

    private static Optional<AnnouncedEntry> entry(Yaml item, Consumer<Finding> findings) {
        List<Finding> faults = new ArrayList<>();
        String workflow = text(item, "workflow", faults::add);
        String version = text(item, "version", faults::add);
        String by = text(item, "by", faults::add);
        String to = text(item, "to", faults::add);
        String digest = text(item, "digest", faults::add);
        String on = text(item, "on", faults::add);
        Optional<LocalDate> day = DateSpan.day(on);
        if (faults.isEmpty() && day.isEmpty()) {
            broken(item.place(), Wording.of("'{0}' is no day", on), faults::add);
        }
        faults.forEach(findings);
        return faults.isEmpty()
                ? day.map(date -> new AnnouncedEntry(workflow, version, by, to, roles(item), digest, date))
                : Optional.empty();
    }

    private static String text(Yaml item, String key, Consumer<Finding> faults) {
        if (item instanceof Yaml.Mapping map && map.get(key) instanceof Yaml.Scalar written && !written.isBlank()) {
            return written.text();
        }
        broken(item.place(), Wording.of("this entry does not say '{0}'", key), faults);
        return "";
    }

    private static List<String> roles(Yaml item) {
        return item instanceof Yaml.Mapping map && map.get("roles") instanceof Yaml.Sequence list
                ? list.items().stream()
                        .filter(Yaml.Scalar.class::isInstance)
                        .map(role -> ((Yaml.Scalar) role).text())
                        .toList()
                : List.of();
    }

    private static void broken(Place place, Wording message, Consumer<Finding> findings) {
        findings.accept(Finding.error(
                BROKEN,
                place,
                "",
                Wording.of("{0}, so nobody knows who was told already", message),
                Wording.of("take the file as it was committed, or mend the entry")));
    }

    /** Whether somebody was told of a version, and of this text of it. */
    public enum Standing {
        NEW,
        TOLD,
        /** Of another text, which was edited since. */
        EDITED
    }

    /** @param digest stands for what is to be said */
    public Standing standing(String workflow, String version, String by, String to, String digest) {
        List<AnnouncedEntry> told = told(workflow, version, by, to);
        if (told.isEmpty()) {
            return Standing.NEW;
        }
        return told.get(told.size() - 1).digest().equals(digest) ? Standing.TOLD : Standing.EDITED;
    }

    /** How often somebody was told something else of a version than this. */
    public int before(String workflow, String version, String by, String to, String digest) {
        int told = told(workflow, version, by, to).size();
        return standing(workflow, version, by, to, digest) == Standing.TOLD ? told - 1 : told;
    }

    /** What mailboxes were told of a workflow. */
    public ToldBefore byMail(String workflow) {
        return new Told(workflow, Postage.MAIL, to -> to);
    }

    /**
     * What roles were told of a workflow in a channel.
     *
     * @param channel its name in the record
     */
    public ToldBefore inChannel(String workflow, String channel, ChannelKind kind) {
        return new Told(workflow, kind.word(), role -> Parcel.to(channel, role));
    }

    /** What was told of a workflow in one way; {@code address} makes of its reader what the record calls it. */
    private final class Told implements ToldBefore {
        private final List<AnnouncedEntry> ofWorkflow;
        private final UnaryOperator<String> address;

        Told(String workflow, String by, UnaryOperator<String> address) {
            this.ofWorkflow = entries.stream()
                    .filter(entry ->
                            entry.workflow().equals(workflow) && entry.by().equals(by))
                    .toList();
            this.address = address;
        }

        @Override
        public Set<String> versions() {
            return ofWorkflow.stream().map(AnnouncedEntry::version).collect(Collectors.toSet());
        }

        @Override
        public Set<String> versions(String to, Collection<String> role) {
            return ofWorkflow.stream()
                    .filter(entry -> entry.to().equals(address.apply(to)) && entry.isFor(role))
                    .map(AnnouncedEntry::version)
                    .collect(Collectors.toSet());
        }
    }

    private List<AnnouncedEntry> told(String workflow, String version, String by, String to) {
        return entries.stream()
                .filter(entry -> entry.workflow().equals(workflow)
                        && entry.version().equals(version)
                        && entry.by().equals(by)
                        && entry.to().equals(to))
                .toList();
    }

    /**
     * Adds what happened at the end of the file; all that stands there stays as it is written.
     *
     * @throws IOException where it cannot be written; then the file is as it was
     */
    void add(AnnouncedEntry entry) throws IOException {
        String before = Files.exists(path) ? Files.readString(path, StandardCharsets.UTF_8) : HEAD;
        WholeFile.write(path, (before.endsWith("\n") ? before : before + "\n") + entry.yaml());
        entries.add(entry);
    }

    public Path path() {
        return path;
    }
}
