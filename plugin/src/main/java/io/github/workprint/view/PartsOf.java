package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.value.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The parts that something is declared for, as far as its readers see them, and how people name several of them. */
public record PartsOf(Workflow workflow) {
    private static final Pattern NUMBER = Pattern.compile("[a-z]+-?0*(\\d{1,6})");
    /** Kinds that nobody counts: a number in the id of such a part is no number of it. */
    private static final Set<String> NAMED = Set.of("language", "market", "length", "version");

    /** In their order; none where it is for no part. */
    public List<Redline> of(Redline declaration) {
        return of(declaration, !declaration.isPresent());
    }

    /** Whether it was for other parts before. */
    public boolean haveChanged(Redline declaration) {
        return declaration.isPresent()
                && declaration.was().isPresent()
                && !of(declaration, false).equals(of(declaration, true));
    }

    private List<Redline> of(Redline declaration, boolean before) {
        Relations relations = new Relations(workflow);
        List<Redline> only = relations.ends(declaration, "only", before);
        Optional<String> each = value(declaration, "each", before);
        List<Redline> except = relations.ends(declaration, "except", before);
        return workflow.root().all("parts").stream()
                .filter(part -> before ? part.was().isPresent() : part.isPresent())
                .filter(part -> only.isEmpty()
                        ? each.isPresent() && value(part, "kind", before).equals(each)
                        : only.contains(part))
                .filter(part -> !except.contains(part))
                .toList();
    }

    /**
     * Parts of a stage that take equally long.
     *
     * @param lasts where that is said: of the stage, or of one of them; none where it is not
     * @param changed whether any of them took another time before
     */
    public record Length(Optional<Redline> lasts, List<Redline> parts, boolean changed) {
        public Length {
            parts = List.copyOf(parts);
        }

        private Length and(Length more) {
            return new Length(
                    lasts, Stream.concat(parts.stream(), more.parts().stream()).toList(), changed || more.changed());
        }
    }

    /** How long these parts of a stage take: what is said of a single one goes before what is said of the stage. */
    public static List<Length> lengths(Redline stage, List<Redline> parts) {
        boolean before = !stage.isPresent();
        Map<String, Length> lengths = new LinkedHashMap<>();
        for (Redline part : parts) {
            Optional<Redline> said = single(stage, part, before).or(() -> stage.child("lasts"));
            String length = length(stage, part, before);
            boolean changed = !before
                    && stage.was().isPresent()
                    && part.was().isPresent()
                    && !length.equals(length(stage, part, true));
            lengths.merge(length, new Length(said, List.of(part), changed), Length::and);
        }
        return List.copyOf(lengths.values());
    }

    /** As written; empty where nothing says it. */
    private static String length(Redline stage, Redline part, boolean before) {
        return single(stage, part, before)
                .flatMap(lasts -> before ? lasts.formerValue() : lasts.value())
                .or(() -> value(stage, "lasts", before))
                .orElse("");
    }

    /** What is said of one part alone. */
    private static Optional<Redline> single(Redline stage, Redline part, boolean before) {
        return stage.all("for").stream()
                .filter(own -> part(own, before).filter(part.path()::equals).isPresent())
                .filter(own -> value(own, "lasts", before).isPresent())
                .findFirst()
                .flatMap(own -> own.child("lasts"));
    }

    /** The figures of those parts of a stage that a role works on: all that are not given to another, and those that are given to it. */
    public static List<Redline> figures(Redline stage, Redline role) {
        return figures(stage, role, false);
    }

    /** Of these figures, those of parts that the role did not work on before. */
    public static List<Redline> come(Redline stage, Redline role) {
        Set<String> before = own(stage, role, true);
        return stage.was().isEmpty()
                ? List.of()
                : figures(stage, role).stream()
                        .filter(figures ->
                                part(figures, true).filter(before::contains).isEmpty())
                        .toList();
    }

    private static List<Redline> figures(Redline stage, Redline role, boolean before) {
        Set<String> own = own(stage, role, before);
        return stage.all("planned", "parts").stream()
                .filter(figures -> part(figures, before).filter(own::contains).isPresent())
                .toList();
    }

