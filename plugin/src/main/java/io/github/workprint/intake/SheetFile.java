package io.github.workprint.intake;

import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A file of sheets, as it was read: a workbook or comma-separated values. */
record SheetFile(String name, List<ReadSheet> sheets) {
    SheetFile {
        sheets = List.copyOf(sheets);
    }

    /**
     * @param name as the user gave it
     * @throws Unusable where it cannot be taken
     * @throws IOException where the disk fails
     */
    static SheetFile read(Path file, String name) throws IOException, Unusable {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            throw new Unusable(
                    Wording.of("there is no such file"), Wording.of("give the path of a .xlsx or .csv file"));
        }
        SheetLimits.refuse(
                Files.size(file) > SheetLimits.FILE_BYTES,
                () -> Wording.of("the file has more than {0} MB", SheetLimits.FILE_BYTES / 1024 / 1024));
        return switch (ending) {
            case "xlsx" -> new SheetFile(name, WorkbookReader.read(file));
            case "csv" -> new SheetFile(name, List.of(CsvReader.read(Files.readAllBytes(file))));
            case "xlsm", "xlsb", "xls" ->
                throw new Unusable(
                        Wording.of(".{0} files can hold macros, and are not read", ending),
                        Wording.of("save it as .xlsx, without macros"));
            case "ods" -> throw new Unusable(Wording.of(".ods files are not read"), Wording.of("save it as .xlsx"));
            default ->
                throw new Unusable(
                        Wording.of("'{0}' is neither .xlsx nor .csv", name), Wording.of("save it as one of the two"));
        };
    }

    /** How a cell is named to people: {@code delivery.xlsx: Deliverables!C14}. */
    String cell(ReadSheet sheet, String at) {
        return name + ": " + (sheet.name().isEmpty() ? "" : sheet.name() + "!") + at;
    }
}
