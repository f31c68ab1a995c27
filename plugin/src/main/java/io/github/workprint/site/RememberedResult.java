package io.github.workprint.site;

import io.github.workprint.finding.Findings;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.site.SiteResult.Locked;
import io.github.workprint.site.SiteResult.Locking;
import io.github.workprint.site.SiteResult.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a build told, as bytes: whoever builds again without a change is told the same. */
final class RememberedResult {
    private RememberedResult() {}

    static byte[] write(SiteResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            FindingsData.write(result.findings().all(), out);
            out.writeInt(result.impacts().size());
            for (Map.Entry<String, String> impact : new TreeMap<>(result.impacts()).entrySet()) {
                FindingsData.text(impact.getKey(), out);
                FindingsData.text(impact.getValue(), out);
            }
            out.writeByte(result.locking().how().ordinal());
            texts(result.locking().versions(), out);
            texts(result.kept(), out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** The result of a build that had nothing to do. */
    static SiteResult read(byte[] told) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(told));
        Findings findings = Findings.of(FindingsData.read(in));
        Map<String, String> impacts = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            impacts.put(FindingsData.text(in), FindingsData.text(in));
        }
        Locked how = Locked.values()[in.readByte()];
        Locking locking = new Locking(texts(in), how);
        return new SiteResult(findings, impacts, Outcome.UP_TO_DATE, List.of(), locking, texts(in));
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            FindingsData.text(text, out);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(FindingsData.text(in));
        }
        return texts;
    }
}
