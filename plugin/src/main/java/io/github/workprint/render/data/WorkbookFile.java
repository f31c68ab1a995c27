package io.github.workprint.render.data;

import io.github.workprint.archive.FixedZip;
import io.github.workprint.archive.XmlText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes tables as a workbook (Office Open XML, ECMA-376): the head of each sheet stays in sight and filters it, dates and numbers are
 * what they are, and whatever a spec says is text, never a formula. Nothing in it comes from the clock.
 */
final class WorkbookFile {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /** Days are counted from here (ECMA-376 part 1, 18.17.4.1), as if 1900 were a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** What a cell can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private static final int LONGEST_NAME = 31;
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");
    /** Reads like an escape of a character (18.4.12 and 22.9.2.19), so that its first is escaped. */
    private static final Pattern LIKE_AN_ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final String TEXT_STYLE = "1";
    private static final String HEAD_STYLE = "2";
    private static final String DATE_STYLE = "3";
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    private WorkbookFile() {}

    /**
     * @param sheets by their names, the head first; a sheet has at least a head
     * @param hidden names of those that are not shown
     */
    static byte[] of(Map<String, List<List<Cell>>> sheets, Set<String> hidden) {
        List<String> names = names(sheets);
        List<List<List<Cell>>> tables = List.copyOf(sheets.values());
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types(names.size()).bytes());
        parts.put(
                "_rels/.rels",
                relations(Map.of("rId1", "officeDocument xl/workbook.xml")).bytes());
        parts.put("xl/workbook.xml", workbook(names, hidden, tables).bytes());
        Map<String, String> inside = new LinkedHashMap<>();
        for (int i = 1; i <= names.size(); i++) {
            inside.put("rId" + i, "worksheet worksheets/sheet" + i + ".xml");
        }
        inside.put("rId" + (names.size() + 1), "styles styles.xml");
        parts.put("xl/_rels/workbook.xml.rels", relations(inside).bytes());
        parts.put("xl/styles.xml", styles().bytes());
        for (int i = 0; i < tables.size(); i++) {
            parts.put(
                    "xl/worksheets/sheet" + (i + 1) + ".xml",
                    sheet(tables.get(i)).bytes());
        }
        return FixedZip.of(parts);
    }

    /** Without what no name may hold, and no two alike. */
    private static List<String> names(Map<String, List<List<Cell>>> sheets) {
        List<String> names = new ArrayList<>();
        for (String wanted : sheets.keySet()) {
            String legal = NOT_IN_NAMES.matcher(wanted).replaceAll(" ").strip();
            String name = legal.substring(0, Math.min(LONGEST_NAME, legal.length()));
            names.add(name.isEmpty() || names.contains(name) ? "Sheet " + (names.size() + 1) : name);
        }
        return names;
    }

    private static XmlText types(int sheets) {
        XmlText xml = new XmlText();
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        xml.empty("Override", "PartName", "/xl/workbook.xml", "ContentType", TYPE + "sheet.main+xml");
        xml.empty("Override", "PartName", "/xl/styles.xml", "ContentType", TYPE + "styles+xml");
        for (int i = 1; i <= sheets; i++) {
            xml.empty(
                    "Override", "PartName", "/xl/worksheets/sheet" + i + ".xml", "ContentType", TYPE + "worksheet+xml");
        }
        xml.close("Types");
        return xml;
    }

    /** @param targets by ids: the type of each and its path */
    private static XmlText relations(Map<String, String> targets) {
        XmlText xml = new XmlText();
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        targets.forEach((id, target) -> {
            int blank = target.indexOf(' ');
            xml.empty(
                    "Relationship",
                    "Id",
                    id,
                    "Type",
                    RELATIONS + "/" + target.substring(0, blank),
                    "Target",
                    target.substring(blank + 1));
        });
        xml.close("Relationships");
        return xml;
    }

    private static XmlText workbook(List<String> names, Set<String> hidden, List<List<List<Cell>>> tables) {
        XmlText xml = new XmlText();
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.open("sheets");
        for (int i = 1; i <= names.size(); i++) {
            String name = names.get(i - 1);
            String state = hidden.contains(name) ? "hidden" : "visible";
            xml.empty("sheet", "name", name, "sheetId", String.valueOf(i), "state", state, "r:id", "rId" + i);
        }
        xml.close("sheets");
        xml.open("definedNames");
        for (int i = 0; i < names.size(); i++) {
            // Excel wants the range of a filter under this name as well.
            xml.element(
                    "definedName",
                    "'" + names.get(i) + "'!" + absolute(tables.get(i)),
                    "name",
                    "_xlnm._FilterDatabase",
                    "localSheetId",
                    String.valueOf(i),
                    "hidden",
                    "1");
        }
        xml.close("definedNames");
        xml.close("workbook");
        return xml;
    }

    private static XmlText styles() {
        XmlText xml = new XmlText();
        xml.open("styleSheet", "xmlns", MAIN);
        xml.open("numFmts", "count", "1");
        xml.empty("numFmt", "numFmtId", "164", "formatCode", "yyyy\\-mm\\-dd");
        xml.close("numFmts");
        xml.open("fonts", "count", "2");
        xml.open("font");
        xml.close("font");
        xml.open("font");
        xml.empty("b");
        xml.close("font");
        xml.close("fonts");
        xml.open("fills", "count", "2");
        for (String pattern : List.of("none", "gray125")) {
            xml.open("fill");
            xml.empty("patternFill", "patternType", pattern);
            xml.close("fill");
        }
        xml.close("fills");
        xml.open("borders", "count", "1");
        xml.empty("border");
        xml.close("borders");
        xml.open("cellStyleXfs", "count", "1");
        xml.empty("xf");
        xml.close("cellStyleXfs");
        xml.open("cellXfs", "count", "4");
        xml.empty("xf", "xfId", "0");
        wrapped(xml, "0");
        wrapped(xml, "1");
        xml.empty("xf", "xfId", "0", "numFmtId", "164", "applyNumberFormat", "1");
        xml.close("cellXfs");
        xml.close("styleSheet");
        return xml;
    }

    private static void wrapped(XmlText xml, String font) {
        xml.open("xf", "xfId", "0", "fontId", font, "applyFont", "1", "applyAlignment", "1");
        xml.empty("alignment", "vertical", "top", "wrapText", "1");
        xml.close("xf");
    }

    private static XmlText sheet(List<List<Cell>> rows) {
        XmlText xml = new XmlText();
        xml.open("worksheet", "xmlns", MAIN);
        xml.open("sheetViews");
        xml.open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.close("sheetView");
        xml.close("sheetViews");
        xml.open("cols");
        for (int column = 0; column < rows.get(0).size(); column++) {
            String number = String.valueOf(column + 1);
            xml.empty(
                    "col",
                    "min",
                    number,
                    "max",
                    number,
                    "width",
                    String.valueOf(width(rows, column)),
                    "customWidth",
                    "1");
        }
        xml.close("cols");
        xml.open("sheetData");
        for (int row = 0; row < rows.size(); row++) {
            xml.open("row", "r", String.valueOf(row + 1));
            for (int column = 0; column < rows.get(row).size(); column++) {
                cell(xml, rows.get(row).get(column), name(column) + (row + 1), row == 0);
            }
            xml.close("row");
        }
        xml.close("sheetData");
        xml.empty("autoFilter", "ref", "A1:" + name(rows.get(0).size() - 1) + rows.size());
        xml.close("worksheet");
        return xml;
    }

    private static void cell(XmlText xml, Cell cell, String reference, boolean head) {
        if (cell.text().isEmpty()) {
            return;
        }
        switch (cell.kind()) {
            case NUMBER -> {
                xml.open("c", "r", reference);
                xml.element("v", new BigDecimal(cell.text()).toPlainString());
            }
            case DATE -> {
                xml.open("c", "r", reference, "s", DATE_STYLE);
                xml.element("v", String.valueOf(ChronoUnit.DAYS.between(DAY_ZERO, LocalDate.parse(cell.text()))));
            }
            case TEXT -> {
                xml.open("c", "r", reference, "s", head ? HEAD_STYLE : TEXT_STYLE, "t", "inlineStr");
                xml.open("is");
                xml.element("t", held(cell.text()), "xml:space", "preserve");
                xml.close("is");
            }
        }
        xml.close("c");
    }

    /** As much of a text as a cell can hold, whole characters. */
    private static String held(String text) {
        String escaped = LIKE_AN_ESCAPE.matcher(text).replaceAll("_x005F_");
        if (escaped.length() <= MOST_CHARACTERS) {
            return escaped;
        }
        int end = MOST_CHARACTERS - 1;
        return escaped.substring(0, Character.isHighSurrogate(escaped.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static int width(List<List<Cell>> rows, int column) {
        int longest = rows.stream()
                .flatMap(row -> row.get(column).text().lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.max(NARROWEST, Math.min(WIDEST, longest + 2));
    }

    private static String absolute(List<List<Cell>> rows) {
        return "$A$1:$" + name(rows.get(0).size() - 1) + "$" + rows.size();
    }

    /** The letters of a column, from 0. */
    private static String name(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : name(column / 26 - 1) + last;
    }
}
