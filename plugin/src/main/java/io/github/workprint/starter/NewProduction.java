package io.github.workprint.starter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes what stands around the specs of a production: a launcher that needs no Maven, settings for git and an editor, a page for its
 * crew, and what a code host runs on each push. A file that is there already stays as it is.
 *
 * @param version of Workprint, which the launcher calls
 * @param source the folder of specs, relative to that of the production and with slashes
 * @param hosts whose checks are written
 * @param repository the address from which the house takes its plugins; empty for the usual one
 */
public record NewProduction(String version, String source, List<CodeHost> hosts, String repository) {
    private static final Set<PosixFilePermission> MAY_RUN = Set.of(
            PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_EXECUTE, PosixFilePermission.OTHERS_EXECUTE);

    public NewProduction {
        hosts = List.copyOf(hosts);
    }

    /**
     * What came of it, in the order of the files.
     *
     * @param written relative to the folder
     * @param kept were there with something else in them, relative to the folder
     */
    public record Outcome(List<Path> written, List<Path> kept) {
        public Outcome {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }

    /**
     * @param name of the workflow, whose title the page for the crew bears
     * @throws IOException where the disk fails
     */
    public Outcome write(Path folder, String name) throws IOException {
        List<Path> written = new ArrayList<>();
        List<Path> kept = new ArrayList<>();
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path place = folder.resolve(file.getKey());
            String text = text(file.getValue(), name);
            if (isFree(folder, place)) {
                Files.createDirectories(place.resolveSibling(""));
                Files.writeString(place, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                letRun(place, text);
                written.add(folder.relativize(place));
            } else if (!Files.isRegularFile(place) || !Files.readString(place).equals(text)) {
                kept.add(folder.relativize(place));
            }
        }
        return new Outcome(written, kept);
    }

    /** Where a file goes, and what it is called beside this class. */
    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("workprint", "workprint");
        files.put("workprint.cmd", "workprint.cmd");
        files.put("mvnw", "mvnw");
        files.put("mvnw.cmd", "mvnw.cmd");
        files.put(".mvn/wrapper/maven-wrapper.properties", "maven-wrapper.properties");
        files.put(".mvn/jvm.config", "jvm.config");
        if (!repository.isEmpty()) {
            files.put(".mvn/settings.xml", "settings.xml");
        }
        files.put(".gitignore", "gitignore");
        files.put(".gitattributes", "gitattributes");
        files.put(".vscode/settings.json", "vscode-settings.json");
        files.put(".vscode/extensions.json", "vscode-extensions.json");
        files.put("README.md", "README.md");
        hosts.forEach(host -> files.put(host.file(), host.template()));
        return files;
    }

    private String text(String template, String name) throws IOException {
        try (InputStream in = NewProduction.class.getResourceAsStream("production/" + template)) {
            if (in == null) {
                throw new IllegalStateException(template + " is not beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@version@", version)
                    .replace("@source@", source)
                    .replace("@title@", Starter.title(name))
                    .replace("@repository@", repository.replace("&", "&amp;").replace("<", "&lt;"));
        }
    }

    /** Nothing is there, and what leads there is a folder or nothing, and no link to somewhere else. */
    private static boolean isFree(Path folder, Path place) {
        for (Path step = place.getParent(); step != null && !step.equals(folder); step = step.getParent()) {
            if (Files.exists(step, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(step, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
        }
        return !Files.exists(place, LinkOption.NOFOLLOW_LINKS);
    }

    private static void letRun(Path file, String text) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (text.startsWith("#!") && view != null) {
            Set<PosixFilePermission> permissions = view.readAttributes().permissions();
            permissions.addAll(MAY_RUN);
            view.setPermissions(permissions);
        }
    }
}
