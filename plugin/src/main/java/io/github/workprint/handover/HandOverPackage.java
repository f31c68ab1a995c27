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
 * {@code index.html}, with the SHA-256 of every file in {@code SHA256SUMS}. The same site gives the same bytes, unless a key signs them.
 */
public final class HandOverPackage {
    /** As {@code sha256sum --check} reads it. */
    public static final String MANIFEST = "SHA256SUMS";

    /** The signature of the manifest, as {@code openssl cms} reads it in DER. */
    public static final String SIGNATURE = MANIFEST + ".p7s";

    private static final String HANDBOOK = "/handbook.pdf";

    private static final String INDEX = "index.html";
    private static final String VERSIONS = "versions.js";

    private final PublishedSite site;
    private final String audience;
    private final Optional<Seal> seal;

    private HandOverPackage(PublishedSite site, String audience, Optional<Seal> seal) {
        this.site = site;
        this.audience = audience;
        this.seal = seal;
    }

    /**
     * What can be packed of a site.
     *
     * @param audience the word of its folder
     * @param seal signs the manifest and the handbooks, where it is there; what is signed is never the same twice
     */
    public static HandOverPackage of(PublishedSite site, String audience, Optional<Seal> seal) {
        return new HandOverPackage(site, audience, seal);
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

    /** A file as it is packed. */
    private byte[] content(String file) throws IOException {
        byte[] content = site.read(audience + "/" + file);
        return seal.isPresent() && file.endsWith(HANDBOOK) ? seal.get().signed(content) : content;
    }

    /**
     * What is packed, in the order of the zip file, by its path in it.
     *
     * @param workflow one of them
     * @param version the folder of one of its versions; none for all
     * @throws IOException where the disk fails
     */
    public Map<String, byte[]> files(String workflow, Optional<String> version) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String file : below(audience + "/")) {
            if (belongs(file, workflow, version)) {
                files.put(file, content(file));
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
        byte[] manifest = manifest(files);
        entries.put(MANIFEST, manifest);
        seal.ifPresent(key -> entries.put(SIGNATURE, key.sign(manifest)));
        entries.putAll(files);
        return entries;
    }

    /** @param files what is packed */
    public static byte[] zip(Map<String, byte[]> files) throws IOException {
        return FixedZip.of(files);
    }

    /**
     * The handbooks in what is packed, by the folders of their versions.
     *
     * @param files what is packed of a workflow
     */
    public static SortedMap<String, byte[]> handbooks(String workflow, Map<String, byte[]> files) {
        SortedMap<String, byte[]> handbooks = new TreeMap<>();
        files.forEach((file, content) -> {
            if (file.startsWith(workflow + "/") && file.endsWith(HANDBOOK)) {
                handbooks.put(file.substring(workflow.length() + 1, file.length() - HANDBOOK.length()), content);
            }
        });
        return handbooks;
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
