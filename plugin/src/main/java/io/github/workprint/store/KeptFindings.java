package io.github.workprint.store;

import io.github.workprint.finding.Findings;
import io.github.workprint.finding.FindingsData;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Findings as they are kept.
 *
 * @param name tells who found them
 */
public record KeptFindings(String name) implements KeptForm<Findings> {
    @Override
    public void write(Findings findings, DataOutput out) throws IOException {
        FindingsData.write(findings.all(), out);
    }

    @Override
    public Findings read(DataInput in) throws IOException {
        return Findings.of(FindingsData.read(in));
    }
}
