package io.github.workprint.intake;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.finding.Wording;
import io.github.workprint.intake.ImportedChange.Kind;
import io.github.workprint.intake.SheetComparison.Difference;
import io.github.workprint.messages.Languages;
import io.github.workprint.rename.WorkedVersion;
import io.github.workprint.render.data.DataFiles;
import io.github.workprint.render.data.EntitySheet;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes a file of sheets back into the draft of a workflow. All or nothing: where one cell is refused, the draft stays as it is. The
 * draft that comes of it has been read and checked: it says what the sheets say, all else as before, and has no error that it had not.
 */
public final class SheetImport {
    private static final String RULE = "WF-IM01";
    /** Rules without which a draft is no whole: ids, references, audiences, circles. All else is told, and is work in progress. */
    private static final Pattern LEADS_NOWHERE = Pattern.compile("WF-(ID|AU|GR)\\d+");

    private static final long LARGEST_MAPPING = 1024 * 1024;

    private final ImportRequest request;
    private final Consumer<Finding> findings;

    private SheetImport(ImportRequest request, Consumer<Finding> findings) {
        this.request = request;
        this.findings = findings;
    }

    /**
     * What taking the sheets back would make of the draft; none where a finding says why not.
     *
     * @throws IOException where the disk fails
     */
    public static Optional<ImportResult> of(ImportRequest request, List<Finding> findings) throws IOException {
        SheetImport run = new SheetImport(request, findings::add);
        Optional<ImportResult> result = run.result();
        return findings.stream().anyMatch(Finding::isError) ? Optional.empty() : result;
    }

    private Optional<ImportResult> result() throws IOException {
        ProjectSources project = Build.read(request.folder());
        List<Finding> unread = project.histories().findings().all().stream()
                .filter(Finding::isError)
                .toList();
        unread.forEach(findings);
        Optional<WorkedVersion> worked = unread.isEmpty() ? worked(project) : Optional.empty();
        if (worked.isEmpty()) {
            return Optional.empty();
        }
        try {
            SheetFile file = SheetFile.read(path(request.file()), request.file());
            return compared(project, worked.get(), file);
        } catch (Unusable unusable) {
            findings.accept(Finding.error(RULE, Place.of(request.file()), "", unusable.reason(), unusable.help()));
            return Optional.empty();
        }
    }

    private Path path(String name) throws Unusable {
        try {
            return request.folder().base().resolve(name);
        } catch (InvalidPathException noPath) {
            throw new Unusable(
                    Wording.of("'{0}' is no path", name), Wording.of("give the path of a .xlsx or .csv file"));
        }
    }

    private Optional<WorkedVersion> worked(ProjectSources project) {
        Optional<WorkedVersion> worked = WorkedVersion.of(
                project.texts(),
                project.histories(),
                request.workflow(),
                RULE,
                Wording.of("import it there"),
                project.lock()::holds,
                findings);
        if (worked.isPresent() && !worked.get().entry().isDraft()) {
            findings.accept(Finding.error(
                    RULE,
                    Place.of(worked.get().text().file()),
                    "",
                    Wording.of(
                            "version {0} is no draft, and sheets are taken back into drafts only",
                            worked.get().entry().version()),
                    Wording.of(
                            "copy it to a file for the next version, with 'status: draft', and {0}",
                            Wording.of("import it there"))));
            return Optional.empty();
        }
        return worked;
    }

    private Optional<ImportResult> compared(ProjectSources project, WorkedVersion worked, SheetFile file)
            throws IOException, Unusable {
        List<Edition> whole = Editions.of(worked.history(), project.house().library());
        int last = whole.size() - 1;
        SheetMapping mapping = mapping(project, whole.get(last), file);
        Readers audience = audience(mapping.audience());
        List<Edition> seen = Pruning.of(whole, audience);
        DraftState draft = state(project, seen.get(last));
        Optional<DraftState> origin = seen.subList(0, last).stream()
                .filter(edition -> edition.version().toString().equals(mapping.version()))
                .findFirst()
                .map(edition -> state(project, edition));
        Set<String> hidden = new HashSet<>(whole.get(last).entities().keySet());
        hidden.removeAll(draft.titles().keySet());
        List<Finding> refused = new ArrayList<>();
        List<Difference> differences = new SheetComparison(
                        file,
                        draft,
                        origin,
                        hidden,
                        new CellReader(project.house().vocabulary(), draft, mapping.titles()),
                        refused::add)
                .of(mapping);
        refused.forEach(findings);
        if (refused.stream().anyMatch(Finding::isError)) {
            return Optional.empty();
        }
        List<Difference> taken = differences.stream()
                .filter(difference -> request.remove() || difference.change().kind() != Kind.GONE)
                .toList();
        Optional<String> text = new DraftEdits(worked, file.name(), findings).of(taken);
        if (text.isEmpty() || !holds(project, worked, whole.get(last), text.get(), taken)) {
            return Optional.empty();
        }
        return Optional.of(new ImportResult(
                worked.text().file(),
                text.get(),
                differences.stream().map(Difference::change).toList()));
    }

