package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.table.ChangeClass;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What changed between two editions, for one audience: what must be acted on first, by who must act, then what is to be known.
 *
 * @param bundles in the order of the workflow document
 */
public record ChangeLog(List<Bundle> bundles) {
    /** Every version changes these; they stand in its heading and are no news. */
    private static final Set<String> HEADING = Set.of("version", "as-of", "status");

    /** @param groups by who must act, in the order of the document; what nobody must act on stands in one group */
    public record Section(ChangeClass rated, List<Group> groups) {
        public int size() {
            return groups.stream().mapToInt(group -> group.bundles().size()).sum();
        }
    }

    /** @param role the first of those who must act */
    public record Group(Optional<Redline> role, List<Bundle> bundles) {}

    public ChangeLog {
        bundles = List.copyOf(bundles);
    }

    /** The log of a first version, which has nothing to compare with. */
    public static ChangeLog empty() {
        return new ChangeLog(List.of());
    }

    /** @param items in the order of the document */
    public static ChangeLog of(List<ChangeItem> items) {
        return new ChangeLog(Bundle.of(items.stream()
                .filter(matter -> matter.cause()
                        .filter(cause -> HEADING.contains(cause.change().path()))
                        .isEmpty())
                .toList()));
    }

    public int size() {
        return bundles.size();
    }

    /** Those of the classes that anything belongs to, the strongest first. */
    public List<Section> sections() {
        return Arrays.stream(ChangeClass.values())
                .map(rated -> new Section(rated, groups(of(rated))))
                .filter(section -> !section.groups().isEmpty())
                .toList();
    }

    public List<Bundle> of(ChangeClass rated) {
        return bundles.stream().filter(bundle -> bundle.rated() == rated).toList();
    }

    private static List<Group> groups(List<Bundle> bundles) {
        Map<Optional<Redline>, List<Bundle>> groups = new LinkedHashMap<>();
        for (Bundle bundle : bundles) {
            groups.computeIfAbsent(bundle.acts().stream().findFirst(), role -> new ArrayList<>())
                    .add(bundle);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    /** What a role must act on, and then what it is told beside. */
    public List<Bundle> concerning(Redline role) {
        List<Bundle> told = new ArrayList<>(toDo(role));
        bundles.stream()
                .filter(bundle -> bundle.concerns(role) && !bundle.asks(role))
                .map(bundle -> bundle.of(role))
                .forEach(told::add);
        return List.copyOf(told);
    }

    /** What a role must act on, the strongest first. */
    public List<Bundle> toDo(Redline role) {
        return bundles.stream()
                .filter(bundle -> bundle.asks(role))
                .map(bundle -> bundle.of(role))
                .sorted(Comparator.comparing(Bundle::rated))
                .toList();
    }

    /** How many ask for something. */
    public long toDo() {
        return bundles.stream().filter(bundle -> bundle.rated().asks()).count();
    }

    public long toKnow() {
        return of(ChangeClass.NOTICE).size();
    }

    public long editorial() {
        return of(ChangeClass.EDITORIAL).size();
    }
}
