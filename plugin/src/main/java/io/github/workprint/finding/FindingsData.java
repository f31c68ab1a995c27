package io.github.workprint.finding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as bytes, every part of them, so that they can be kept and told again; the same findings give the same bytes. */
public final class FindingsData {
    private static final byte TEXT = 0;
    private static final byte NUMBER = 1;
    private static final byte DAY = 2;
    private static final byte AMOUNT = 3;
    private static final byte WORDING = 4;

    private FindingsData() {}

    public static void write(List<Finding> findings, DataOutput out) throws IOException {
        out.writeInt(findings.size());
        for (Finding finding : findings) {
            text(finding.rule(), out);
            out.writeByte(finding.severity().ordinal());
            place(finding.place(), out);
            text(finding.path(), out);
            wording(finding.said(), out);
            wording(finding.remedy(), out);
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
            Wording said = wording(in);
            Wording remedy = wording(in);
            List<Place> related = new ArrayList<>();
            for (int more = in.readInt(); more > 0; more--) {
                related.add(place(in));
            }
            findings.add(new Finding(rule, severity, place, path, said, remedy, related));
        }
        return findings;
    }

    private static void wording(Wording wording, DataOutput out) throws IOException {
        text(wording.template(), out);
        out.writeInt(wording.arguments().size());
        for (Object argument : wording.arguments()) {
            if (argument instanceof Wording within) {
                out.writeByte(WORDING);
                wording(within, out);
            } else if (argument instanceof Wording.Amount amount) {
                out.writeByte(AMOUNT);
                text(amount.number().toString(), out);
                text(amount.unit(), out);
            } else {
                out.writeByte(argument instanceof LocalDate ? DAY : argument instanceof BigDecimal ? NUMBER : TEXT);
                text(argument.toString(), out);
            }
        }
    }

    private static Wording wording(DataInput in) throws IOException {
        String template = text(in);
        List<Object> arguments = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            byte kind = in.readByte();
            arguments.add(
                    switch (kind) {
                        case WORDING -> wording(in);
                        case AMOUNT -> new Wording.Amount(new BigDecimal(text(in)), text(in));
                        case DAY -> LocalDate.parse(text(in));
                        case NUMBER -> new BigDecimal(text(in));
                        case TEXT -> text(in);
                        default -> throw new IOException("an argument of kind " + kind + " in a finding that was kept");
                    });
        }
        return new Wording(template, arguments);
    }

    public static void place(Place place, DataOutput out) throws IOException {
        text(place.file(), out);
        out.writeInt(place.line());
        out.writeInt(place.column());
        out.writeInt(place.width());
    }

    /** What {@link #place(Place, DataOutput)} wrote. */
    public static Place place(DataInput in) throws IOException {
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

    public static void texts(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            text(text, out);
        }
    }

    /** What {@link #texts(List, DataOutput)} wrote. */
    public static List<String> texts(DataInput in) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.add(text(in));
        }
        return texts;
    }

    /** In their order. */
    public static void texts(Map<String, String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            text(text.getKey(), out);
            text(text.getValue(), out);
        }
    }

    /** What {@link #texts(Map, DataOutput)} wrote, in the same order. */
    public static Map<String, String> textsByName(DataInput in) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            texts.put(text(in), text(in));
        }
        return texts;
    }
}
