package io.github.workprint.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.messages.Languages;
import io.github.workprint.render.data.DataFiles;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.VersionView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A folder with a workflow that is worked on, and sheets that come from it and go back. */
final class DraftFolder {
    static final String WORKFLOW = "film";

    private final Path base;
    private final ProjectFolder folder;
    private final String file;

    private DraftFolder(Path base, String file) {
        this.base = base;
        this.folder = new ProjectFolder(base, base.resolve("src/workprint"));
        this.file = file;
    }

    /** @param versions texts by version, the draft last */
    static DraftFolder of(Path base, Map<String, String> versions) throws IOException {
        Path specs = Files.createDirectories(base.resolve("src/workprint/" + WORKFLOW));
        String last = "";
        for (Map.Entry<String, String> version : versions.entrySet()) {
            last = version.getKey();
            Files.writeString(specs.resolve(last + ".yaml"), version.getValue());
        }
        return new DraftFolder(base, "src/workprint/" + WORKFLOW + "/" + last + ".yaml");
    }

    static DraftFolder of(Path base, String draft) throws IOException {
        return of(base, Map.of("1.0.0", draft));
    }

    /** A version as the next one would begin: copied, with another number, as a draft. */
    static String next(String text, String version) {
        return text.replaceFirst("(?m)^version: .*$", "version: " + version)
                .replaceFirst("(?m)^status: .*$", "status: draft");
    }

    String draft() throws IOException {
        return Files.readString(base.resolve(file));
    }

    void write(String text) throws IOException {
        Files.writeString(base.resolve(file), text);
    }

    /** The workbook of a version, as it stands beside its pages. */
    byte[] workbook(Readers audience, int version) throws IOException {
        ProjectSources project = Build.read(folder);
        List<Edition> whole =
                Editions.of(project.histories().all().get(0), project.house().library());
        VersionView view = VersionView.of(MarkedHistory.of(Pruning.of(whole, audience)), version);
        return DataFiles.workbook(
                view, project.house().look().languages().of(view.language().orElse(Languages.STANDARD)));
    }

    /** The workbook of the draft, for the office. */
    byte[] workbook() throws IOException {
        return workbook(
                Readers.INTERNAL,
                Build.read(folder).histories().all().get(0).versions().size() - 1);
    }

    /** What importing gives; it is written where it can be. */
    Outcome importing(String name, byte[] content, String mapping, boolean remove) throws IOException {
        Files.write(base.resolve(name), content);
        if (!mapping.isEmpty()) {
            Files.writeString(base.resolve("mapping.yaml"), mapping);
        }
        List<Finding> findings = new ArrayList<>();
        Optional<ImportResult> result = SheetImport.of(
                new ImportRequest(folder, "", name, mapping.isEmpty() ? "" : "mapping.yaml", remove), findings);
        if (result.isPresent()) {
            result.get().write(base);
        }
        return new Outcome(result, findings);
    }

    Outcome importing(byte[] workbook) throws IOException {
        return importing("workbook.xlsx", workbook, "", false);
    }

    record Outcome(Optional<ImportResult> result, List<Finding> findings) {
        /** Changes in short: kind, address and field. */
        List<String> changes() {
            assertTrue(result.isPresent(), () -> findings.toString());
            return result.get().changes().stream()
                    .map(change -> change.kind() + " " + change.address()
                            + (change.field().isEmpty() ? "" : "/" + change.field()))
                    .toList();
        }

        List<String> refusals() {
            return findings.stream()
                    .filter(Finding::isError)
                    .map(finding -> finding.place() + ": " + finding.message())
                    .toList();
        }
    }

    static Map<String, String> parts(byte[] workbook) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    static byte[] zipped(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** A workbook with another sheet in the place of one. */
    static byte[] edited(byte[] workbook, String sheet, Grid grid) throws IOException {
        Map<String, String> parts = parts(workbook);
        parts.put(part(parts, sheet), grid.xml());
        return zipped(parts);
    }

    private static String part(Map<String, String> parts, String sheet) {
        Matcher found = Pattern.compile("<sheet name=\"" + Pattern.quote(sheet) + "\" sheetId=\"(\\d+)\"")
                .matcher(parts.getOrDefault("xl/workbook.xml", ""));
        assertTrue(found.find(), sheet);
        return "xl/worksheets/sheet" + found.group(1) + ".xml";
    }

    /** The cells of a sheet, as elements of its part, to be edited. */
    static final class Grid {
        private final String part;
        private final List<Map<String, String>> rows = new ArrayList<>();

        private Grid(String part) {
            this.part = part;
        }

        static Grid of(byte[] workbook, String sheet) throws IOException {
            Map<String, String> parts = parts(workbook);
            Grid grid = new Grid(parts.getOrDefault(part(parts, sheet), ""));
            Matcher row = Pattern.compile("<row .*?</row>", Pattern.DOTALL).matcher(grid.part);
            while (row.find()) {
                Map<String, String> cells = new LinkedHashMap<>();
                Matcher cell = Pattern.compile("<c r=\"([A-Z]+)\\d+\"(.*?</c>)", Pattern.DOTALL)
                        .matcher(row.group());
                while (cell.find()) {
                    cells.put(cell.group(1), cell.group(2));
                }
                grid.rows.add(cells);
            }
            return grid;
        }

        boolean has(String head) {
            return rows.get(0).values().stream().anyMatch(cell -> cell.contains(">" + head + "</t>"));
        }

        int size() {
            return rows.size();
        }

        /** The letters of the column with that head. */
        String column(String head) {
            return rows.get(0).entrySet().stream()
                    .filter(cell -> cell.getValue().contains(">" + head + "</t>"))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(head + " in " + rows.get(0)));
        }

        /** The row, from 1, that has the text in a column. */
        int row(String head, String text) {
            for (int i = 1; i < rows.size(); i++) {
                if (rows.get(i).getOrDefault(column(head), "").contains(">" + text + "<")) {
                    return i + 1;
                }
            }
            throw new AssertionError(text);
        }

        Grid set(int row, String head, String text) {
            return put(
                    row,
                    head,
                    " t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                            + text.replace("&", "&amp;").replace("<", "&lt;") + "</t></is></c>");
        }

        Grid number(int row, String head, String number) {
            return put(row, head, "><v>" + number + "</v></c>");
        }

        /** @param cell what follows the reference, up to the end of the element */
        Grid put(int row, String head, String cell) {
            rows.get(row - 1).put(column(head), cell);
            return this;
        }

        Grid clear(int row, String head) {
            rows.get(row - 1).remove(column(head));
            return this;
        }

        Grid remove(int row) {
            rows.remove(row - 1);
            return this;
        }

        /** A row without cells behind the last. */
        int add() {
            rows.add(new LinkedHashMap<>());
            return rows.size();
        }

        String xml() {
            StringBuilder data = new StringBuilder("<sheetData>");
            for (int i = 0; i < rows.size(); i++) {
                data.append("<row r=\"").append(i + 1).append("\">");
                int number = i + 1;
                rows.get(i).entrySet().stream()
                        .sorted(Map.Entry.comparingByKey((one, other) -> one.length() == other.length()
                                ? one.compareTo(other)
                                : Integer.compare(one.length(), other.length())))
                        .forEach(cell -> data.append("<c r=\"")
                                .append(cell.getKey())
                                .append(number)
                                .append('"')
                                .append(cell.getValue()));
                data.append("</row>");
            }
            return part.replaceFirst("(?s)<sheetData>.*</sheetData>", Matcher.quoteReplacement(data + "</sheetData>"));
        }
    }
}
