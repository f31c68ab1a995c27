package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something came and something of its kind went, and the two are much alike: most likely one thing under a new id. That is asked and
 * never assumed.
 */
final class LooksRenamed implements Check {
    /** Share of names and values in common, from which on the question is put. */
    static final double ALIKE = 0.8;

    private static final Set<String> ABOUT_THE_ENTITY = Set.of("formerly", "replaces");

    @Override
    public void check(CheckContext subject, Report report) {
        subject.before().ifPresent(before -> compare(before, subject, report));
    }

    private static void compare(Spec before, CheckContext subject, Report report) {
        Map<String, Object> now = subject.addresses().entities();
        Set<String> gone = new HashSet<>(Addresses.of(before).entities().keySet());
        List<String> come = new ArrayList<>(now.keySet());
        come.removeAll(gone);
        gone.removeAll(now.keySet());
        gone.removeIf(address -> subject.spec().retired().containsKey(id(address)));
        now.forEach((address, entity) -> gone.removeAll(accounted(address, entity)));
        if (gone.isEmpty() || come.isEmpty()) {
            return;
        }
        Map<String, Map<String, String>> were = values(before);
        Map<String, Map<String, String>> are = values(subject.spec());
        for (String address : come) {
            Optional<String> likest = gone.stream()
                    .filter(old -> kind(old).equals(kind(address)) && now.get(address) instanceof Located)
                    .filter(old -> likeness(old, were, address, are) >= ALIKE)
                    .min(Comparator.<String>comparingDouble(old -> -likeness(old, were, address, are))
                            .thenComparing(Comparator.naturalOrder()));
            likest.ifPresent(old -> {
                gone.remove(old);
                report.at(
                        (Located) now.getOrDefault(address, subject.spec()),
                        Wording.of(
                                "'{0}' is new and much like '{1}', which is gone since version {2}",
                                address, old, before.version()),
                        Wording.of(
                                "if it is the same thing, add 'formerly: [{0}]'; if not, list '{0}' under 'retired'",
                                id(old)));
            });
        }
    }

    /** What an entity says that it was, or that it took the place of. */
    private static Set<String> accounted(String address, Object entity) {
        Set<String> accounted = new HashSet<>();
        for (String key : ABOUT_THE_ENTITY) {
            RecordShape.of(entity.getClass()).field(key).ifPresent(field -> {
                if (field.in(entity) instanceof List<?> ids) {
                    ids.forEach(id -> accounted.add(kind(address) + "/" + id));
                }
            });
        }
        return accounted;
    }

    /** Each entity's address to its own values by their paths in it. */
    private static Map<String, Map<String, String>> values(Spec spec) {
        Map<String, Map<String, String>> values = new HashMap<>();
        Walk.through(spec, (field, value, path, holder) -> {
            Address address = Address.of(path);
            if (!address.rest().isEmpty() && !ABOUT_THE_ENTITY.contains(field.key())) {
                values.computeIfAbsent(address.entity(), entity -> new HashMap<>())
                        .put(address.rest(), value.toString());
            }
        });
        return values;
    }

    private static double likeness(
            String old, Map<String, Map<String, String>> were, String address, Map<String, Map<String, String>> are) {
        Map<String, String> former = were.getOrDefault(old, Map.of());
        Map<String, String> present = are.getOrDefault(address, Map.of());
        Set<String> paths = new HashSet<>(former.keySet());
        paths.addAll(present.keySet());
        double alike = paths.stream()
                .filter(path -> former.containsKey(path) && present.containsKey(path))
                .mapToDouble(path -> Similar.share(former.getOrDefault(path, ""), present.getOrDefault(path, "")))
                .sum();
        double name = Similar.share(id(old).replace('-', ' '), id(address).replace('-', ' '));
        // Two that say nothing have nothing in common but their kind.
        return paths.isEmpty() ? 0 : (alike + name) / (paths.size() + 1);
    }

    private static String kind(String address) {
        return Address.of(address).kind();
    }

    private static String id(String address) {
        return Address.of(address).id();
    }
}
