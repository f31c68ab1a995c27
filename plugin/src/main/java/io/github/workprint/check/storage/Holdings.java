package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which volumes hold copies of what. A stage copies what it takes where it makes nothing; else it stores what it makes. Kinds that
 * do not copy write a project, though they may list nothing that they make.
 */
final class Holdings {
    private static final Set<String> RECORDED = Set.of("camera", "sound");

    private final CheckContext subject;

    Holdings(CheckContext subject) {
        this.subject = subject;
    }

    static boolean copies(Stage stage) {
        return stage.makes().isEmpty()
                && !stage.copies().isEmpty()
                && !stage.takes().isEmpty()
                && (stage.kind() == null || stage.has(Trait.COPIES));
    }

    /** The stages that put a thing on volumes, as it is. */
    List<Stage> keepers(String thing) {
        List<Stage> keepers = new ArrayList<>();
        for (Stage stage : subject.spec().stages().values()) {
            boolean copied = copies(stage) && holds(stage, thing);
            boolean made =
                    !stage.copies().isEmpty() && subject.work().makes(stage).contains(thing);
            if (copied || made) {
                keepers.add(stage);
            }
        }
        return keepers;
    }

    /** A format is what all materials in it are. */
    private boolean holds(Stage stage, String thing) {
        return subject.work().takes(stage).stream()
                .anyMatch(taken -> taken.equals(thing)
                        || taken.startsWith("material/")
                                && subject.addresses()
                                        .format(taken)
                                        .map(format -> "format/" + format.id())
                                        .filter(thing::equals)
                                        .isPresent());
    }

    List<Volume> volumes(Stage stage) {
        return stage.copies().stream()
                .flatMap(ref -> subject.find(Volume.class, ref, "volume").stream())
                .toList();
    }

    /** The volumes that a thing is on, each once; cards go back to the camera and count for nothing. */
    Set<Volume> volumes(String thing) {
        Set<Volume> volumes = new LinkedHashSet<>();
        keepers(thing).forEach(keeper -> volumes(keeper).stream()
                .filter(volume -> !"camera-card".equals(volume.media()))
                .forEach(volumes::add));
        return volumes;
    }

    /** Camera and sound materials that somebody copies somewhere. */
    List<Material> originals() {
        return subject.spec().materials().values().stream()
                .filter(material -> material.kind() != null && RECORDED.contains(material.kind()))
                .filter(material -> !volumes("material/" + material.id()).isEmpty())
                .toList();
    }

    /** The class of data that a material belongs to, by itself or by its format; null where it has none. */
    @Nullable
    DataClass classOf(String thing) {
        Stream<String> names = Stream.concat(
                Stream.of(thing), subject.addresses().format(thing).map(format -> "format/" + format.id()).stream());
        return names.flatMap(name -> subject.spec().dataClasses().values().stream()
                        .filter(one -> subject.things(one.of()).contains(name)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
