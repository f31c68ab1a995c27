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
            FindingsData.texts(new TreeMap<>(result.impacts()), out);
            out.writeByte(result.locking().how().ordinal());
            FindingsData.texts(result.locking().versions(), out);
            FindingsData.texts(result.kept(), out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    /** The result of a build that had nothing to do. */
    static SiteResult read(byte[] told) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(told));
        Findings findings = Findings.of(FindingsData.read(in));
        Map<String, String> impacts = FindingsData.textsByName(in);
        Locked how = Locked.values()[in.readByte()];
        Locking locking = new Locking(FindingsData.texts(in), how);
        return new SiteResult(findings, impacts, Outcome.UP_TO_DATE, List.of(), locking, FindingsData.texts(in));
    }
}
