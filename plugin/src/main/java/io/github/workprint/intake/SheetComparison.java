package io.github.workprint.intake;

import io.github.workprint.edition.IdWords;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.intake.ImportedChange.Kind;
import io.github.workprint.intake.SheetMapping.MappedSheet;
import io.github.workprint.rename.Written;
import io.github.workprint.render.data.EntitySheet;
import io.github.workprint.render.data.EntitySheet.Heading;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordBinder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what sheets say otherwise than a draft, row by row and cell by cell; what cannot be taken becomes a finding with its cell. */
final class SheetComparison {
    static final String RULE = "WF-IM02";

    private static final Pattern ID = Pattern.compile(RecordBinder.ID_FORM);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final String OWN = RecordBinder.OWN;

    private final SheetFile file;
    private final DraftState draft;
    private final Optional<DraftState> origin;
    private final Set<String> hidden;
    private final CellReader reader;
    private final Consumer<Finding> findings;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();

    /**
     * A change with what is to be written.
     *
     * @param value empty where something is taken out
     * @param holder address of the thing that a new one is part of
     * @param after address of the thing in the row above a new one
     */
    record Difference(ImportedChange change, KindOfThing kind, Optional<Written> value, String holder, String after) {}

    /**
     * @param draft as the readers of the sheets see it
     * @param origin the version that the sheets were made from, where that is another one
     * @param hidden addresses of the draft's things that those readers do not see
     */
    SheetComparison(
            SheetFile file,
            DraftState draft,
            Optional<DraftState> origin,
            Set<String> hidden,
            CellReader reader,
            Consumer<Finding> findings) {
        this.file = file;
        this.draft = draft;
        this.origin = origin;
        this.hidden = Set.copyOf(hidden);
        this.reader = reader;
        this.findings = findings;
    }

    List<Difference> of(SheetMapping mapping) {
        for (ReadSheet sheet : file.sheets()) {
            MappedSheet mapped = mapping.sheets().get(sheet.name());
            if (mapped != null && !sheet.rows().isEmpty()) {
                sheet(sheet, mapped);
            }
        }
        gone();
        return differences;
    }

    private void sheet(ReadSheet sheet, MappedSheet mapped) {
        ReadSheet.Row head = sheet.rows().get(0);
        Map<Integer, Heading> columns = new LinkedHashMap<>();
        Set<String> fields = new HashSet<>();
        head.cells().keySet().stream().sorted().forEach(at -> {
            SheetCell cell = head.cell(at);
            Optional<Heading> heading = mapped.column(cell.plain());
            if (heading.isEmpty()) {
                note(
                        sheet,
                        cell,
                        Wording.of("'{0}' is no column that is taken back", cell.plain()),
                        Wording.of("say in a mapping which field it is"));
            } else if (fields.add(heading.get().field())) {
                columns.put(at, heading.get());
            } else {
                refuse(
                        sheet,
                        cell.at(),
                        "",
                        Wording.of("'{0}' is there twice", cell.plain()),
                        Wording.of("take one of the two columns out"));
            }
        });
        if (!fields.contains(EntitySheet.ID) && !fields.contains(EntitySheet.TITLE)) {
            refuse(
                    sheet,
                    "A" + head.number(),
                    "",
                    Wording.of("the sheet has no column with ids and none with names"),
                    Wording.of("the first row that says something must be the head"));
            return;
        }
        Map<String, KindOfThing> named = new LinkedHashMap<>();
        for (Map.Entry<String, String> kind : mapped.kinds().entrySet()) {
            Optional<KindOfThing> known = KindOfThing.of(kind.getValue());
            if (known.isEmpty()) {
                refuse(
                        sheet,
                        "A" + head.number(),
                        "",
                        Wording.of("'{0}' is no kind of thing that a sheet can hold", kind.getValue()),
                        Wording.of("use a kind such as deliverable, requirement, person, role, stage or material"));
                return;
            }
            named.put(kind.getKey().toLowerCase(Locale.ROOT), known.get());
            kinds.add(known.get().word());
        }
        String above = "";
        for (ReadSheet.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            String address = new RowOf(sheet, row, columns).compare(named, above);
            above = address.isEmpty() ? above : address;
        }
    }