    private static List<EntitySheet> sheets(ProjectSources project, Edition edition) {
        String language = edition.root().value("language").orElse(Languages.STANDARD);
        return DataFiles.sheets(edition, project.house().look().languages().of(language));
    }

    private static DraftState state(ProjectSources project, Edition edition) {
        return DraftState.of(edition, sheets(project, edition));
    }

    private Readers audience(String word) throws Unusable {
        Optional<Readers> audience = word.isEmpty() ? Optional.of(Readers.INTERNAL) : Readers.of(word);
        return audience.orElseThrow(() -> new Unusable(
                Wording.of("the sheets are said to be for '{0}', which is no audience", word),
                Wording.of("use one of: {0}", String.join(", ", Readers.words()))));
    }

    private SheetMapping mapping(ProjectSources project, Edition draft, SheetFile file) throws IOException, Unusable {
        if (!request.mapping().isEmpty()) {
            Path mapping = path(request.mapping());
            if (!Files.isRegularFile(mapping) || Files.size(mapping) > LARGEST_MAPPING) {
                throw new Unusable(
                        Wording.of("the mapping '{0}' is no file that can be read", request.mapping()),
                        Wording.of("give the path of a YAML file that says what the sheets hold"));
            }
            return fitting(SheetMapping.read(request.mapping(), Files.readString(mapping)), file);
        }
        Optional<SheetMapping> itself = SheetMapping.ofItself(file.sheets());
        if (itself.isPresent()) {
            return itself.get();
        }
        if (file.sheets().size() == 1) {
            ReadSheet only = file.sheets().get(0);
            Optional<SheetMapping> own = sheets(project, draft).stream()
                    .map(sheet -> SheetMapping.of(sheet, only.name()))
                    .filter(sheet ->
                            isHeadOf(only, Objects.requireNonNull(sheet.sheets().get(only.name()))))
                    .findFirst();
            if (own.isPresent()) {
                return own.get();
            }
        }
        throw new Unusable(
                Wording.of("nothing says what its columns are"),
                Wording.of(
                        "import a workbook that Workprint made, or name a mapping with -Dworkprint.import.mapping=…"));
    }

