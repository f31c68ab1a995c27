package io.github.workprint.release;

import io.github.workprint.spec.Content;
import io.github.workprint.spec.History;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a version said when it was issued, as digests.
 *
 * @param version as written
 * @param digest of all that it said
 * @param entities for each address ({@code ""} for the workflow as a whole) a short digest for each field
 * @param line where it begins in the lock, from 1; 0 where it is not in a lock yet
 */
record LockedVersion(
        String workflow,
        String version,
        String digest,
        SortedMap<String, SortedMap<String, String>> entities,
        int line) {
    private static final int LONG = 32;
    private static final int SHORT = 8;

    LockedVersion {
        entities = Collections.unmodifiableSortedMap(entities);
    }

    static LockedVersion of(String workflow, History.Entry entry) {
        SortedMap<String, SortedMap<String, String>> said =
                Content.of(entry.spec()).entities();
        SortedMap<String, SortedMap<String, String>> digests = new TreeMap<>();
        StringBuilder all = new StringBuilder();
        said.forEach((address, fields) -> {
            SortedMap<String, String> brief = new TreeMap<>();
            fields.forEach((field, value) -> {
                String sentence = address + "\0" + field + "\0" + value;
                all.append(sentence).append("\0\0");
                brief.put(field, digest(sentence, SHORT));
            });
            all.append(address).append("\0\0\0");
            digests.put(address, brief);
        });
        return new LockedVersion(workflow, entry.version().toString(), digest(all.toString(), LONG), digests, 0);
    }

    String name() {
        return workflow + " " + version;
    }

    private static String digest(String text, int length) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, length);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }
}
