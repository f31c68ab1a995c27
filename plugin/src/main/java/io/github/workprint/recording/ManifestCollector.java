package io.github.workprint.recording;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.FileNames;
import io.github.workprint.recording.MediaHashListReader.UnfitManifest;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.CopyCheck;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.RecordedEvent;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Address;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Records which rolls are on a volume, by the manifests that tools of the trade leave there. A roll that is recorded as it is now is not
 * recorded again.
 */
public final class ManifestCollector implements RecordCollector {
    private static final CollectedFiles FILES = new CollectedFiles(
            "manifests",
            5_000,
            16,
            file -> Files.isRegularFile(file) && file.toString().endsWith(".mhl"));

    private final CheckedProject project;
    private final String workflow;
    private final String volume;
    private final String material;
    private final String by;
    private final Readers audience;
    private final Consumer<Finding> findings;
    private final List<Path> written = new ArrayList<>();
    private int known;

    /**
     * @param workflow its name; empty where there is only one
     * @param volume the id of the volume on which the manifests were found
     * @param material the id of what the rolls are of; empty where the plan says it, since one material alone is copied to the volume
     * @param by the id of who read them there
     * @param audience who may see the records
     * @param findings take what is no manifest
     */
    public ManifestCollector(
            CheckedProject project,
            String workflow,
            String volume,
            String material,
            String by,
            Readers audience,
            Consumer<Finding> findings) {
        this.project = project;
        this.workflow = workflow;
        this.volume = volume;
        this.material = material;
        this.by = by;
        this.audience = audience;
        this.findings = findings;
    }

    /**
     * Reads a manifest, or all in a folder and below, each after those of earlier generations.
     *
     * @return the records that were written
     * @throws IOException where the disk fails
     */
    @Override
    public List<Path> collect(Path place) throws IOException {
        Path base = project.sources().folder().base();
        for (Path file : FILES.in(place, reason -> refused(place.toString(), reason))) {
            String name = FileNames.of(base, file);
            if (Files.size(file) > MediaHashListReader.LARGEST) {
                refused(name, "it is larger than " + MediaHashListReader.LARGEST / (1024 * 1024) + " MB");
                continue;
            }
            try {
                MediaHashList list = MediaHashListReader.read(file.getFileName().toString(), Files.readAllBytes(file));
                record(name, list);
            } catch (UnfitManifest unfit) {
                refused(name, String.valueOf(unfit.getMessage()));
            }
        }
        return List.copyOf(written);
    }

    /** How many manifests say what is recorded already. */
    @Override
    public int alreadyKnown() {
        return known;
    }

    private void record(String file, MediaHashList list) throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("roll", list.roll());
        material().ifPresent(id -> words.put("material", id));
        words.put("files", String.valueOf(list.files()));
        words.put("size", list.bytes() + " B");
        if (!list.hash().isEmpty()) {
            words.put("hash", list.hash());
        }
        words.put("verified", list.isVerified() ? "yes" : "no");
        words.put("manifest", file.substring(file.lastIndexOf('/') + 1));
        if (list.failed() > 0) {
            refused(
                    file,
                    list.failed() + " of " + list.files() + " files of roll '" + list.roll()
                            + "' were found to be otherwise than before; it is recorded as not verified");
            words.put("remarks", "failed: " + list.failed() + " of " + list.files());
        }
        if (isKnown(words)) {
            known++;
            return;
        }
        Optional<RecordWriter> writer = RecordWriter.of(project, workflow, findings);
        if (writer.isPresent()) {
            writer.get()
                    .write(new ToldEvent(
                            EventKind.COPIED,
                            Optional.empty(),
                            list.on(),
                            by,
                            Optional.of("volume/" + volume),
                            words,
                            List.of(),
                            audience))
                    .ifPresent(written::add);
        }
    }

    /** What the rolls are of: as it was told, else the only material that an offload copies to the volume. */
    private Optional<String> material() {
        if (!material.isEmpty()) {
            return Optional.of(material);
        }
        List<String> copied = project.sources().histories().all().stream()
                .filter(history -> workflow.isEmpty() || history.workflow().equals(workflow))
                .filter(history -> !history.versions().isEmpty())
                .map(history ->
                        history.versions().get(history.versions().size() - 1).spec())
                .map(spec -> CopyCheck.planned(spec, Addresses.of(spec)))
                .flatMap(plan -> plan.volumes().entrySet().stream())
                .filter(planned ->
                        !planned.getKey().isEmpty() && planned.getValue().contains("volume/" + volume))
                .map(planned -> Address.of(planned.getKey()).id())
                .distinct()
                .toList();
        return copied.size() == 1 ? Optional.of(copied.get(0)) : Optional.empty();
    }

    private boolean isKnown(Map<String, String> words) {
        return project.sources().records().byWorkflow().entrySet().stream()
                .filter(entry -> workflow.isEmpty() || entry.getKey().equals(workflow))
                .flatMap(entry -> entry.getValue().stream())
                .filter(event -> event.kind() == EventKind.COPIED
                        && event.what().equals(Optional.of("volume/" + volume))
                        && event.readers().equals(audience))
                .map(event -> event.said())
                .anyMatch(said -> says(said, words));
    }

    private static boolean says(RecordedEvent said, Map<String, String> words) {
        return Objects.equals(said.roll(), words.get("roll"))
                && Objects.equals(said.manifest(), words.get("manifest"))
                && Objects.equals(said.hash(), words.get("hash"));
    }

    private void refused(String file, String reason) {
        findings.accept(Finding.warn(
                AnswerReader.RULE,
                Place.of(file),
                "",
                Wording.of("{0}", reason),
                Wording.of("look at the roll itself; what is certain can be recorded by hand")));
    }
}
