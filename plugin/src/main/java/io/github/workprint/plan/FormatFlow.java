package io.github.workprint.plan;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Colour;
import io.github.workprint.spec.Deliverable;
import io.github.workprint.spec.Format;
import io.github.workprint.spec.Material;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Stage;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Raster;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The shortest way of each picture material through formats and stages to a deliverable, with what changes at each step. Stages,
 * formats and materials that are internal are no part of it, so that no way tells of one.
 */
final class FormatFlow {
    private static final Set<String> LOSSY = Set.of("lossy", "visually-lossless", "proxy");

    private final Spec spec;
    private final Addresses addresses;
    private final Effective effective;
    /** Format to the steps that lead on from it. */
    private final Map<String, List<Edge>> onward = new LinkedHashMap<>();

    private record Edge(Stage stage, String to) {}

    FormatFlow(Spec spec, Addresses addresses, Effective effective) {
        this.spec = spec;
        this.addresses = addresses;
        this.effective = effective;
        for (Stage stage : spec.stages().values()) {
            if (open(stage.audience())) {
                Set<String> made = pictures(stage.makes());
                for (String from : pictures(stage.takes())) {
                    made.stream().filter(to -> !to.equals(from)).forEach(to -> onward.computeIfAbsent(
                                    from, key -> new ArrayList<>())
                            .add(new Edge(stage, to)));
                }
            }
        }
    }

    /** The steps of all materials' ways to a deliverable, in the order of the materials. */
    List<FlowStep> to(Deliverable deliverable) {
        Optional<String> target = picture(deliverable.format());
        List<FlowStep> steps = new ArrayList<>();
        for (Material material : spec.materials().values()) {
            Optional<String> from = picture(material.format()).filter(format -> open(material.audience()));
            if (from.isPresent() && target.isPresent()) {
                steps.addAll(steps(name(material), from.get(), way(from.get(), target.get())));
            }
        }
        return steps;
    }

    private List<FlowStep> steps(String material, String from, List<Edge> way) {
        List<FlowStep> steps = new ArrayList<>();
        String before = from;
        for (Edge edge : way) {
            List<String> changes = changes(before, edge.to());
            steps.add(new FlowStep(
                    material + " " + (steps.size() + 1),
                    new Ref(edge.stage().id(), edge.stage().origin().place()),
                    new Ref(
                            edge.to().substring("format/".length()),
                            edge.stage().origin().place()),
                    changes,
                    loses(edge.to(), changes)));
            before = edge.to();
        }
        return steps;
    }

    /** Breadth first, so that the shortest way is found, the first in the order of the spec. */
    private List<Edge> way(String from, String target) {
        Map<String, List<Edge>> ways = new LinkedHashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !ways.containsKey(target)) {
            String format = open.remove();
            for (Edge edge : onward.getOrDefault(format, List.of())) {
                if (!ways.containsKey(edge.to())) {
                    List<Edge> way = new ArrayList<>(ways.getOrDefault(format, List.of()));
                    way.add(edge);
                    ways.put(edge.to(), way);
                    open.add(edge.to());
                }
            }
        }
        return ways.getOrDefault(target, List.of());
    }

    private List<String> changes(String from, String to) {
        List<String> changes = new ArrayList<>();
        note(changes, "raster", value(Raster.class, from, "raster"), value(Raster.class, to, "raster"));
        note(changes, "rate", value(Rate.class, from, "rate"), value(Rate.class, to, "rate"));
        note(changes, "scan", value(String.class, from, "scan"), value(String.class, to, "scan"));
        note(changes, "chroma", value(String.class, from, "chroma"), value(String.class, to, "chroma"));
        note(changes, "bit depth", value(Quantity.class, from, "bits"), value(Quantity.class, to, "bits"));
        note(changes, "colour", colour(from), colour(to));
        note(changes, "codec", value(String.class, from, "codec"), value(String.class, to, "codec"));
        return changes;
    }

    /** What one of the two leaves open is no change. */
    private static void note(List<String> changes, String what, Optional<?> was, Optional<?> is) {
        if (was.isPresent() && is.isPresent() && !was.equals(is)) {
            changes.add(what);
        }
    }

    /** Another rate alone is a matter of the container: frames are not coded anew. */
    private boolean loses(String to, List<String> changes) {
        boolean anew = changes.stream().anyMatch(change -> !change.equals("rate"));
        return anew
                && value(String.class, to, "compression")
                        .filter(LOSSY::contains)
                        .isPresent();
    }

    private Optional<String> colour(String format) {
        return value(Colour.class, format, "colour").map(colour -> colour.primaries() + " " + colour.transfer());
    }

    private <T> Optional<T> value(Class<T> type, String format, String field) {
        Object own = addresses.entities().get(format) instanceof Format found
                ? io.github.workprint.spec.language.Shape.of(Format.class)
                        .field(field)
                        .map(shape -> shape.in(found))
                        .orElse(null)
                : null;
        return effective.value(type, format + "/" + field, type.cast(own));
    }

    private Set<String> pictures(List<Ref> refs) {
        Set<String> formats = new LinkedHashSet<>();
        refs.stream()
                .flatMap(ref -> addresses.resolve(ref, "material", "format", "deliverable").stream())
                .flatMap(address -> formatOf(address).stream())
                .forEach(formats::add);
        return formats;
    }

    private Optional<String> formatOf(String address) {
        Object entity = Objects.requireNonNull(addresses.entities().get(address));
        if (entity instanceof Material material) {
            return open(material.audience()) ? picture(material.format()) : Optional.empty();
        }
        return entity instanceof Deliverable deliverable
                ? picture(deliverable.format())
                : Optional.of(address).filter(this::isOpenPicture);
    }

    private Optional<String> picture(@org.jspecify.annotations.Nullable Ref format) {
        return Stream.ofNullable(format)
                .flatMap(ref -> addresses.resolve(ref, "format").stream())
                .filter(this::isOpenPicture)
                .findFirst();
    }

    private boolean isOpenPicture(String address) {
        return addresses.entities().get(address) instanceof Format format
                && open(format.audience())
                && value(Raster.class, address, "raster").isPresent();
    }

    private static boolean open(@org.jspecify.annotations.Nullable String audience) {
        return !Audience.INTERNAL.word().equals(audience);
    }

    private static String name(Material material) {
        return material.name() == null ? material.id() : material.name();
    }
}
