package io.github.workprint.pdf.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.COSObjectable;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** Takes the links out of a packet that lead to pages which are not in it. Their words stay and are words as all others. */
public final class DeadLinks {
    private static final COSName LINK = COSName.getPDFName("Link");
    private static final COSName SPAN = COSName.getPDFName("Span");

    private final Set<COSDictionary> pages = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ParentTree parents;

    private DeadLinks(PDDocument document) throws IOException {
        document.getPages().forEach(page -> pages.add(page.getCOSObject()));
        this.parents = new ParentTree(document.getDocumentCatalog().getStructureTreeRoot());
    }

    public static void cut(PDDocument document) throws IOException {
        DeadLinks links = new DeadLinks(document);
        for (PDPage page : document.getPages()) {
            links.cut(page);
        }
        links.parents.write();
    }

    private void cut(PDPage page) throws IOException {
        List<PDAnnotation> kept = new ArrayList<>();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink && !(isTagged(annotation) && leadsSomewhere(annotation))) {
                untag(annotation);
            } else {
                kept.add(annotation);
            }
        }
        page.setAnnotations(kept);
    }

    /** The rest of a link that began on a page before has lost its tag with that page. */
    private boolean isTagged(PDAnnotation link) {
        return parents.numbers().containsKey(link.getStructParent());
    }

    private boolean leadsSomewhere(PDAnnotation link) {
        COSDictionary entries = link.getCOSObject();
        return !entries.containsKey(COSName.DEST)
                || (entries.getDictionaryObject(COSName.DEST) instanceof COSArray target
                        && target.getObject(0) instanceof COSDictionary page
                        && pages.contains(page));
    }

    private void untag(PDAnnotation link) {
        COSObjectable tag = parents.numbers().remove(link.getStructParent());
        if (tag == null || !(tag.getCOSObject() instanceof COSDictionary element)) {
            return;
        }
        COSBase kids = element.getDictionaryObject(COSName.K);
        COSArray left = kids instanceof COSArray several ? several : new COSArray();
        if (kids != null && kids != left) {
            left.add(kids);
        }
        for (int i = left.size() - 1; i >= 0; i--) {
            if (isReferenceTo(link, left.getObject(i))) {
                left.remove(i);
            }
        }
        element.setItem(COSName.K, left);
        boolean plain = true;
        for (int i = 0; i < left.size(); i++) {
            plain &= !isReference(left.getObject(i));
        }
        if (plain && LINK.equals(element.getCOSName(COSName.S))) {
            element.setItem(COSName.S, SPAN);
        }
    }

    private static boolean isReference(COSBase kid) {
        return kid instanceof COSDictionary reference && reference.containsKey(COSName.OBJ);
    }

    private static boolean isReferenceTo(PDAnnotation link, COSBase kid) {
        return isReference(kid) && ((COSDictionary) kid).getCOSDictionary(COSName.OBJ) == link.getCOSObject();
    }
}
