package io.github.workprint.recording;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.FileNames;
import io.github.workprint.pdf.FilledForm;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.event.FiledEvent;
import io.github.workprint.spec.event.Tick;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Records what people sent back of checklists. Each answer is matched by the version that its file is of and by the ids of deliverable and
 * requirement; what matches nothing is a finding, and everything else is recorded all the same.
 */
public final class AnswerCollector implements RecordCollector {
    private static final CollectedFiles FILES = new CollectedFiles(
            "files", 2_000, 1, file -> !file.getFileName().toString().startsWith("."));

    private final CheckedProject project;
    private final LocalDate on;
    private final String by;
    private final Readers audience;
    private final Consumer<Finding> findings;
    private final List<Path> written = new ArrayList<>();
    private int known;

    /**
     * @param by the id of who sent the answers
     * @param audience who may see the records
     * @param findings take what matches nothing
     */
    public AnswerCollector(
            CheckedProject project, LocalDate on, String by, Readers audience, Consumer<Finding> findings) {
        this.project = project;
        this.on = on;
        this.by = by;
        this.audience = audience;
        this.findings = findings;
    }

    /**
     * Reads a file, or the files of a folder.
     *
     * @return the records that were written
     * @throws IOException where the disk fails
     */
    @Override
    public List<Path> collect(Path place) throws IOException {
        Path base = project.sources().folder().base();
        for (Path file : FILES.in(place, reason -> refused(place.toString(), "", reason))) {
            String name = FileNames.of(base, file);
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                refused(name, "", "it is a folder, a link or no file, and is not read");
            } else if (Files.size(file) > FilledForm.LARGEST) {
                refused(name, "", "it is larger than " + FilledForm.LARGEST / (1024 * 1024) + " MB");
            } else {
                Optional<Answers> answers = AnswerReader.read(name, Files.readAllBytes(file), findings);
                if (answers.isPresent()) {
                    record(answers.get());
                }
            }
        }
        return List.copyOf(written);
    }

    /** How many deliverables were answered just as they are recorded. */
    @Override
    public int alreadyKnown() {
        return known;
    }

    private void record(Answers answers) throws IOException {
        Optional<Spec> spec = project.sources().histories().all().stream()
                .filter(history -> history.workflow().equals(answers.workflow()))
                .flatMap(history -> history.versions().stream())
                .filter(entry -> entry.version().toString().equals(answers.version()))
                .findFirst()
                .map(History.Entry::spec);
        if (spec.isEmpty()) {
            refused(
                    answers.file(),
                    "",
                    "it is of version " + answers.version() + " of '" + answers.workflow() + "', which is not here");
            return;
        }
        Map<String, List<Answers.Entry>> byDeliverable = new LinkedHashMap<>();
        for (Answers.Entry told : answers.entries()) {
            Answers.Entry entry = forPart(told, spec.get());
            if (entry.isTold()) {
                deliverable(entry, answers, spec.get()).ifPresent(id -> byDeliverable
                        .computeIfAbsent(id, first -> new ArrayList<>())
                        .add(entry));
            }
        }
        for (Map.Entry<String, List<Answers.Entry>> one : byDeliverable.entrySet()) {
            record(answers, one.getKey(), one.getValue());
        }
    }

    /** In the name of a field, what stands in the place of an item may be a part, and then the item stands in that of the deliverable. */
    private static Answers.Entry forPart(Answers.Entry entry, Spec spec) {
        return spec.parts().containsKey(entry.item())
                        && !spec.deliverables().containsKey(entry.deliverable())
                        && !entry.deliverable().isEmpty()
                ? new Answers.Entry("", entry.item() + "/" + entry.deliverable(), entry.parts())
                : entry;
    }

    /** On whose checklist an answer belongs; none where that is not certain. */
    private Optional<String> deliverable(Answers.Entry entry, Answers answers, Spec spec) {
        int slash = entry.item().indexOf('/');
        String requirement = entry.item().substring(slash + 1);
        boolean known = slash < 0 || spec.parts().containsKey(entry.item().substring(0, slash));
        List<String> asking = spec.deliverables().values().stream()
                .filter(one ->
                        slash < 0 || known && (one.each() != null || !one.only().isEmpty()))
                .filter(one -> entry.deliverable().isEmpty() || one.id().equals(entry.deliverable()))
                .filter(one -> isSignature(entry, one, spec)
                        || spec.everAsked(one).anyMatch(asked -> asked.id().equals(requirement)))
                .map(Deliverable::id)
                .toList();
        if (asking.size() == 1) {
            return Optional.of(asking.get(0));
        }
        String field = entry.deliverable().isEmpty() ? entry.item() : entry.deliverable() + "/" + entry.item();
        String said = String.join(", ", new TreeSet<>(entry.parts().values()));
        if (asking.size() > 1) {
            refused(
                    answers.file(),
                    field,
                    "'" + entry.item() + "' is asked of " + String.join(", ", asking)
                            + ", and it is not said which was meant; it says '" + said + "'");
        } else {
            List<String> legal = spec.deliverables().values().stream()
                    .flatMap(spec::everAsked)
                    .map(Requirement::id)
                    .distinct()
                    .toList();
            refused(
                    answers.file(),
                    field,
                    "version " + answers.version() + " asks no '" + entry.item() + "'"
                            + (entry.deliverable().isEmpty() ? "" : " of '" + entry.deliverable() + "'")
                            + Similar.to(entry.item(), legal)
                                    .map(near -> ", though it asks '" + near + "'")
                                    .orElse("")
                            + "; the answer was '" + said + "'");
        }
        return Optional.empty();
    }

    private static boolean isSignature(Answers.Entry entry, Deliverable deliverable, Spec spec) {
        return Stream.concat(
                        Stream.of(deliverable.id()),
                        spec.parts().keySet().stream().map(part -> deliverable.id() + "_" + part))
                .flatMap(name -> Stream.of(name + "_checked", name + "_accepted"))
                .anyMatch(entry.item()::equals);
    }

    private void record(Answers answers, String deliverable, List<Answers.Entry> entries) throws IOException {
        List<Tick> ticks = new ArrayList<>();
        List<String> signed = new ArrayList<>();
        for (Answers.Entry entry : entries) {
            if (entry.item().startsWith(deliverable + "_")) {
                signed.add(entry.item().substring(deliverable.length() + 1) + ": "
                        + String.join(
                                ", ",
                                Stream.of("by", "on")
                                        .map(part -> entry.parts().getOrDefault(part, ""))
                                        .filter(text -> !text.isBlank())
                                        .toList()));
            } else {
                ticks.add(tick(entry));
            }
        }
        Map<String, String> words = signed.isEmpty() ? Map.of() : Map.of("remarks", String.join("; ", signed));
        if (ticks.isEmpty() && words.isEmpty() || isKnown(answers, deliverable, ticks, words)) {
            known++;
            return;
        }
        Optional<RecordWriter> writer = RecordWriter.of(project, answers.workflow(), findings);
        if (writer.isPresent()) {
            writer.get()
                    .write(new ToldEvent(
                            EventKind.TICKED,
                            Optional.of(answers.version()),
                            on,
                            by,
                            Optional.of("deliverable/" + deliverable),
                            words,
                            ticks,
                            audience))
                    .ifPresent(written::add);
        }
    }

    /** Whether the last that is recorded of the same by the same says just this. */
    private boolean isKnown(Answers answers, String deliverable, List<Tick> ticks, Map<String, String> words) {
        return project.sources().records().of(answers.workflow()).stream()
                .filter(event -> event.kind() == EventKind.TICKED
                        && event.version().toString().equals(answers.version())
                        && event.what().equals(Optional.of("deliverable/" + deliverable))
                        && Objects.requireNonNull(event.said().by()).id().equals(by)
                        && event.readers().equals(audience))
                .reduce((earlier, later) -> later)
                .filter(event -> says(event, ticks, words))
                .isPresent();
    }

    private static boolean says(FiledEvent event, List<Tick> ticks, Map<String, String> words) {
        Map<String, Tick> told = new LinkedHashMap<>();
        ticks.forEach(tick -> told.put(tick.id(), tick));
        return told.equals(event.said().items())
                && Objects.equals(words.get("remarks"), event.said().remarks());
    }

    private static Tick tick(Answers.Entry entry) {
        Origin nowhere = new Origin("", Place.of(""), new Scalar(Place.of(""), ""));
        return new Tick(
                entry.item(),
                nowhere,
                entry.parts().getOrDefault("tick", "").equals("true"),
                given(entry, "initials"),
                given(entry, "date"),
                given(entry, "note"));
    }

    private static @Nullable String given(Answers.Entry entry, String part) {
        String text = RecordWriter.oneLine(entry.parts().getOrDefault(part, ""));
        return text.isEmpty() ? null : text;
    }

    private void refused(String file, String field, String reason) {
        findings.accept(Finding.warn(
                AnswerReader.RULE,
                Place.of(file),
                field,
                Wording.of("{0}", reason),
                Wording.of("record it by hand with workprint:record where it is clear, or ask again")));
    }
}
