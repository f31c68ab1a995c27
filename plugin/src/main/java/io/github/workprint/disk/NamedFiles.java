package io.github.workprint.disk;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files that the user has named for a goal to write. One that is there already is written over only where it still holds what
 * Workprint wrote, or where the user asks for it.
 */
public final class NamedFiles {
    private static final String RULE = "WF-WR02";

    private final Territory territory;
    private final boolean overwrite;
    private final Consumer<Finding> findings;

    /**
     * @param territory where files may be written
     * @param overwrite whether the user asked for other people's files to be written over
     */
    public NamedFiles(Territory territory, boolean overwrite, Consumer<Finding> findings) {
        this.territory = territory;
        this.overwrite = overwrite;
        this.findings = findings;
    }

    /**
     * Writes all of them, or, with findings, none.
     *
     * @param parameter who named them, such as {@code workprint.diffFile}
     * @param files the text of each, in UTF-8
     * @return whether they were written
     * @throws IOException where the disk fails
     */
    public boolean write(String parameter, Map<Path, String> files) throws IOException {
        Map<Path, byte[]> judged = new LinkedHashMap<>();
        for (Map.Entry<Path, String> file : files.entrySet()) {
            Optional<Path> place = territory.file(parameter, file.getKey());
            byte[] content = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (place.filter(Files::exists).isPresent() && !overwrite && !mayReplace(place.get(), content)) {
                findings.accept(Finding.error(
                        RULE,
                        Place.of(parameter),
                        "",
                        Wording.of(
                                "there is a file {0} that does not hold what Workprint wrote last, and it is not"
                                        + " written over",
                                place.get()),
                        Wording.of("name another file, or ask for it with -Dworkprint.overwrite=true")));
            } else {
                place.ifPresent(real -> judged.put(real, content));
            }
        }
        if (judged.size() < files.size()) {
            return false;
        }
        for (Map.Entry<Path, byte[]> file : judged.entrySet()) {
            Path folder = file.getKey().resolveSibling("");
            Files.createDirectories(folder);
            WrittenRecord record = WrittenRecord.in(folder).orElseGet(() -> WrittenRecord.empty(folder));
            // First the record: a build that is killed between the two leaves a file that asks to be written over.
            record.with(file.getKey(), file.getValue()).write();
            WholeFile.write(file.getKey(), file.getValue());
        }
        return true;
    }

    /**
     * The same for all that a goal writes into a folder and those below it: what it wrote there before, and does not write now, is taken
     * away, unless somebody has edited it since.
     *
     * @param folder in which all the files lie
     */
    public boolean writeAll(String parameter, Path folder, Map<Path, String> files) throws IOException {
        if (!write(parameter, files)) {
            return false;
        }
        Set<Path> written = new HashSet<>();
        for (Path file : files.keySet()) {
            written.add(Territory.real(file));
        }
        List<Path> folders;
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(Territory.real(folder)) : Stream.empty()) {
            folders = all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
        for (Path one : folders) {
            Optional<WrittenRecord> record = WrittenRecord.in(one);
            if (record.isPresent()) {
                clear(record.get(), written);
            }
        }
        return true;
    }

    private static void clear(WrittenRecord record, Set<Path> written) throws IOException {
        WrittenRecord left = record;
        for (Path file : record.files()) {
            if (written.contains(file)) {
                continue;
            }
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && record.holds(file, Files.readAllBytes(file))) {
                Files.delete(file);
            }
            left = left.without(file);
        }
        if (!left.equals(record)) {
            left.write();
        }
    }

    private static boolean mayReplace(Path file, byte[] content) throws IOException {
        byte[] there = Files.readAllBytes(file);
        return Arrays.equals(there, content)
                || WrittenRecord.in(file.resolveSibling(""))
                        .filter(record -> record.holds(file, there))
                        .isPresent();
    }
}
