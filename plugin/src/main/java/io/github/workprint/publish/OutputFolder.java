package io.github.workprint.publish;

import io.github.workprint.disk.Territory;
import io.github.workprint.disk.WriterLock;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The place of a site. It is Workprint's where it does not exist, is empty, or bears the marker of a site; nothing else is ever
 * touched. Beside it lies the workshop, a hidden folder in which the next site is made, the last one is cleared away and costly work
 * is kept; it bears a mark too. One build at a time holds the place.
 */
public final class OutputFolder implements AutoCloseable {
    private static final String PARAMETER = "workprint.output";
    private static final String FOREIGN = "WF-WR02";
    private static final String NESTED = "WF-WR01";

    /** The file that makes a folder a workshop; the first to be written there, and held while a build writes. */
    private static final String WRITER = "writer.lock";

    private static final int NAMED = 3;

    private final Path place;
    private final Path workshop;
    private final WriterLock writer;

    private OutputFolder(Path place, Path workshop, WriterLock writer) {
        this.place = place;
        this.workshop = workshop;
        this.writer = writer;
    }

    /**
     * Takes the place for a build; the last good site is there again, where a build was killed while it put a new one in its place.
     *
     * @param wanted where the site shall lie; a symbolic link is followed
     * @param patience how long to wait for another build that writes there
     * @param told told of the wait
     * @return none, with a finding, where it is not Workprint's; then nothing was touched
     * @throws IOException where the disk fails, or the other build takes too long
     */
    public static Optional<OutputFolder> take(
            Territory territory, Path wanted, Duration patience, Consumer<String> told, Consumer<Finding> findings)
            throws IOException {
        Optional<Path> judged = territory.folder(PARAMETER, wanted);
        if (judged.isEmpty()) {
            return Optional.empty();
        }
        Path place = judged.get();
        Path workshop = place.resolveSibling("." + place.getFileName() + ".workprint");
        if (!isOurs(place, workshop, findings)) {
            return Optional.empty();
        }
        Files.createDirectories(workshop);
        WriterLock writer = WriterLock.take(workshop.resolve(WRITER), place.toString(), patience, told);
        try {
            OutputFolder folder = new OutputFolder(place, workshop, writer);
            ignoreInGit(workshop);
            folder.recover();
            // What came there while another build was waited for.
            if (isOurs(place, workshop, findings)) {
                return Optional.of(folder);
            }
        } catch (IOException | RuntimeException failed) {
            writer.close();
            throw failed;
        }
        writer.close();
        return Optional.empty();
    }

    private static boolean isOurs(Path place, Path workshop, Consumer<Finding> findings) throws IOException {
        for (Path above = place.getParent(); above != null; above = above.getParent()) {
            if (SiteMarker.in(above).isPresent() || Files.exists(above.resolve(WRITER)) && isWorkshop(above)) {
                findings.accept(Finding.error(
                        NESTED,
                        Place.of(PARAMETER),
                        "",
                        Wording.of("nothing is written to {0}: it lies within the site in {1}", place, above),
                        Wording.of("name a place of its own beside it")));
                return false;
            }
        }
        boolean free = isFree(place, SiteMarker.NAME, findings)
                && (!Files.isDirectory(place) || entries(place).isEmpty() || hasMarker(place, findings));
        return free && isFree(workshop, WRITER, findings);
    }

    private static boolean isWorkshop(Path folder) {
        return String.valueOf(folder.getFileName()).matches("\\..*\\.workprint");
    }

    /** Not there, empty, or bearing the file that makes it ours. */
    private static boolean isFree(Path folder, String mark, Consumer<Finding> findings) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        boolean isFolder = Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        List<String> there = isFolder ? entries(folder) : List.of();
        boolean free =
                isFolder && (there.isEmpty() || Files.isRegularFile(folder.resolve(mark), LinkOption.NOFOLLOW_LINKS));
        if (!free) {
            String holds =
                    there.stream().limit(NAMED).map(name -> "'" + name + "'").collect(Collectors.joining(", "));
            findings.accept(Finding.error(
                    FOREIGN,
                    Place.of(PARAMETER),
                    "",
                    isFolder
                            ? Wording.of(
                                    "nothing is written to {0}: it holds {1}{2}, and no mark of a site that"
                                            + " Workprint made",
                                    folder,
                                    holds,
                                    there.size() > NAMED
                                            ? Wording.of(" and {0} more", there.size() - NAMED)
                                            : Wording.NONE)
                            : Wording.of("nothing is written to {0}: it is no folder", folder),
                    Wording.of("name a folder that is not there yet or is empty; a site that was made before"
                            + " sites were marked can be deleted")));
        }
        return free;
    }

    private static boolean hasMarker(Path place, Consumer<Finding> findings) throws IOException {
        boolean known = SiteMarker.in(place).isPresent();
        if (!known) {
            findings.accept(Finding.error(
                    FOREIGN,
                    Place.of(PARAMETER),
                    "",
                    Wording.of(
                            "nothing is written to {0}: {1} in it is of a format that this Workprint does not know",
                            place, SiteMarker.NAME),
                    Wording.of("use the Workprint that made it, or name another folder")));
        }
        return known;
    }

    private static List<String> entries(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private static void ignoreInGit(Path workshop) throws IOException {
        Path file = workshop.resolve(".gitignore");
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.write(file, "*\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Puts the last good site back where a build was killed between the two moves that exchange it, and clears away one that was
     * exchanged.
     */
    private void recover() throws IOException {
        LastSite.delete(workshop.resolve(Staging.NEXT));
        Path last = workshop.resolve(Staging.LAST);
        if (!Files.exists(last)) {
            return;
        }
        boolean gone = !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (gone
                || Files.isDirectory(place)
                        && entries(place).isEmpty()
                        && !entries(last).isEmpty()) {
            Files.deleteIfExists(place);
            Files.move(last, place);
        } else {
            new LastSite(last).clear(place);
        }
    }

    /** Where it really lies. */
    public Path place() {
        return place;
    }

    /** Begins the next site. */
    public Staging stage() throws IOException {
        return new Staging(place, workshop, SiteRecord.in(workshop));
    }

    /**
     * What the last build told of the site, where that is made from the same and is still what was published.
     *
     * @param inputs digest of all that a site is made from
     */
    public Optional<byte[]> upToDate(String inputs) throws IOException {
        Optional<SiteRecord> last = SiteRecord.in(workshop);
        return last.isPresent()
                        && last.get().inputs().equals(inputs)
                        && last.get().isOf(place)
                ? last.map(SiteRecord::told)
                : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
