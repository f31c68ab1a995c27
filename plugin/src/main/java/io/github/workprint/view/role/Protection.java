package io.github.workprint.view.role;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.spec.language.Group;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lets a sheet say once how work is protected that is protected in the same way at several stages. */
final class Protection {
    private Protection() {}

    /** The same duties; those that are protected as an earlier one is name its stage. */
    static List<Duty> toldOnce(List<Duty> duties) {
        Map<List<String>, Redline> told = new HashMap<>();
        List<Duty> once = new ArrayList<>();
        for (Duty duty : duties) {
            List<String> words = words(duty);
            Optional<Redline> earlier = Optional.ofNullable(words.isEmpty() ? null : told.get(words));
            if (!words.isEmpty() && earlier.isEmpty()) {
                told.put(words, duty.stage());
            }
            once.add(duty.protectedAs(earlier));
        }
        return List.copyOf(once);
    }

    /** What is said about it; nothing where any of it changed, for a change is told where it was made. */
    private static List<String> words(Duty duty) {
        List<Redline> fields = duty.stage().children().stream()
                .filter(field -> field.node().group() == Group.PROTECT)
                .toList();
        boolean changed = duty.mark() == Mark.REMOVED || fields.stream().anyMatch(Redline::touched);
        return changed
                ? List.of()
                : fields.stream()
                        .flatMap(Redline::walk)
                        .map(node -> node.key() + "=" + node.value().orElse(""))
                        .toList();
    }
}
