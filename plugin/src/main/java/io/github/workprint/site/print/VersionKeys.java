package io.github.workprint.site.print;

import io.github.workprint.check.ComplianceReport;
import io.github.workprint.edition.Outline;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the documents of each version are made from, as one digest for each: the look and the forms that are made; the editions up to
 * the version as its audience sees them; and, for the office, how the version stands. A later version has no part in it.
 */
final class VersionKeys {
    private VersionKeys() {}

    /**
     * @param form stands for what all pages are made with
     * @param editions of one workflow for one audience, oldest first
     * @param standings how each of them stands
     */
    static List<String> of(String form, List<Outline> editions, Function<Outline, ComplianceReport> standings) {
        List<String> keys = new ArrayList<>();
        String before = form;
        for (Outline edition : editions) {
            byte[] standing =
                    edition.audience().equals(Readers.INTERNAL) ? bytes(standings.apply(edition)) : new byte[0];
            before = Cache.key(List.of(bytes(before), bytes(edition.digest()), standing));
            keys.add(before);
        }
        return keys;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ComplianceReport standing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            FindingsData.write(standing.version().findings().all(), out);
            FindingsData.write(sorted(standing.fresh()), out);
            FindingsData.write(sorted(standing.resolved()), out);
            for (ComplianceReport.Row row : standing.rows()) {
                FindingsData.text(row.criterion().name(), out);
                FindingsData.text(row.state().name(), out);
                FindingsData.write(row.findings(), out);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted().toList();
    }
}