    private void gone() {
        draft.values().forEach((address, fields) -> {
            String word = address.substring(0, address.indexOf('/'));
            boolean added = origin.isPresent() && !origin.get().has(address);
            if (kinds.contains(word) && !seen.contains(address) && !added) {
                KindOfThing.of(word)
                        .ifPresent(kind -> differences.add(new Difference(
                                new ImportedChange(
                                        Kind.GONE,
                                        address,
                                        "",
                                        fields.getOrDefault(EntitySheet.TITLE, ""),
                                        "",
                                        Optional.empty()),
                                kind,
                                Optional.empty(),
                                "",
                                "")));
            }
        });
    }

    /** A row with what its columns are. */
    private final class RowOf {
        private final ReadSheet sheet;
        private final ReadSheet.Row row;
        private final Map<Integer, Heading> columns;

        RowOf(ReadSheet sheet, ReadSheet.Row row, Map<Integer, Heading> columns) {
            this.sheet = sheet;
            this.row = row;
            this.columns = columns;
        }

        private SheetCell cell(String field) {
            return columns.entrySet().stream()
                    .filter(column -> column.getValue().field().equals(field))
                    .map(column -> row.cell(column.getKey()))
                    .findFirst()
                    .orElse(new SheetCell("A" + row.number(), "", SheetCell.Kind.TEXT));
        }

        /** The address of the thing; empty where the row is refused. */
        private String compare(Map<String, KindOfThing> named, String above) {
            if (columns.keySet().stream().allMatch(column -> row.cell(column).isBlank())) {
                return "";
            }
            SheetCell kindCell = cell(EntitySheet.KIND);
            KindOfThing kind = named.size() == 1 && kindCell.isBlank()
                    ? named.values().iterator().next()
                    : kind(named, kindCell.plain());
            if (kind == null) {
                refuse(
                        sheet,
                        kindCell.at(),
                        "",
                        kindCell.isBlank()
                                ? Wording.of("the row does not say what kind of thing it is")
                                : Wording.of("'{0}' is no kind of thing of this sheet", kindCell.plain()),
                        Wording.of("use one of: {0}", String.join(", ", named.keySet())));
                return "";
            }
            Optional<String> found = address(kind);
            if (found.isEmpty()) {
                return "";
            }
            String address = found.get();
            if (!seen.add(address)) {
                refuse(
                        sheet,
                        cell(EntitySheet.ID).at(),
                        address,
                        Wording.of("'{0}' is in two rows", address),
                        Wording.of("take one of them out, or give it an id of its own"));
                return "";
            }
            if (draft.has(address)) {
                columns.forEach((at, heading) -> changed(kind, address, heading, row.cell(at)));
            } else if (origin.isPresent() && origin.get().has(address)) {
                goneFromDraft(kind, address);
            } else {
                added(kind, address, above);
            }
            return address;
        }

        private Optional<String> address(KindOfThing kind) {
            SheetCell idCell = cell(EntitySheet.ID);
            SheetCell titleCell = cell(EntitySheet.TITLE);
            String id = idCell.plain();
            String prefix = kind.word() + "/";
            if (id.isEmpty() && titleCell.isBlank()) {
                refuse(
                        sheet,
                        idCell.at(),
                        "",
                        Wording.of("the row has neither an id nor a name"),
                        Wording.of("give it a name; its id follows from that"));
                return Optional.empty();
            }
            if (id.isEmpty()) {
                List<String> called = reader.meant(titleCell.plain(), List.of(kind.word())).stream()
                        .filter(draft::has)
                        .toList();
                if (called.size() > 1) {
                    refuse(
                            sheet,
                            titleCell.at(),
                            "",
                            Wording.of("'{0}' may be {1}", titleCell.plain(), Wording.or(called)),
                            Wording.of("write the id of the one that is meant"));
                    return Optional.empty();
                }
                id = called.isEmpty() ? slug(titleCell.plain()) : called.get(0).substring(prefix.length());
            }
            if (!ID.matcher(id).matches()) {
                refuse(
                        sheet,
                        (idCell.isBlank() ? titleCell : idCell).at(),
                        "",
                        Wording.of("'{0}' cannot be an id", id),
                        Wording.of("use lower-case letters, digits and hyphens, such as 'final-mix'"));
                return Optional.empty();
            }
            if (hidden.contains(prefix + id)) {
                refuse(
                        sheet,
                        idCell.at(),
                        prefix + id,
                        Wording.of("'{0}' is in the draft, but those whom the sheet is for do not see it", prefix + id),
                        Wording.of("give the new one another id, or import the sheet of the office"));
                return Optional.empty();
            }
            return Optional.of(prefix + id);
        }

