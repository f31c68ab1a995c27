package io.github.workprint.pdf.content;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Lets tags forget the links and fields of pages that were taken out, before PDFBox warns of each of them. */
public final class LostReferences {
    /** The tag of a field has the field and nothing else (PDF/UA-1, 7.18.4), so it goes with it. */
    private static final String FORM = "Form";

    private final Set<COSDictionary> here = Collections.newSetFromMap(new IdentityHashMap<>());

    private LostReferences(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                here.add(annotation.getCOSObject());
            }
        }
    }

    public static void forget(PDDocument document) throws IOException {
        PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            new LostReferences(document).forget(root);
        }
    }

    private void forget(PDStructureNode node) {
        List<Object> kids = node.getKids();
        for (Object kid : kids) {
            if (kid instanceof PDStructureElement inner) {
                forget(inner);
                if (FORM.equals(inner.getStructureType()) && inner.getKids().isEmpty()) {
                    node.removeKid(inner);
                }
            } else if (kid instanceof PDObjectReference reference
                    && node instanceof PDStructureElement element
                    && isLost(reference)) {
                element.removeKid(reference);
            }
        }
    }

    private boolean isLost(PDObjectReference reference) {
        COSDictionary object = reference.getCOSObject().getCOSDictionary(COSName.OBJ);
        return object != null && !here.contains(object);
    }
}
