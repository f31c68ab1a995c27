package io.github.workprint.publish;

import io.github.workprint.disk.Territory;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder in which a project keeps what was made of it, outside of {@code target}, so that it outlives {@code mvn clean}. It is
 * Workprint's where it does not exist, is empty, or bears the mark; nothing else is ever touched. It is made when there is something
 * to keep, and git leaves it alone.
 */
public final class CacheFolder {
    private static final String PARAMETER = "workprint.cache";
    private static final String FOREIGN = "WF-WR02";

    /** What backup programs look for too; see bford.info/cachedir. */
    private static final String MARK = "CACHEDIR.TAG";

    private static final String MARKED =
            """
            Signature: 8a477f597d28d172789f06886806bc55
            # What Workprint has made and need not make again. It can be deleted; then the next build takes longer.
            """;

    private CacheFolder() {}

    /**
     * What is kept in a folder; none, with a finding, where the folder is not Workprint's. Where nothing can be written there, nothing is
     * kept.
     *
     * @param told where the server fails
     * @throws IOException where the disk fails
     */
    public static Optional<Cache> in(
            Territory territory, CacheOptions options, Consumer<Finding> findings, Consumer<String> told)
            throws IOException {
        Optional<Path> judged = territory.folder(PARAMETER, options.folder());
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        Path folder = judged.get();
        if (!isOurs(folder)) {
            findings.accept(Finding.error(
                    FOREIGN,
                    Place.of(PARAMETER),
                    "",
                    Wording.of("nothing is kept in {0}: it holds files, and no mark of a cache of Workprint's", folder),
                    Wording.of("name a folder that is not there yet or is empty")));
            return Optional.empty();
        }
        Cache here = isWritable(folder) ? Cache.at(folder, Map.of(MARK, MARKED, ".gitignore", "*\n")) : Cache.none();
        return Optional.of(
                options.server().map(server -> here.with(server, told)).orElse(here));
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        Path mark = folder.resolve(MARK);
        if (Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)) {
            return new String(Files.readAllBytes(mark), StandardCharsets.UTF_8).equals(MARKED);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static boolean isWritable(Path folder) {
        Path there = folder;
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        return Files.isWritable(there);
    }
}