        private void changed(KindOfThing kind, String address, Heading heading, SheetCell cell) {
            String field = heading.field();
            if (field.equals(EntitySheet.KIND) || field.equals(EntitySheet.ID)) {
                return;
            }
            String path = field.equals(EntitySheet.TITLE) ? kind.title() : field;
            List<FieldShape> way = kind.field(path);
            String was = draft.value(address, field);
            String is = CellReader.value(cell, heading.unit());
            List<String> holders = List.copyOf(kind.holders());
            boolean same = field.equals(EntitySheet.WITHIN)
                    ? draft.called(was, holders).equals(reader.meant(is, holders))
                    : reader.same(way, was, is);
            String before = origin.map(version -> version.value(address, field)).orElse(was);
            boolean untouched =
                    origin.filter(version -> version.has(address)).isPresent() && reader.same(way, before, is);
            if (same || untouched) {
                return;
            }
            if (cell.kind() == SheetCell.Kind.FAULT) {
                refuse(
                        sheet,
                        cell.at(),
                        address + "/" + path,
                        Wording.of("the cell holds {0}", is),
                        Wording.of("write the value itself"));
            } else if (field.equals(EntitySheet.WITHIN)) {
                refuse(
                        sheet,
                        cell.at(),
                        address,
                        Wording.of("'{0}' is part of '{1}', and would move to '{2}'", address, was, is),
                        Wording.of("move it in the draft by hand"));
            } else if (way.isEmpty() && !isOwn(path)) {
                note(
                        sheet,
                        cell,
                        Wording.of(
                                "'{0}' of '{1}' is computed, and is '{2}' in the draft; what the sheet has, '{3}', is"
                                        + " passed over",
                                heading.text(), address, was, is),
                        Wording.of("change what it follows from"));
            } else if (!reader.same(way, before, was)) {
                refuse(
                        sheet,
                        cell.at(),
                        address + "/" + path,
                        Wording.of(
                                "the draft and the sheet have both changed '{0}' of '{1}': from '{2}', the draft to"
                                        + " '{3}', the sheet to '{4}'",
                                heading.text(), address, before, was, is),
                        Wording.of("write into the cell which of them is right"));
            } else {
                value(kind, way, cell, address + "/" + path, is)
                        .ifPresent(value -> differences.add(new Difference(
                                new ImportedChange(
                                        Kind.CHANGED, address, path, was, is, Optional.of(file.cell(sheet, cell.at()))),
                                kind,
                                is.isEmpty() ? Optional.empty() : Optional.of(value),
                                "",
                                "")));
            }
        }

        /** What a cell says; of an empty one, nothing. */
        private Optional<Written> value(
                KindOfThing kind, List<FieldShape> way, SheetCell cell, String path, String is) {
            if (is.isEmpty()) {
                return Optional.of(new Written.Single(""));
            }
            CellReader.Reading reading = reader.read(kind, way, cell, is);
            if (reading.value().isEmpty()) {
                refuse(sheet, cell.at(), path, reading.fault(path), reading.help());
            }
            return reading.value();
        }

        private void goneFromDraft(KindOfThing kind, String address) {
            boolean untouched = columns.entrySet().stream().allMatch(column -> {
                String field = column.getValue().field();
                return field.startsWith("*")
                        || reader.same(
                                kind.field(field),
                                origin.orElseThrow().value(address, field),
                                CellReader.value(
                                        row.cell(column.getKey()),
                                        column.getValue().unit()));
            });
            if (!untouched) {
                refuse(
                        sheet,
                        cell(EntitySheet.ID).at(),
                        address,
                        Wording.of("the draft no longer has '{0}', which the sheet has changed", address),
                        Wording.of("take the row out, or put the thing back into the draft"));
            }
        }

