package io.github.workprint.disk;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What Workprint wrote into a folder that is not its own, so that it knows its files again, and knows where somebody has edited one.
 *
 * @param digests SHA-256 of what was written last, by the name of the file
 */
record WrittenRecord(Path folder, SortedMap<String, String> digests) {
    static final String NAME = ".workprint-files";

    private static final String HEAD =
            "# Files here that Workprint wrote, and what they held. One that holds something else is not written"
                    + " over.\n";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) (\\S+)");

    static WrittenRecord empty(Path folder) {
        return new WrittenRecord(folder, new TreeMap<>());
    }

    /** None where there is none that can be read. */
    static Optional<WrittenRecord> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        SortedMap<String, String> digests = new TreeMap<>();
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .map(LINE::matcher)
                .filter(Matcher::matches)
                .forEach(line -> digests.put(URLDecoder.decode(line.group(2), StandardCharsets.UTF_8), line.group(1)));
        return Optional.of(new WrittenRecord(folder, digests));
    }

    /** Whether this is what was written into a file of the folder. */
    boolean holds(Path file, byte[] content) {
        return sha256(content).equals(digests.get(name(file)));
    }

    WrittenRecord with(Path file, byte[] content) {
        SortedMap<String, String> more = new TreeMap<>(digests);
        more.put(name(file), sha256(content));
        return new WrittenRecord(folder, more);
    }

    WrittenRecord without(Path file) {
        SortedMap<String, String> fewer = new TreeMap<>(digests);
        fewer.remove(name(file));
        return new WrittenRecord(folder, fewer);
    }

    /** Where the files are; a name that leads out of the folder is none of ours. */
    List<Path> files() {
        return digests.keySet().stream()
                .map(folder::resolve)
                .filter(file -> folder.equals(file.normalize().getParent()))
                .toList();
    }

    void write() throws IOException {
        WholeFile.write(
                folder.resolve(NAME),
                HEAD
                        + digests.entrySet().stream()
                                .map(file -> file.getValue() + " "
                                        + URLEncoder.encode(file.getKey(), StandardCharsets.UTF_8) + "\n")
                                .collect(Collectors.joining()));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static String sha256(byte[] content) {
        return Hashing.sha256().hashBytes(content).toString();
    }
}
