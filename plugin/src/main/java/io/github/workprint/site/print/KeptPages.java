package io.github.workprint.site.print;

import io.github.workprint.finding.FindingsData;
import io.github.workprint.store.Cache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * All files of one version for one audience, as they are kept under what they are made from; so a site whose folder was deleted, or
 * that is built on another machine, is laid out and not printed. Texts are packed together; PDFs are kept by what they are, since the
 * printer keeps them too.
 *
 * @param files contents by name in the folder of the version
 * @param state what came out beside them
 */
@SuppressWarnings("ArrayRecordComponent") // read from the cache and written to it, never compared
record KeptPages(Map<String, byte[]> files, byte[] state) {
    private static final String PDF = ".pdf";

    KeptPages {
        files = new TreeMap<>(files);
    }

    /** @param key stands for all that they are made from */
    void keep(Cache cache, String key) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out =
                new DataOutputStream(new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED)))) {
            bytes(state, out);
            out.writeInt(files.size());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                FindingsData.text(file.getKey(), out);
                if (file.getKey().endsWith(PDF)) {
                    cache.keep(file.getValue());
                    FindingsData.text(Cache.digest(file.getValue()), out);
                    out.writeInt(file.getValue().length);
                } else {
                    bytes(file.getValue(), out);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        cache.put(key(key), bytes.toByteArray());
    }

    private static void bytes(byte[] content, DataOutputStream out) throws IOException {
        out.writeInt(content.length);
        out.write(content);
    }

    /** None where one of them is not there any more. */
    static Optional<KeptPages> find(Cache cache, String key) {
        return cache.get(key(key)).flatMap(bytes -> {
            try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
                return read(cache, in);
            } catch (IOException notOurs) {
                throw new UncheckedIOException(notOurs);
            }
        });
    }

    private static Optional<KeptPages> read(Cache cache, DataInputStream in) throws IOException {
        byte[] state = in.readNBytes(in.readInt());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = FindingsData.text(in);
            if (name.endsWith(PDF)) {
                Optional<byte[]> pdf = cache.find(FindingsData.text(in), in.readInt());
                if (pdf.isEmpty()) {
                    return Optional.empty();
                }
                files.put(name, pdf.get());
            } else {
                files.put(name, in.readNBytes(in.readInt()));
            }
        }
        return Optional.of(new KeptPages(files, state));
    }

    private static String key(String key) {
        return Cache.key(List.of("pages".getBytes(StandardCharsets.UTF_8), key.getBytes(StandardCharsets.UTF_8)));
    }
}
