package io.github.workprint.handover;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import io.github.workprint.archive.FixedZip;
import io.github.workprint.publish.PublishedSite;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One audience's pages of a workflow as a zip file, to hand over: what Workprint wrote for that audience and nothing else, opened by
 * {@code index.html}, with the SHA-256 of every file in {@code SHA256SUMS}. The same site gives the same bytes.
 */
public final class HandOverPackage {
    /** As {@code sha256sum --check} reads it. */
    public static final String MANIFEST = "SHA256SUMS";

    private static final String INDEX = "index.html";
    private static final String VERSIONS = "versions.js";

    private final PublishedSite site;
    private final String audience;

    private HandOverPackage(PublishedSite site, String audience) {
        this.site = site;
        this.audience = audience;
    }

    /**
     * What can be packed of a site.
     *
     * @param audience the word of its folder
     */
    public static HandOverPackage of(PublishedSite site, String audience) {
        return new HandOverPackage(site, audience);
    }

    /** The workflows that the audience gets; none where the site has no pages for it. */
    public SortedSet<String> workflows() {
        SortedSet<String> workflows = new TreeSet<>();
        below(audience + "/").forEach(file -> {
            int slash = file.indexOf('/');
            if (slash > 0 && file.endsWith("/edition.json")) {
                workflows.add(file.substring(0, slash));
            }
        });
        return workflows;
    }

    /** The folders of the versions of a workflow. */
    public SortedSet<String> versions(String workflow) {
        SortedSet<String> versions = new TreeSet<>();
        below(audience + "/" + workflow + "/").forEach(file -> {
            if (file.endsWith("/edition.json")) {
                versions.add(file.substring(0, file.indexOf('/')));
            }
        });
        return versions;
    }

    /**
     * The zip file.
     *
     * @param workflow one of them
     * @param version the folder of one of its versions; none for all
     * @throws IOException where the disk fails
     */
    public byte[] zip(String workflow, Optional<String> version) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : below(audience + "/")) {
            if (belongs(file, workflow, version)) {
                files.put(file, site.read(audience + "/" + file));
            }
        }
        String target = version.map(folder -> folder + "/" + INDEX).orElse(INDEX);
        files.put(INDEX, redirect(workflow + "/" + target));
        if (version.isPresent()) {
            // The pages lead to the list of versions and read it; here it is the one that there is.
            files.put(workflow + "/" + INDEX, redirect(target));
            files.put(workflow + "/" + VERSIONS, noVersions());
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(MANIFEST, manifest(files));
        entries.putAll(files);
        return FixedZip.of(entries);
    }

    private static boolean belongs(String file, String workflow, Optional<String> version) {
        if (file.startsWith("assets/")) {
            return true;
        }
        if (!file.startsWith(workflow + "/")) {
            return false;
        }
        String inside = file.substring(workflow.length() + 1);
        return version.isEmpty() || inside.startsWith(version.get() + "/") || isSubscribed(inside);
    }

    /** Calendars and feeds, to which the sheets lead. */
    private static boolean isSubscribed(String file) {
        return file.endsWith(".ics") || file.endsWith(".atom");
    }

    /** The paths of the files in a folder, from there. */
    private List<String> below(String folder) {
        List<String> below = new ArrayList<>();
        site.files().stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> file.substring(folder.length()))
                .forEach(below::add);
        return below;
    }

    /** @param target a path of folders and files of a site, which need no escaping */
    private static byte[] redirect(String target) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="refresh" content="0; url=TARGET">
                <title>TARGET</title>
                </head>
                <body><p><a href="TARGET">TARGET</a></p></body>
                </html>
                """
                .replace("TARGET", target)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] noVersions() {
        return "window.workprintVersions = [];\n".getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] manifest(SortedMap<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((file, content) ->
                lines.append(sha256(content)).append("  ").append(file).append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static HashCode sha256(byte[] content) {
        return Hashing.sha256().hashBytes(content);
    }
}
