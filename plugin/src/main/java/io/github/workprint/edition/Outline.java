package io.github.workprint.edition;

import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What later versions, and lists of all versions, must know of an edition; small, so that those of a long history can be held.
 *
 * @param digest stands for all that the edition says
 * @param entities every entity by its address, in the order of the edition
 * @param stages those that have a number, in their order
 */
public record Outline(
        String workflow,
        Version version,
        String status,
        LocalDate asOf,
        int revision,
        Readers audience,
        String digest,
        Map<String, FormerIds> entities,
        List<NumberedStage> stages) {
    /**
     * Ids that an entity had in earlier versions.
     *
     * @param formerly its own
     * @param replaces those of things that were split into it, or merged in it
     */
    public record FormerIds(List<String> formerly, List<String> replaces) {
        public FormerIds {
            formerly = List.copyOf(formerly);
            replaces = List.copyOf(replaces);
        }
    }

    /** A stage as people know it. */
    public record NumberedStage(String number, String title, String path) {}

    public Outline {
        entities = Collections.unmodifiableMap(new LinkedHashMap<>(entities));
        stages = List.copyOf(stages);
    }

    public static Outline of(Edition edition) {
        return new Outline(
                edition.workflow(),
                edition.version(),
                edition.status(),
                edition.asOf(),
                edition.revision(),
                edition.audience(),
                EditionDigest.of(edition),
                entities(edition),
                stages(edition));
    }

    /** Every entity of an edition by its address, in the order of the edition. */
    public static Map<String, FormerIds> entities(Edition edition) {
        Map<String, FormerIds> entities = new LinkedHashMap<>();
        edition.entities()
                .forEach((address, entity) ->
                        entities.put(address, new FormerIds(entity.formerly(), entity.replaces())));
        return entities;
    }

    private static List<NumberedStage> stages(Edition edition) {
        List<NumberedStage> stages = new ArrayList<>();
        edition.root().child("stages").map(Branch.class::cast).stream()
                .flatMap(all -> all.children().stream())
                .map(Branch.class::cast)
                .forEach(stage -> stage.value("number")
                        .ifPresent(number -> stages.add(new NumberedStage(number, stage.title(), stage.path()))));
        return stages;
    }
}