    /** A mapping of one sheet goes with a file of one, whatever the two are called. */
    private static SheetMapping fitting(SheetMapping mapping, SheetFile file) throws Unusable {
        if (mapping.sheets().size() == 1 && file.sheets().size() == 1) {
            return new SheetMapping(
                    mapping.audience(),
                    mapping.version(),
                    mapping.titles(),
                    Map.of(
                            file.sheets().get(0).name(),
                            mapping.sheets().values().iterator().next()));
        }
        List<String> names = file.sheets().stream().map(ReadSheet::name).toList();
        List<String> missing = mapping.sheets().keySet().stream()
                .filter(name -> !names.contains(name))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            throw new Unusable(
                    Wording.of("it has no sheet '{0}', which the mapping names", missing.get(0)),
                    Wording.of("its sheets are {0}", String.join(", ", names)));
        }
        return mapping;
    }

    /** Whether a sheet begins as ours do, and has none but columns of ours. */
    private static boolean isHeadOf(ReadSheet sheet, SheetMapping.MappedSheet mapped) {
        if (sheet.rows().isEmpty()) {
            return false;
        }
        List<Optional<EntitySheet.Heading>> heads = sheet.rows().get(0).cells().values().stream()
                .map(cell -> mapped.column(cell.plain()))
                .toList();
        return heads.stream().allMatch(Optional::isPresent)
                && heads.stream().anyMatch(head -> head.orElseThrow().field().equals(EntitySheet.ID));
    }

    /** Whether the new text says what the sheets say, and nothing else, and can still be read. */
    private boolean holds(
            ProjectSources before, WorkedVersion worked, Edition edition, String text, List<Difference> taken)
            throws IOException {
        if (taken.isEmpty()) {
            return true;
        }
        String file = worked.text().file();
        ProjectSources after = Build.read(request.folder(), Map.of(file, text));
        List<Finding> faults = after.histories().findings().all().stream()
                .filter(Finding::isError)
                .toList();
        if (faults.isEmpty()) {
            List<Finding> brought = brought(found(before, worked), found(after, worked));
            brought.stream()
                    .filter(fault -> !LEADS_NOWHERE.matcher(fault.rule()).matches())
                    .map(fault -> fault.as(Severity.WARN))
                    .forEach(findings);
            faults = brought.stream()
                    .filter(fault -> LEADS_NOWHERE.matcher(fault.rule()).matches())
                    .toList();
        }
        faults.forEach(fault -> findings.accept(Finding.error(
                SheetComparison.RULE,
                Place.of(cell(fault, taken)),
                fault.path(),
                Wording.of("with the sheet the draft would have an error: {0}", fault.said()),
                fault.remedy())));
        if (!faults.isEmpty()) {
            return false;
        }
        Spec now = after.histories().all().stream()
                .filter(history -> history.workflow().equals(worked.history().workflow()))
                .flatMap(history -> history.versions().stream())
                .filter(entry -> entry.version().equals(worked.entry().version()))
                .findFirst()
                .orElseThrow()
                .spec();
        Set<String> meant = meant(edition, worked.entry().spec(), taken);
        Optional<String> other = otherwise(facts(worked.entry().spec()), facts(now))
                .filter(path -> meant.stream().noneMatch(start -> path.equals(start) || path.startsWith(start + "/")))
                .findFirst();
        other.ifPresent(path -> findings.accept(Finding.error(
                RULE,
                Place.of(file),
                path,
                Wording.of("the change would touch '{0}' too, which the sheets do not speak of", path),
                Wording.of("make this change in the draft by hand"))));
        return other.isEmpty();
    }

    /** Errors of the draft. */
    private static List<Finding> found(ProjectSources project, WorkedVersion worked) {
        List<History> draft = project.histories().all().stream()
                .filter(history -> history.workflow().equals(worked.history().workflow()))
                .map(history -> new History(
                        history.workflow(),
                        history.versions().stream()
                                .filter(entry ->
                                        entry.version().equals(worked.entry().version()))
                                .toList()))
                .toList();
        return Build.check(Build.plan(draft, project.house()), project.house(), Findings.NONE, Optional.empty())
                .findings()
                .all()
                .stream()
                .filter(Finding::isError)
                .toList();
    }

    private static List<Finding> brought(List<Finding> before, List<Finding> after) {
        Set<String> known = before.stream().map(SheetImport::said).collect(Collectors.toSet());
        return after.stream().filter(fault -> !known.contains(said(fault))).toList();
    }

    private static String said(Finding finding) {
        return finding.rule() + " " + finding.path() + " " + finding.message();
    }

    /** The cell whose change brought an error; the file where none can be told. */
    private String cell(Finding fault, List<Difference> taken) {
        return taken.stream()
                .map(Difference::change)
                .filter(change -> fault.path().startsWith(change.address())
                        && change.cell().isPresent())
                .filter(change ->
                        change.field().isEmpty() || fault.path().startsWith(change.address() + "/" + change.field()))
                .map(change -> change.cell().orElse(""))
                .findFirst()
                .orElse(request.file());
    }

    /** Addresses below which the draft may say something else now. */
    private static Set<String> meant(Edition edition, Spec spec, List<Difference> taken) {
        Set<String> meant = new HashSet<>();
        for (Difference difference : taken) {
            ImportedChange change = difference.change();
            String path = change.field().isEmpty() ? change.address() : change.address() + "/" + change.field();
            meant.add(path);
            edition.entity(change.address())
                    .filter(entity -> change.kind() == Kind.GONE)
                    .ifPresent(entity -> within(entity).forEach(meant::add));
            if (difference.kind().word().equals("person")) {
                // Whoever is written within a role has the id from the name, and the role says it.
                spec.roles().values().stream()
                        .filter(role -> role.isHeldInShort()
                                && role.person() != null
                                && change.address()
                                        .equals("person/" + role.person().id()))
                        .forEach(role -> {
                            meant.add("person");
                            meant.add("role/" + role.id() + "/person");
                        });
            }
        }
        return meant;
    }

    private static Stream<String> within(Branch branch) {
        return branch.children().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .flatMap(child -> Stream.concat(
                        child.form() == Branch.Form.ENTITY ? Stream.of(child.path()) : Stream.empty(), within(child)));
    }

    private static Map<String, String> facts(Spec spec) {
        Map<String, String> facts = new LinkedHashMap<>();
        Addresses.of(spec).entities().keySet().forEach(address -> facts.put(address, ""));
        Walk.through(spec, (field, value, path, holder) -> facts.put(path, String.valueOf(value)));
        return facts;
    }

    private static Stream<String> otherwise(Map<String, String> one, Map<String, String> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(path -> !Objects.equals(one.get(path), other.get(path)));
    }
}
