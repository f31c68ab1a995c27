package io.github.workprint.check.rule;

import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.part.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names parts as people do who talk about many of them: {@code episode 3}, {@code episodes 2 and 4–6}, {@code de and fr}. */
public final class PartNames {
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})$");

    private PartNames() {}

    /** Of parts in the order of the spec, kind by kind. */
    public static Wording of(Spec spec, Collection<String> ids) {
        Map<String, List<Part>> kinds = new LinkedHashMap<>();
        for (Part part : spec.parts().values()) {
            if (ids.contains(part.id())) {
                kinds.computeIfAbsent(String.valueOf(part.kind()), kind -> new ArrayList<>())
                        .add(part);
            }
        }
        List<Wording> names = new ArrayList<>();
        kinds.forEach((kind, parts) -> names.addAll(names(kind, parts)));
        return listed(names);
    }

    private static List<Wording> names(String kind, List<Part> parts) {
        if (parts.stream().anyMatch(part -> number(part).isEmpty())) {
            return parts.stream().map(part -> Wording.text(part.id())).toList();
        }
        List<Wording> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            int here = number(parts.get(i)).orElseThrow();
            boolean goesOn = i + 1 < parts.size() && number(parts.get(i + 1)).orElseThrow() == here + 1;
            if (!goesOn) {
                int first = number(parts.get(from)).orElseThrow();
                ranges.add(
                        first == here
                                ? Wording.text(String.valueOf(here))
                                : Wording.of(
                                        here == first + 1 ? "{0} and {1}" : "{0}–{1}",
                                        String.valueOf(first),
                                        String.valueOf(here)));
                from = i + 1;
            }
        }
        return List.of(Wording.of(parts.size() == 1 ? "{0} {1}" : "{0}s {1}", kind, listed(ranges)));
    }

    private static OptionalInt number(Part part) {
        Matcher found = NUMBER.matcher(part.id());
        return found.find() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }

    private static Wording listed(List<Wording> words) {
        int last = words.size() - 1;
        return last < 0
                ? Wording.NONE
                : last == 0
                        ? words.get(0)
                        : Wording.of("{0} and {1}", Wording.list(words.subList(0, last)), words.get(last));
    }
}
