package io.github.workprint.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Tags what lost its tag when a page was taken out of a document: the rest of a paragraph that began on the page before. */
public final class LooseContent {
    private final PDStructureTreeRoot root;
    private final ParentTree parents;

    private LooseContent(PDDocument document) throws IOException {
        this.root = document.getDocumentCatalog().getStructureTreeRoot();
        this.parents = new ParentTree(root);
    }

    public static void tag(PDDocument document) throws IOException {
        LooseContent loose = new LooseContent(document);
        for (PDPage page : document.getPages()) {
            loose.tag(page);
        }
        loose.parents.write();
    }

    private void tag(PDPage page) throws IOException {
        COSObjectable known = parents.numbers().get(page.getStructParents());
        COSArray tags = known != null && known.getCOSObject() instanceof COSArray array ? array : new COSArray();
        for (int id : ids(page)) {
            if (tags.size() <= id || tags.getObject(id) == null || tags.getObject(id) == COSNull.NULL) {
                PDStructureElement rest = new PDStructureElement(StandardStructureTypes.P, null);
                rest.setPage(page);
                rest.getCOSObject().setItem(COSName.K, COSInteger.get(id));
                above().appendKid(rest);
                tags.growToSize(id + 1, COSNull.NULL);
                tags.set(id, rest.getCOSObject());
            }
        }
        parents.numbers().put(page.getStructParents(), () -> tags);
    }

    private PDStructureElement above() {
        return (PDStructureElement) root.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a print without tags"));
    }

    /** The numbers of all content of a page that asks for a tag. */
    private List<Integer> ids(PDPage page) throws IOException {
        List<Integer> ids = new ArrayList<>();
        COSBase last = COSNull.NULL;
        COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        for (Object token : new PDFStreamParser(page).parse()) {
            if (Operators.is(token, "BDC")) {
                COSDictionary marked = last instanceof COSDictionary direct
                        ? direct
                        : last instanceof COSName name && properties != null ? properties.getCOSDictionary(name) : null;
                if (marked != null && marked.containsKey(COSName.MCID)) {
                    ids.add(marked.getInt(COSName.MCID));
                }
            }
            last = token instanceof COSBase base ? base : COSNull.NULL;
        }
        return ids;
    }
}
