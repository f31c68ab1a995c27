package io.github.workprint.finding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Findings as bytes, every part of them, so that they can be kept and told again; the same findings give the same bytes. */
public final class FindingsData {
    private FindingsData() {}

    public static void write(List<Finding> findings, DataOutput out) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            text(finding.rule(), out);
            out.writeByte(finding.severity().ordinal());
            place(finding.place(), out);
            text(finding.path(), out);
            text(finding.message(), out);
            text(finding.help(), out);
            out.writeInt(finding.related().size());
            for (Place related : finding.related()) {
                place(related, out);
            }
        }
    }

    /** What {@link #write} wrote. */
    public static List<Finding> read(DataInput in) throws IOException {
        List<Finding> findings = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            String rule = text(in);
            Severity severity = Severity.values()[in.readByte()];
            Place place = place(in);
            String path = text(in);
            String message = text(in);
            String help = text(in);
            List<Place> related = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                related.add(place(in));
            }
            findings.add(new Finding(rule, severity, place, path, message, help, related));
        }
        return findings;
    }

    private static void place(Place place, DataOutput out) throws IOException {
        text(place.file(), out);
        out.writeInt(place.line());
        out.writeInt(place.column());
        out.writeInt(place.width());
    }

    private static Place place(DataInput in) throws IOException {
        return new Place(text(in), in.readInt(), in.readInt(), in.readInt());
    }

    /** Of any length. */
    public static void text(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** What {@link #text(String, DataOutput)} wrote. */
    public static String text(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
