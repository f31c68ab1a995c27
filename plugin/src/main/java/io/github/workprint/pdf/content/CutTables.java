package io.github.workprint.pdf.content;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;

/**
 * Pages that are taken out of a document may hold a piece of a table that is no table any more: a head without rows, or rows that
 * have lost cells. PDF/UA-1 (ISO 14289-1, 7.2) does not allow that, and a reader would be told of columns that are not there; so
 * such a piece is tagged as plain blocks in their order.
 */
public final class CutTables {
    private static final String TABLE = "Table";
    private static final String ROW = "TR";
    private static final String BODY = "TBody";
    private static final Set<String> PARTS = Set.of(TABLE, "THead", BODY, "TFoot", ROW, "TH", "TD", "Caption");

    private CutTables() {}

    public static void untag(PDDocument document) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            untag(root);
        }
    }

    private static void untag(PDStructureNode node) {
        for (PDStructureElement kid : elements(node).toList()) {
            untag(kid);
            if (kid.getStructureType().equals(TABLE) && !isWhole(kid)) {
                dissolve(kid);
            }
        }
    }

    private static boolean isWhole(PDStructureElement table) {
        boolean hasBody = elements(table)
                .map(PDStructureElement::getStructureType)
                .anyMatch(type -> type.equals(BODY) || type.equals(ROW));
        List<Integer> widths = rows(table).map(CutTables::columns).distinct().toList();
        return hasBody && widths.size() == 1;
    }

    private static Stream<PDStructureElement> rows(PDStructureElement part) {
        return elements(part).flatMap(kid -> kid.getStructureType().equals(ROW) ? Stream.of(kid) : rowsOfGroup(kid));
    }

    private static Stream<PDStructureElement> rowsOfGroup(PDStructureElement group) {
        return elements(group).filter(kid -> kid.getStructureType().equals(ROW));
    }

    private static int columns(PDStructureElement row) {
        return elements(row).mapToInt(CutTables::span).sum();
    }

    private static int span(PDStructureElement cell) {
        for (int i = 0; i < cell.getAttributes().size(); i++) {
            if (cell.getAttributes().getObject(i) instanceof PDTableAttributeObject attributes) {
                return Math.max(1, attributes.getColSpan());
            }
        }
        return 1;
    }

    private static void dissolve(PDStructureElement part) {
        part.setStructureType("Div");
        part.getCOSObject().removeItem(COSName.A);
        elements(part)
                .filter(kid -> PARTS.contains(kid.getStructureType()))
                .filter(kid -> !kid.getStructureType().equals(TABLE))
                .forEach(CutTables::dissolve);
    }

    private static Stream<PDStructureElement> elements(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast);
    }
}
