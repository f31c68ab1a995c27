package io.github.workprint.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Changes a tree in one place, as a slip of the pen might. */
final class Slips {
    private static final List<@Nullable Object> VALUES = Arrays.asList(
            null,
            "yes",
            "0",
            "12",
            "-4",
            "3.5",
            "12 h",
            "12 h/day",
            "5 MB/s",
            "24 TB",
            "12 -",
            "10-bit",
            "70 %",
            "500 GBP/TB/month",
            "5 x realtime",
            "25 fps",
            "23.976",
            "23.97",
            "25/0",
            "2026-06-15",
            "2026-13-01",
            "+12026-01-01",
            "2026-06-08/2026-06-12",
            "1920x1080",
            "00x10",
            "1.0.0",
            "1.5",
            "crew",
            "Crew",
            "some words",
            "true",
            "5.1",
            "422",
            "9999999999",
            List.of(),
            List.of("crew"),
            List.of("a", "b"),
            List.of("a", "a"),
            List.of(List.of("a")),
            Arrays.asList("a", null),
            List.of(Map.of("name", "a")),
            Map.of(),
            Map.of("name", "a"),
            Map.of("final-mix", "a"));

    private static final List<String> KEYS =
            List.of("x-mine", "x", "name", "nmae", "Final Mix", "final_mix", "r-001", "audience", "12", "a.b-c", "-a");

    private final Random random;

    Slips(long seed) {
        this.random = new Random(seed);
    }

    /** A changed copy. */
    @Nullable
    Object of(@Nullable Object tree) {
        return changed(tree, random.nextInt(size(tree)));
    }

    private @Nullable Object changed(@Nullable Object tree, int at) {
        if (at == 0) {
            return other(tree);
        }
        int left = at - 1;
        if (tree instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                int size = size(entry.getValue());
                boolean here = left >= 0 && left < size;
                copy.put((String) entry.getKey(), here ? changed(entry.getValue(), left) : entry.getValue());
                left -= size;
            }
            return copy;
        }
        List<@Nullable Object> copy = new ArrayList<>();
        for (Object item : tree instanceof List<?> list ? list : List.of()) {
            int size = size(item);
            copy.add(left >= 0 && left < size ? changed(item, left) : item);
            left -= size;
        }
        return copy;
    }

    private @Nullable Object other(@Nullable Object value) {
        int how = random.nextInt(4);
        if (value instanceof Map<?, ?> map && !map.isEmpty() && how > 0) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            map.forEach((key, child) -> copy.put((String) key, child));
            String key = new ArrayList<>(copy.keySet()).get(random.nextInt(copy.size()));
            Object child = how == 3 ? VALUES.get(random.nextInt(VALUES.size())) : copy.remove(key);
            if (how > 1) {
                copy.put(KEYS.get(random.nextInt(KEYS.size())), child);
            }
            return copy;
        }
        return how == 0 && value != null ? List.of(value) : VALUES.get(random.nextInt(VALUES.size()));
    }

    private static int size(@Nullable Object tree) {
        if (tree instanceof Map<?, ?> map) {
            return 1 + map.values().stream().mapToInt(Slips::size).sum();
        }
        return tree instanceof List<?> list
                ? 1 + list.stream().mapToInt(Slips::size).sum()
                : 1;
    }
}
