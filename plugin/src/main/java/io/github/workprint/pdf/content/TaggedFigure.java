package io.github.workprint.pdf.content;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tags something that is drawn on a finished page as a figure, read out at the end of the document. */
public final class TaggedFigure {
    private TaggedFigure() {}

    /**
     * Adds the tag.
     *
     * @param place on the page, in points
     * @return the number that the drawing has to be marked with
     */
    public static int add(PDDocument document, PDPage page, String spoken, PDRectangle place) throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        PDStructureNode whole = root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a print without tags"));
        ParentTree parents = new ParentTree(root);
        COSObjectable known = parents.numbers().get(page.getStructParents());
        if (known == null || !(known.getCOSObject() instanceof COSArray tags)) {
            throw new IllegalStateException("a page without tags");
        }
        int number = tags.size();
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setAlternateDescription(spoken);
        figure.setPage(page);
        PDLayoutAttributeObject box = new PDLayoutAttributeObject();
        box.setBBox(place);
        figure.getCOSObject().setItem(COSName.A, box.getCOSObject());
        figure.getCOSObject().setItem(COSName.K, COSInteger.get(number));
        whole.appendKid(figure);
        tags.growToSize(number + 1, COSNull.NULL);
        tags.set(number, figure.getCOSObject());
        parents.write();
        return number;
    }
}
