package io.github.workprint.pdf.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tables of pages that run from right to left. The engine sets the first cell of a row at the left, so it is given the cells in
 * reverse; afterwards their tags are put back into the order in which a row is read.
 */
public final class MirroredTables {
    private static final String ROW = "TR";

    private MirroredTables() {}

    static void mirror(Document page) {
        for (Element row : page.select("tr, colgroup")) {
            List<Element> cells = new ArrayList<>(row.children());
            Collections.reverse(cells);
            cells.forEach(row::appendChild);
        }
    }

    public static void readInOrder(PDDocument document) {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            readInOrder(root);
        }
    }

    private static void readInOrder(PDStructureNode node) {
        List<Object> kids = node.getKids();
        if (node instanceof PDStructureElement element
                && element.getStructureType().equals(ROW)) {
            Collections.reverse(kids);
            node.setKids(kids);
        }
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement inner) {
                readInOrder(inner);
            }
        }
    }
}
