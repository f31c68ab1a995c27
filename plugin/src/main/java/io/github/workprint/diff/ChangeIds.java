package io.github.workprint.diff;

import com.google.common.hash.Hashing;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Short names for the changes of a list: the first thirty bits of a SHA-256 digest in Crockford's base 32, which has no letters
 * that are taken for others when read out. A digest rests on one change alone; only where two meet does the later one give way.
 */
final class ChangeIds {
    private static final String PREFIX = "C-";
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;

    private final Set<String> given = new HashSet<>();

    private ChangeIds() {}

    /**
     * @param contents what each change is; those of one content, such as two equal steps taken out, are counted in their order
     * @return an id for each, in the same order
     */
    static List<String> of(List<String> contents) {
        Map<String, Integer> counts = new HashMap<>();
        List<String> numbered = contents.stream()
                .map(content -> content + '\n' + counts.merge(content, 1, Integer::sum))
                .toList();
        ChangeIds ids = new ChangeIds();
        List<String> first = numbered.stream()
                .map(content -> digest(content, 0))
                .map(id -> ids.given.add(id) ? id : "")
                .toList();
        List<String> all = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            all.add(first.get(i).isEmpty() ? ids.other(numbered.get(i)) : first.get(i));
        }
        return all;
    }

    private String other(String content) {
        int turn = 1;
        while (!given.add(digest(content, turn))) {
            turn++;
        }
        return digest(content, turn);
    }

    private static String digest(String content, int turn) {
        byte[] sha = Hashing.sha256()
                .hashString(turn + "\n" + content, StandardCharsets.UTF_8)
                .asBytes();
        BigInteger number = new BigInteger(1, sha).shiftRight(sha.length * Byte.SIZE - LENGTH * 5);
        StringBuilder id = new StringBuilder(PREFIX);
        for (int i = LENGTH - 1; i >= 0; i--) {
            id.append(ALPHABET.charAt(number.shiftRight(i * 5).intValue() & 31));
        }
        return id.toString();
    }
}