    /** The day on which the last part of a stage that is a role's own ends, or {@code before} ended; none where it has no parts. */
    public static Optional<LocalDate> end(Redline stage, Redline role, boolean before) {
        return figures(stage, role, before).stream()
                .flatMap(figures -> value(figures, "finishes", before).stream())
                .map(LocalDate::parse)
                .max(Comparator.naturalOrder());
    }

    /** Whether a role worked on other parts of a stage before. */
    public static boolean haveChanged(Redline stage, Redline role) {
        return stage.isPresent()
                && stage.was().isPresent()
                && !own(stage, role, false).equals(own(stage, role, true));
    }

    private static Set<String> own(Redline stage, Redline role, boolean before) {
        boolean owns = owners(stage, before).contains(role.path());
        Set<String> given = stage.all("for").stream()
                .filter(own -> owners(own, before).contains(role.path()))
                .flatMap(own -> part(own, before).stream())
                .collect(Collectors.toSet());
        Set<String> others = stage.all("for").stream()
                .filter(own -> !owners(own, before).isEmpty())
                .flatMap(own -> part(own, before).stream())
                .collect(Collectors.toSet());
        return stage.all("planned", "parts").stream()
                .flatMap(figures -> part(figures, before).stream())
                .filter(part -> given.contains(part) || owns && !others.contains(part))
                .collect(Collectors.toSet());
    }

    private static Set<String> owners(Redline work, boolean before) {
        return work.child("owner").stream()
                .flatMap(Redline::walk)
                .flatMap(owner -> (before ? owner.formerValue() : owner.value()).stream())
                .collect(Collectors.toSet());
    }

    /** The address of the part that something is said of. */
    private static Optional<String> part(Redline said, boolean before) {
        return said.child("part").flatMap(part -> before ? part.formerValue() : part.value());
    }

    /** The figures that are those of a part. */
    public Optional<Redline> figures(Redline declaration, String part) {
        return declaration.all("planned", "parts").stream()
                .filter(figures -> figures.child("part")
                        .flatMap(Redline::value)
                        .filter(part::equals)
                        .isPresent())
                .findFirst();
    }

    /** The part that a row of planned figures is of. */
    public static Optional<Redline> part(Workflow workflow, Redline figures) {
        return figures.child("part")
                .flatMap(part -> part.value().or(part::formerValue))
                .flatMap(workflow::entity);
    }

    /** Short enough for a bar in a chart: the number of a part, else its id. */
    public static String mark(Redline part) {
        OptionalInt number = number(part);
        return number.isPresent()
                ? "" + number.getAsInt()
                : Address.of(part.path()).id();
    }

    /** The numbers that their ids end with: {@code 1–3, 5}; empty where one has none. */
    public static String numbers(List<Redline> parts) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < parts.size(); i++) {
            OptionalInt here = number(parts.get(i));
            OptionalInt first = number(parts.get(from));
            if (here.isEmpty() || first.isEmpty()) {
                return "";
            }
            boolean goesOn = i + 1 < parts.size() && number(parts.get(i + 1)).orElse(-1) == here.getAsInt() + 1;
            if (!goesOn) {
                ranges.add(from == i ? "" + here.getAsInt() : first.getAsInt() + "–" + here.getAsInt());
                from = i + 1;
            }
        }
        return String.join(", ", ranges);
    }

    private static OptionalInt number(Redline part) {
        return value(part, "kind", !part.isPresent())
                .map(kind -> number(kind, Address.of(part.path()).id()))
                .orElseGet(OptionalInt::empty);
    }

    /** The number that a part has among those of its kind; none for a kind that nobody counts. */
    public static OptionalInt number(String kind, String id) {
        Matcher number = NUMBER.matcher(id);
        return !NAMED.contains(kind) && number.matches()
                ? OptionalInt.of(Integer.parseInt(number.group(1)))
                : OptionalInt.empty();
    }

    private static Optional<String> value(Redline entity, String key, boolean before) {
        return entity.child(key).flatMap(leaf -> before ? leaf.formerValue() : leaf.value());
    }
}
