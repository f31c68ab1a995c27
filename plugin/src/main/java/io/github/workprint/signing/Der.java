package io.github.workprint.signing;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/** Writes the values that a signature is made of in the distinguished encoding rules (ITU-T X.690). */
final class Der {
    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int NULL = 0x05;
    private static final int OID = 0x06;
    private static final int SEQUENCE = 0x30;
    static final int SET = 0x31;

    /** The first tag of a context of its own, of values that are made of others. */
    static final int CONTEXT = 0xa0;

    /** From this length on the length itself has a length. */
    private static final int LONG = 0x80;

    private static final int BITS_OF_AN_ARC = 7;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(SEQUENCE, parts);
    }

    /** The parts stand in the order of their bytes. */
    static byte[] set(int tag, List<byte[]> parts) {
        return value(tag, parts.stream().sorted(Arrays::compareUnsigned).toArray(byte[][]::new));
    }

    static byte[] integer(BigInteger number) {
        return value(INTEGER, number.toByteArray());
    }

    static byte[] octets(byte[] content) {
        return value(OCTETS, content);
    }

    static byte[] nothing() {
        return value(NULL);
    }

    /** @param dotted such as {@code 1.2.840.113549.1.7.2} */
    static byte[] oid(String dotted) {
        long[] arcs =
                Arrays.stream(dotted.split("\\.")).mapToLong(Long::parseLong).toArray();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write((int) (arcs[0] * 40 + arcs[1]));
        for (int i = 2; i < arcs.length; i++) {
            int septets = Math.max(1, (Long.SIZE - Long.numberOfLeadingZeros(arcs[i]) + 6) / BITS_OF_AN_ARC);
            for (int septet = septets - 1; septet >= 0; septet--) {
                int bits = (int) (arcs[i] >> septet * BITS_OF_AN_ARC) & 0x7f;
                out.write(septet == 0 ? bits : bits | LONG);
            }
        }
        return value(OID, out.toByteArray());
    }

    static byte[] value(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        int length = content.size();
        if (length < LONG) {
            out.write(length);
        } else {
            byte[] size = BigInteger.valueOf(length).toByteArray();
            int skipped = size[0] == 0 ? 1 : 0;
            out.write(LONG | size.length - skipped);
            out.write(size, skipped, size.length - skipped);
        }
        out.writeBytes(content.toByteArray());
        return out.toByteArray();
    }
}
