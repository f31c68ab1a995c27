package io.github.workprint.plan.data;

import io.github.workprint.plan.part.PartKinship;
import io.github.workprint.plan.part.Unfolded;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How long the programme is that a stage works on, or that is delivered: what a deliverable says of itself, else the runtime of its part,
 * else that of the production. The runtime of an episode that gives none is not known: that of the production is the sum of all.
 *
 * @param parts address to the part that something is for
 */
public record RunningTimes(Spec spec, Map<String, Part> parts, PartKinship kinship) {
    /** Parts that together are the production; a language or a market has all of it. */
    private static final Set<String> PIECES = Set.of("episode", "reel", "block", "act");

    public static RunningTimes of(Unfolded unfolded) {
        return new RunningTimes(unfolded.spec(), unfolded.parts(), unfolded.kinship());
    }

    /** Of a spec in which nothing is for parts. */
    public static RunningTimes of(Spec spec) {
        return new RunningTimes(spec, Map.of(), PartKinship.NONE);
    }

    public Optional<Quantity> of(Stage stage) {
        return at("stage/" + stage.id());
    }

    public Optional<Quantity> of(Deliverable deliverable) {
        return Optional.ofNullable(deliverable.runtime()).or(() -> at("deliverable/" + deliverable.id()));
    }

    private Optional<Quantity> at(String address) {
        List<Part> line =
                Optional.ofNullable(parts.get(address)).map(kinship::line).orElse(List.of());
        Optional<Quantity> own =
                line.stream().map(Part::runtime).filter(Objects::nonNull).findFirst();
        if (own.isPresent() || line.stream().anyMatch(part -> PIECES.contains(String.valueOf(part.kind())))) {
            return own;
        }
        return Optional.ofNullable(spec.production()).flatMap(made -> Optional.ofNullable(made.runtime()));
    }
}
