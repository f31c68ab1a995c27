package io.github.workprint.plan.format;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way of each material through formats and stages to a deliverable, with what changes at each step: of picture through
 * formats with a picture; of sound alone through formats of sound alone, up to a deliverable that may hold a picture too. Stages,
 * formats and materials that are internal are no part of it, so that no way tells of one.
 */
public final class FormatFlow {
    private final Spec spec;
    private final Addresses addresses;
    private final FormatChanges changes;
    private final StageGraph<Stage> pictures;
    private final StageGraph<Stage> sounds;

    public FormatFlow(Spec spec, Addresses addresses, Effective effective) {
        this.spec = spec;
        this.addresses = addresses;
        this.changes = new FormatChanges(addresses, effective);
        List<Stage> stages = spec.stages().values().stream()
                .filter(stage -> open(stage.audience()))
                .toList();
        this.pictures = graph(stages, changes::picture, changes::picture);
        this.sounds = graph(stages, this::soundAlone, changes::sound);
    }

    /** The stages by the formats of what they take and make, of those that count. */
    private StageGraph<Stage> graph(List<Stage> stages, Predicate<String> taken, Predicate<String> made) {
        return StageGraph.of(
                stages,
                Stage::id,
                stage -> formats(stage.makes(), made),
                stage -> formats(stage.takes(), taken),
                stage -> List.of());
    }

    /** The steps of all materials' ways to a deliverable, in the order of the materials. */
    public List<FlowStep> to(Deliverable deliverable) {
        List<FlowStep> steps = new ArrayList<>();
        for (Material material : spec.materials().values()) {
            Optional<String> from = format(material.format()).filter(found -> open(material.audience()));
            Optional<String> target = format(deliverable.format());
            if (from.isPresent() && target.isPresent()) {
                steps.addAll(steps(name(material), from.get(), target.get()));
            }
        }
        return steps;
    }

    private List<FlowStep> steps(String material, String from, String target) {
        boolean picture = changes.picture(from);
        List<FlowStep> steps = new ArrayList<>();
        String before = from;
        for (StageGraph.Step<Stage> step : (picture ? pictures : sounds).way(from, target)) {
            List<String> changed =
                    picture ? changes.ofPicture(before, step.made()) : changes.ofSound(before, step.made());
            boolean loses = (picture || soundAlone(step.made())) && changes.loses(step.made(), changed);
            steps.add(new FlowStep(
                    material + " " + (steps.size() + 1),
                    new Ref(step.stage().id(), step.stage().origin().place()),
                    new Ref(Address.of(step.made()).id(), step.stage().origin().place()),
                    changed,
                    loses));
            before = step.made();
        }
        return steps;
    }

    private boolean soundAlone(String format) {
        return changes.sound(format) && !changes.picture(format);
    }

    private Set<String> formats(List<Ref> refs, Predicate<String> which) {
        Set<String> formats = new LinkedHashSet<>();
        refs.stream()
                .flatMap(ref -> addresses.resolve(ref, "material", "format", "deliverable").stream())
                .flatMap(address -> formatOf(address).stream())
                .filter(which)
                .forEach(formats::add);
        return formats;
    }

    private Optional<String> formatOf(String address) {
        Object entity = Objects.requireNonNull(addresses.entities().get(address));
        if (entity instanceof Material material) {
            return open(material.audience()) ? format(material.format()) : Optional.empty();
        }
        return entity instanceof Deliverable deliverable
                ? format(deliverable.format())
                : Optional.of(address).filter(this::isOpen);
    }

    private Optional<String> format(@Nullable Ref format) {
        return Stream.ofNullable(format)
                .flatMap(ref -> addresses.resolve(ref, "format").stream())
                .filter(this::isOpen)
                .findFirst();
    }

    private boolean isOpen(String address) {
        return addresses.entities().get(address) instanceof Format format && open(format.audience());
    }

    private static boolean open(@Nullable Readers audience) {
        return audience == null || Readers.CREW.sees(audience);
    }

    private static String name(Material material) {
        return material.name() == null ? material.id() : material.name();
    }
}
