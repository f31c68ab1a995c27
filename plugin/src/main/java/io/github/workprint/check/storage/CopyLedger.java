package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which copies there are: of what, on which volume, written by which stage, proved by which gates. All rules on copies read here.
 * A stage copies what it takes where it makes nothing; else it stores what it makes. Kinds that do not copy write a project, though
 * they may list nothing that they make. A format stands for the materials that are in it, so that a copy of the format is one of
 * each of them.
 */
final class CopyLedger {
    private static final Set<String> RECORDED = Set.of("camera", "sound");

    /** Results of a gate that let work go on though nothing was proved. */
    private static final Set<String> UNPROVEN = Set.of("failed", "waived");

    private final CheckContext context;
    private final StageGraph<Stage> graph;
    private final Map<String, List<Copy>> copies = new LinkedHashMap<>();

    CopyLedger(CheckContext context) {
        this.context = context;
        this.graph = context.work();
        for (Stage writer : context.spec().stages().values()) {
            for (String thing : written(writer)) {
                List<Stage> proofs = proofs(writer, thing);
                volumes(writer).forEach(volume -> copies.computeIfAbsent(thing, key -> new ArrayList<>())
                        .add(new Copy(thing, writer, volume, proofs)));
            }
        }
    }

    /** Whether a stage passes on what it takes, as it is. */
    static boolean copies(Stage stage) {
        return stage.makes().isEmpty()
                && !stage.copies().isEmpty()
                && !stage.takes().isEmpty()
                && (stage.kind() == null || stage.has(Trait.COPIES));
    }

    private Set<String> written(Stage stage) {
        return stage.copies().isEmpty() ? Set.of() : things(copies(stage) ? stage.takes() : stage.makes());
    }

    /** What is meant by references to materials, formats and deliverables: a format is all materials in it, and what is made in it. */
    Set<String> things(Collection<Ref> refs) {
        return context.things(refs).stream().flatMap(this::meant).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> meant(String address) {
        if (!address.startsWith("format/")) {
            return Stream.of(address);
        }
        List<String> materials = context.spec().materials().keySet().stream()
                .map(id -> "material/" + id)
                .filter(material -> isIn(material, address))
                .toList();
        boolean made = graph.makers(address).stream().anyMatch(maker -> !recasts(maker, address));
        return materials.isEmpty() || made ? Stream.concat(materials.stream(), Stream.of(address)) : materials.stream();
    }

    /** Whether a stage that passes material on calls it by its format. */
    private boolean recasts(Stage stage, String format) {
        return stage.has(Trait.COPIES) && graph.takes(stage).stream().anyMatch(taken -> isIn(taken, format));
    }

    private boolean isIn(String thing, String format) {
        return thing.startsWith("material/")
                && context.addresses()
                        .format(thing)
                        .map(one -> "format/" + one.id())
                        .filter(format::equals)
                        .isPresent();
    }

    private List<Stage> proofs(Stage writer, String thing) {
        List<Stage> proofs = new ArrayList<>();
        boolean list = writer.manifest() != null || !copies(writer);
        if (hasProof(writer) && writer.hash() != null && list && !"none".equals(writer.verification())) {
            proofs.add(writer);
        }
        for (Stage reader : graph.behind(writer)) {
            boolean reads =
                    reader.is(StageKind.VERIFY) && things(reader.takes()).contains(thing);
            boolean hash = reader.hash() != null || writer.hash() != null;
            if (reads && hasProof(reader) && hash && (list || reader.manifest() != null)) {
                proofs.add(reader);
            }
        }
        return proofs;
    }

    private static boolean hasProof(Stage stage) {
        return stage.gate() != null
                && (stage.gate().result() == null
                        || !UNPROVEN.contains(stage.gate().result()));
    }

    /** All copies of a thing, those on cards included; in the order of the stages. */
    List<Copy> of(String thing) {
        return copies.getOrDefault(thing, List.of());
    }

    /** The things that are copied somewhere. */
    Set<String> things() {
        return copies.keySet();
    }

    /** The stages that put a thing on volumes. */
    List<Stage> writers(String thing) {
        return of(thing).stream().map(Copy::writer).distinct().toList();
    }

    /** The volumes that a stage writes to. */
    List<Volume> volumes(Stage stage) {
        return stage.copies().stream()
                .flatMap(ref -> context.find(Volume.class, ref, "volume").stream())
                .toList();
    }

    /** The volumes that a thing is on, each once; cards go back to the camera and count for nothing. */
    Set<Volume> volumes(String thing) {
        return of(thing).stream()
                .map(Copy::volume)
                .filter(volume -> !Copy.isCard(volume))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Camera and sound materials that somebody copies somewhere. */
    List<Material> originals() {
        return context.spec().materials().values().stream()
                .filter(CopyLedger::isOriginal)
                .filter(material -> !volumes("material/" + material.id()).isEmpty())
                .toList();
    }

    private static boolean isOriginal(Material material) {
        return material.kind() != null && RECORDED.contains(material.kind());
    }

    /** What must be there of an original. */
    CopyDemand demand(Material original) {
        return CopyDemand.ofOriginal(classOf("material/" + original.id()), context.thresholds());
    }

    /** What must be there of a thing; empty where nobody asks for anything. */
    Optional<CopyDemand> demand(String thing) {
        DataClass data = classOf(thing);
        Object entity = context.addresses().entities().get(thing);
        if (entity instanceof Material material && (data != null || isOriginal(material))) {
            return Optional.of(CopyDemand.ofOriginal(data, context.thresholds()));
        }
        return Optional.ofNullable(data).map(CopyDemand::ofMade);
    }

    /** The class of data that a thing belongs to, by itself or by its format; null where it has none. */
    @Nullable
    DataClass classOf(String thing) {
        Stream<String> names = Stream.concat(
                Stream.of(thing), context.addresses().format(thing).map(format -> "format/" + format.id()).stream());
        return names.flatMap(name -> context.spec().dataClasses().values().stream()
                        .filter(one -> context.things(one.of()).contains(name)))
                .findFirst()
                .orElse(null);
    }
}
