package io.github.workprint.site;

import io.github.workprint.store.Cache;
import io.github.workprint.store.Kept;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Workprint consists of in this run: Java, and its class path. A library that was released is known by its name and size; what
 * is still worked on by its content.
 */
final class OwnCode {
    /** What it is called among the inputs of a build. */
    static final String NAME = "code";

    private static final String UNRELEASED = "-SNAPSHOT";

    private OwnCode() {}

    /** @throws IOException where the class path cannot be read */
    static String digest() throws IOException {
        List<byte[]> parts = new ArrayList<>();
        add(Runtime.version().toString(), parts);
        for (Path entry : classPath()) {
            if (Files.isDirectory(entry)) {
                folder(entry, parts);
            } else if (Files.exists(entry)) {
                String name = String.valueOf(entry.getFileName());
                add(name + " " + Files.size(entry), parts);
                if (name.contains(UNRELEASED)) {
                    parts.add(Files.readAllBytes(entry));
                }
            }
        }
        return Cache.key(parts);
    }

    /** What stands for it in the keys of what is kept; the same for every goal, so that one finds what another made. */
    static String key() throws IOException {
        return Kept.digest(List.of(NAME, digest()));
    }

    /** Compiled classes that are not packed yet change with every compilation. */
    private static void folder(Path folder, List<byte[]> parts) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    add(file + " " + attributes.size() + " " + attributes.lastModifiedTime(), parts);
                }
            }
        }
    }

    private static void add(String text, List<byte[]> parts) {
        parts.add(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Path> classPath() throws IOException {
        if (OwnCode.class.getClassLoader() instanceof URLClassLoader own) {
            List<Path> entries = new ArrayList<>();
            for (URL url : own.getURLs()) {
                entries.add(path(url));
            }
            return entries;
        }
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator))
                .map(Path::of)
                .toList();
    }

    private static Path path(URL url) throws IOException {
        try {
            URI address = url.toURI();
            return Path.of(address);
        } catch (URISyntaxException | IllegalArgumentException noFile) {
            throw new IOException("no file is at " + url, noFile);
        }
    }
}
