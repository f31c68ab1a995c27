package io.github.workprint.intake;

import io.github.workprint.finding.Wording;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads what stands in the cells of a workbook (Office Open XML, ECMA-376): values, never formulas or macros. Only the parts that hold
 * them are unpacked, each up to a limit; entities and document types are not read.
 */
final class WorkbookReader {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    /** Days between the two calendars of spreadsheets. */
    private static final int SINCE_1904 = 1462;
    /** As many digits as spreadsheets show. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final int LARGEST_EXPONENT = 300;
    private static final int LAST_DAY = 2_958_465;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NOT_IN_FORMATS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");
    private static final Pattern DATE_FORMAT = Pattern.compile("[dyhs]|m", Pattern.CASE_INSENSITIVE);
    /** Formats of dates and times that have no code (18.8.30), with those of East Asia. */
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 36, 45, 46, 47, 50, 57);

    private static final String AGAIN = "save it as .xlsx once more";

    private final ZipFile zip;
    private final SheetLimits limits = new SheetLimits();
    private final List<String> shared = new ArrayList<>();
    private final List<Boolean> dates = new ArrayList<>();
    private boolean since1904;

    private WorkbookReader(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws Unusable where it is no workbook, or goes beyond a limit
     * @throws IOException where the disk fails
     */
    static List<ReadSheet> read(Path file) throws IOException, Unusable {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            SheetLimits.refuse(
                    zip.size() > SheetLimits.PARTS,
                    () -> Wording.of("the file has more than {0} parts", SheetLimits.PARTS));
            if (zip.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"))) {
                throw new Unusable(
                        Wording.of("the workbook has macros"), Wording.of("save it as .xlsx, without macros"));
            }
            return new WorkbookReader(zip).sheets();
        } catch (ZipException | EOFException | IllegalArgumentException noZip) {
            throw new Unusable(Wording.of("the file is no workbook: {0}", noZip.getMessage()), Wording.of(AGAIN));
        } catch (XMLStreamException noXml) {
            throw new Unusable(Wording.of("a part of the workbook cannot be read"), Wording.of(AGAIN));
        }
    }

    private List<ReadSheet> sheets() throws IOException, XMLStreamException, Unusable {
        Map<String, String> targets = targets();
        sharedTexts(targets.getOrDefault("sharedStrings", "xl/sharedStrings.xml"));
        styles(targets.getOrDefault("styles", "xl/styles.xml"));
        Map<String, String> names = new LinkedHashMap<>();
        XMLStreamReader xml = part("xl/workbook.xml", true);
        while (next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("workbookPr")) {
                since1904 = isTrue(attribute(xml, "date1904"));
            } else if (xml.isStartElement() && xml.getLocalName().equals("sheet")) {
                String part = targets.get("#" + attribute(xml, "id"));
                if (part != null && zip.getEntry(part) != null) {
                    names.put(attribute(xml, "name"), part);
                }
                SheetLimits.refuse(
                        names.size() > SheetLimits.SHEETS,
                        () -> Wording.of("the workbook has more than {0} sheets", SheetLimits.SHEETS));
            }
        }
        List<ReadSheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> sheet : names.entrySet()) {
            sheets.add(new ReadSheet(sheet.getKey(), rows(sheet.getKey(), sheet.getValue())));
        }
        return sheets;
    }

    /** Parts by the ids of relationships, behind a hash, and by what they are. */
    private Map<String, String> targets() throws IOException, XMLStreamException, Unusable {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = part("xl/_rels/workbook.xml.rels", true);
        while (next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("Relationship")) {
                String type = attribute(xml, "Type");
                String target = attribute(xml, "Target");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                if (!attribute(xml, "TargetMode").equals("External")) {
                    targets.put("#" + attribute(xml, "Id"), part);
                    targets.put(type.substring(type.lastIndexOf('/') + 1), part);
                }
            }
        }
        return targets;
    }

    private void sharedTexts(String part) throws IOException, XMLStreamException, Unusable {
        XMLStreamReader xml = part(part, false);
        int characters = 0;
        while (next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("si")) {
                String text = text(xml, "si");
                characters += text.length();
                SheetLimits.refuse(
                        characters > SheetLimits.CHARACTERS || shared.size() >= SheetLimits.CELLS,
                        () -> Wording.of("the workbook has more text than is read"));
                shared.add(text);
            }
        }
    }

    /** What the runs of a text say, up to the end of an element; not how they are spoken. */
    private String text(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        boolean within = false;
        while (next(xml)) {
            boolean start = xml.isStartElement();
            if ((start || xml.isEndElement()) && xml.getLocalName().equals("rPh")) {
                spoken = start;
            } else if ((start || xml.isEndElement()) && xml.getLocalName().equals("t")) {
                within = start;
            } else if (xml.isEndElement() && xml.getLocalName().equals(element)) {
                break;
            } else if (within && !spoken && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return unescaped(text.toString());
    }

    private static String unescaped(String text) {
        return ESCAPED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }

    private void styles(String part) throws IOException, XMLStreamException, Unusable {
        XMLStreamReader xml = part(part, false);
        Set<Integer> own = new HashSet<>();
        Set<Integer> other = new HashSet<>();
        boolean cells = false;
        while (next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("numFmt")) {
                String code =
                        NOT_IN_FORMATS.matcher(attribute(xml, "formatCode")).replaceAll("");
                (DATE_FORMAT.matcher(code).find() && !code.contains("General") ? own : other)
                        .add(number(attribute(xml, "numFmtId")));
            } else if ((xml.isStartElement() || xml.isEndElement())
                    && xml.getLocalName().equals("cellXfs")) {
                cells = xml.isStartElement();
            } else if (cells && xml.isStartElement() && xml.getLocalName().equals("xf")) {
                int format = number(attribute(xml, "numFmtId"));
                dates.add(own.contains(format) || DATE_FORMATS.contains(format) && !other.contains(format));
            }
        }
    }

    private List<ReadSheet.Row> rows(String sheet, String part) throws IOException, XMLStreamException, Unusable {
        Map<Integer, Map<Integer, SheetCell>> rows = new TreeMap<>();
        XMLStreamReader xml = part(part, true);
        int row = 0;
        int column = 0;
        while (next(xml)) {
            if (xml.isStartElement() && xml.getLocalName().equals("row")) {
                String number = attribute(xml, "r");
                row = number.isEmpty() ? row + 1 : number(number);
                column = 0;
            } else if (xml.isStartElement() && xml.getLocalName().equals("c")) {
                Matcher reference = REFERENCE.matcher(attribute(xml, "r"));
                boolean stated = reference.matches();
                row = stated ? number(reference.group(2)) : row;
                column = stated ? column(reference.group(1)) : column;
                SheetCell cell = cell(xml, SheetCell.letters(column) + row);
                if (!cell.text().isEmpty()) {
                    limits.count(sheet, row, column, cell.text());
                    rows.computeIfAbsent(row, first -> new HashMap<>()).put(column, cell);
                }
                column++;
            }
        }
        return rows.entrySet().stream()
                .map(one -> new ReadSheet.Row(one.getKey(), one.getValue()))
                .toList();
    }

    private SheetCell cell(XMLStreamReader xml, String at) throws XMLStreamException {
        String type = attribute(xml, "t");
        String style = attribute(xml, "s");
        String value = "";
        String inline = "";
        boolean formula = false;
        while (next(xml) && !(xml.isEndElement() && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> value = characters(xml, "v");
                    case "is" -> inline = text(xml, "is");
                    default -> {
                        // What else a cell may have says nothing of its value.
                    }
                }
            }
        }
        if (formula && value.isEmpty() && inline.isEmpty()) {
            return new SheetCell(at, "a formula whose value was not saved", SheetCell.Kind.FAULT);
        }
        return switch (type) {
            case "s" -> {
                int index = value.matches("\\d{1,7}") ? Integer.parseInt(value) : -1;
                yield index >= 0 && index < shared.size()
                        ? new SheetCell(at, shared.get(index), SheetCell.Kind.TEXT)
                        : new SheetCell(at, "a text that the workbook does not have", SheetCell.Kind.FAULT);
            }
            case "inlineStr" -> new SheetCell(at, inline, SheetCell.Kind.TEXT);
            case "str" -> new SheetCell(at, unescaped(value), SheetCell.Kind.TEXT);
            case "b" -> new SheetCell(at, value, SheetCell.Kind.FLAG);
            case "e" -> new SheetCell(at, "the error " + value, SheetCell.Kind.FAULT);
            case "d" -> new SheetCell(at, value.replaceFirst("T00:00(:00(\\.0+)?)?Z?$", ""), SheetCell.Kind.DATE);
            default -> value.isEmpty() ? new SheetCell(at, "", SheetCell.Kind.TEXT) : amount(at, value, style);
        };
    }

    private static String characters(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        while (next(xml) && !(xml.isEndElement() && xml.getLocalName().equals(element))) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private SheetCell amount(String at, String value, String style) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException none) {
            return new SheetCell(at, "no number: " + value, SheetCell.Kind.FAULT);
        }
        if (Math.abs((long) number.precision() - number.scale()) > LARGEST_EXPONENT
                || Math.abs((long) number.scale()) > LARGEST_EXPONENT) {
            return new SheetCell(at, "no number that can be written out", SheetCell.Kind.FAULT);
        }
        int index = style.matches("\\d{1,6}") ? Integer.parseInt(style) : 0;
        boolean date = index < dates.size() && dates.get(index);
        if (!date) {
            return new SheetCell(at, number.round(SHOWN).toPlainString(), SheetCell.Kind.NUMBER);
        }
        BigDecimal day = number.setScale(0, RoundingMode.FLOOR);
        int minutes = number.subtract(day)
                .multiply(BigDecimal.valueOf(24L * 60))
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        if (day.signum() < 0 || day.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return new SheetCell(at, "no date: " + number.toPlainString(), SheetCell.Kind.FAULT);
        }
        String time = String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
        if (day.signum() == 0) {
            return new SheetCell(at, time, SheetCell.Kind.TEXT);
        }
        LocalDate written = DAY_ZERO.plusDays(day.longValue() + (since1904 ? SINCE_1904 : 0));
        return new SheetCell(at, minutes == 0 ? written.toString() : written + " " + time, SheetCell.Kind.DATE);
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static boolean isTrue(String value) {
        return value.equals("1") || value.equals("true");
    }

    /** By its name, whatever its namespace; empty where it is not there. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static boolean next(XMLStreamReader xml) throws XMLStreamException {
        if (!xml.hasNext()) {
            return false;
        }
        xml.next();
        return true;
    }

    /** @param needed whether there is no workbook without it */
    private XMLStreamReader part(String name, boolean needed) throws IOException, XMLStreamException, Unusable {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null && needed) {
            throw new Unusable(Wording.of("the file is no workbook: it has no '{0}'", name), Wording.of(AGAIN));
        }
        byte[] content = entry == null
                ? "<none/>".getBytes(StandardCharsets.UTF_8)
                : zip.getInputStream(entry).readNBytes(SheetLimits.PART_BYTES + 1);
        SheetLimits.refuse(
                content.length > SheetLimits.PART_BYTES,
                () -> Wording.of("a part of the workbook has more than {0} MB", SheetLimits.PART_BYTES / 1024 / 1024));
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        if (xml.getEventType() == XMLStreamConstants.DTD) {
            throw new Unusable(Wording.of("a part of the workbook has a document type"), Wording.of(AGAIN));
        }
        return xml;
    }
}
