package io.github.workprint.site;

import io.github.workprint.history.FileNames;
import io.github.workprint.history.GitState;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Everything that a site is made from, each part by name with a digest: every file below the folder of specs, the requirement sets from elsewhere, what git says of those
 * that are edited in place, the options, and Workprint itself. Where all are what they were, so is the site.
 */
record BuildInputs(SortedMap<String, String> digests) {
    private static final String SPECS = "specs/";
    private static final String SETS = "sets/";
    private static final String FORM = "form";
    private static final String LOOK = SPECS + SourceFolder.LOOK + "/";

    BuildInputs {
        digests = Collections.unmodifiableSortedMap(new TreeMap<>(digests));
    }

    /** @throws IOException where the disk fails */
    static BuildInputs of(SiteOptions options) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        files(options.folder().source(), options.folder().source(), SPECS, digests);
        ProjectFolder folder = options.folder();
        for (int i = 0; i < folder.sets().size(); i++) {
            Path place = folder.sets().get(i);
            String name = SETS + i + "/";
            digests.put(name, place.toString());
            if (Files.isRegularFile(place)) {
                digests.put(name, digest(Files.readAllBytes(place)));
            } else {
                files(place, place, name, digests);
            }
        }
        for (Path file : GitState.files(folder.source(), folder.tags())) {
            digests.put("git/" + file, digest(Files.readAllBytes(file)));
        }
        digests.put("git", text(GitState.stores(folder.source(), folder.tags()).toString()));
        digests.put(
                "folder",
                text(folder.base().toAbsolutePath() + "\n" + folder.source().toAbsolutePath() + "\n"
                        + folder.tags().pattern()));
        digests.put("audiences", text(options.audiences().toString()));
        digests.put("url", text(options.url().toString()));
        digests.put("as-of", text(options.asOf().toString()));
        digests.put("lock", text(String.valueOf(options.lock())));
        digests.put(FORM, form(options.outputs(), options.paper()));
        digests.put(OwnCode.NAME, OwnCode.digest());
        return new BuildInputs(digests);
    }

    /**
     * Only what every page is made with.
     *
     * @param code stands for Workprint itself
     * @throws IOException where the disk fails
     */
    static BuildInputs ofForm(ProjectFolder folder, Set<Output> outputs, Paper paper, String code) throws IOException {
        SortedMap<String, String> digests = new TreeMap<>();
        files(folder.source(), folder.source().resolve(SourceFolder.LOOK), SPECS, digests);
        digests.put(FORM, form(outputs, paper));
        digests.put(OwnCode.NAME, code);
        return new BuildInputs(digests);
    }

    private static String form(Set<Output> outputs, Paper paper) {
        return text(EnumSet.copyOf(outputs) + " " + paper.word());
    }

    /** Links are followed, as reading follows them. */
    private static void files(Path folder, Path within, String prefix, Map<String, String> digests) throws IOException {
        if (!Files.isDirectory(within)) {
            return;
        }
        Files.walkFileTree(
                within, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                        digests.put(prefix + FileNames.of(folder, visited) + "/", "");
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                        digests.put(
                                prefix + FileNames.of(folder, file),
                                attributes.isRegularFile() ? digest(Files.readAllBytes(file)) : attributes.toString());
                        return FileVisitResult.CONTINUE;
                    }

                    /** What cannot be read, such as a link that leads nowhere or around, is told by whoever reads it. */
                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failed) {
                        digests.put(
                                prefix + FileNames.of(folder, file),
                                failed.getClass().getName());
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Of all. */
    String digest() {
        return digest(name -> true);
    }

    /** Of what every page is made with, whatever its spec says: the look, the forms that are made, and Workprint itself. */
    String digestOfForm() {
        return digest(name -> name.equals(FORM) || name.equals(OwnCode.NAME) || name.startsWith(LOOK));
    }

    /** Of Workprint itself. */
    String code() {
        return digest(OwnCode.NAME::equals);
    }

    private String digest(Predicate<String> wanted) {
        List<byte[]> parts = digests.entrySet().stream()
                .filter(part -> wanted.test(part.getKey()))
                .flatMap(part -> Stream.of(part.getKey(), part.getValue()))
                .map(BuildInputs::bytes)
                .toList();
        return Cache.key(parts);
    }

    private static String text(String text) {
        return digest(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[] content) {
        return Cache.key(List.of(content));
    }
}