        private void added(KindOfThing kind, String address, String above) {
            Map<String, Written> fields = new LinkedHashMap<>();
            boolean whole = true;
            String id = address.substring(address.indexOf('/') + 1);
            for (Map.Entry<Integer, Heading> column : columns.entrySet()) {
                String field = column.getValue().field();
                SheetCell cell = row.cell(column.getKey());
                boolean title = field.equals(EntitySheet.TITLE);
                String path = title ? kind.title() : field;
                List<FieldShape> way = kind.field(path);
                String is = CellReader.value(cell, column.getValue().unit());
                if (is.isEmpty()
                        || field.startsWith("*") && !title
                        || title && is.equals(IdWords.of(id))
                        || way.isEmpty() && !isOwn(path)) {
                    // A copied row has what was computed for another one.
                    continue;
                }
                if (cell.kind() == SheetCell.Kind.FAULT) {
                    refuse(
                            sheet,
                            cell.at(),
                            address + "/" + path,
                            Wording.of("the cell holds {0}", is),
                            Wording.of("write the value itself"));
                    whole = false;
                    continue;
                }
                Optional<Written> value = value(kind, way, cell, address + "/" + path, is);
                whole &= value.isPresent();
                value.ifPresent(written -> put(fields, path, written));
            }
            Optional<String> holder = holder(kind);
            if (whole && holder.isPresent()) {
                differences.add(new Difference(
                        new ImportedChange(
                                Kind.ADDED,
                                address,
                                "",
                                "",
                                cell(EntitySheet.TITLE).isBlank()
                                        ? IdWords.of(id)
                                        : cell(EntitySheet.TITLE).plain(),
                                Optional.of(
                                        file.cell(sheet, cell(EntitySheet.ID).at()))),
                        kind,
                        Optional.of(new Written.Fields(inOrder(kind, fields))),
                        holder.get(),
                        above));
            }
        }

        /** The thing that it is part of; empty text where it stands by itself. */
        private Optional<String> holder(KindOfThing kind) {
            if (kind.holders().isEmpty()) {
                return Optional.of("");
            }
            SheetCell cell = cell(EntitySheet.WITHIN);
            List<String> called = reader.meant(cell.plain(), List.copyOf(kind.holders()));
            if (called.size() != 1) {
                List<String> legal = draft.titles().entrySet().stream()
                        .filter(thing -> kind.holders()
                                .contains(thing.getKey()
                                        .substring(0, Math.max(0, thing.getKey().indexOf('/')))))
                        .map(Map.Entry::getValue)
                        .toList();
                refuse(
                        sheet,
                        cell.at(),
                        "",
                        called.isEmpty()
                                ? Wording.of(
                                        "'{0}' is no {1} that it can be part of",
                                        cell.plain(),
                                        Wording.or(
                                                kind.holders().stream().sorted().toList()))
                                : Wording.of("'{0}' may be {1}", cell.plain(), Wording.or(called)),
                        Similar.hint(
                                cell.plain(),
                                legal,
                                Wording.of("write a name or an id: {0}", Similar.choices(cell.plain(), legal))));
                return Optional.empty();
            }
            return Optional.of(called.get(0));
        }
    }

    /** By what the sheet calls it, or by the word of addresses. */
    private static @Nullable KindOfThing kind(Map<String, KindOfThing> named, String words) {
        return named.values().stream()
                .filter(kind -> kind.word().equalsIgnoreCase(words))
                .findFirst()
                .orElse(named.get(words.toLowerCase(Locale.ROOT)));
    }

    private static boolean isOwn(String path) {
        return path.startsWith(OWN) && !path.contains("/");
    }

    private static Map<String, Written> inOrder(KindOfThing kind, Map<String, Written> fields) {
        Map<String, Written> ordered = new LinkedHashMap<>();
        kind.shape().keys().stream().filter(fields::containsKey).forEach(key -> ordered.put(key, fields.get(key)));
        fields.forEach(ordered::putIfAbsent);
        return ordered;
    }

    private static void put(Map<String, Written> fields, String path, Written value) {
        int slash = path.indexOf('/');
        if (slash < 0) {
            fields.put(path, value);
            return;
        }
        String key = path.substring(0, slash);
        Map<String, Written> inner =
                new LinkedHashMap<>(fields.get(key) instanceof Written.Fields there ? there.fields() : Map.of());
        put(inner, path.substring(slash + 1), value);
        fields.put(key, new Written.Fields(inner));
    }

    /** {@code Générique, fin} is {@code generique-fin}. */
    private static String slug(String name) {
        return ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private void refuse(ReadSheet sheet, String at, String path, Wording message, Wording help) {
        findings.accept(Finding.error(RULE, Place.of(file.cell(sheet, at)), path, message, help));
    }

    private void note(ReadSheet sheet, SheetCell cell, Wording message, Wording help) {
        findings.accept(Finding.info(RULE, Place.of(file.cell(sheet, cell.at())), "", message, help));
    }
}
