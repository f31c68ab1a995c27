package io.github.workprint.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/** Whether every link and every bookmark of a PDF leads to one of its pages or to the world, and every link is told as one. */
public final class Destinations {
    private final PDDocument document;
    private final Set<Object> pages = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> links = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> faults = new ArrayList<>();
    private int within;

    private Destinations(PDDocument document) {
        this.document = document;
        document.getPages().forEach(page -> pages.add(page.getCOSObject()));
    }

    /** What is wrong with them. */
    public static List<String> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Destinations(document).all().faults;
        }
    }

    /** How many links lead to pages of the document. */
    static int within(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Destinations(document).all().within;
        }
    }

    private Destinations all() throws IOException {
        int number = 0;
        for (PDPage page : document.getPages()) {
            number++;
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link) {
                    links.add(link.getCOSObject());
                    link(link, "page " + number);
                }
            }
        }
        tags(document.getDocumentCatalog().getStructureTreeRoot());
        links.forEach(untagged -> faults.add("a link without a tag"));
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks(outline);
        }
        return this;
    }

    private void link(PDAnnotationLink link, String where) throws IOException {
        PDAction action = link.getAction();
        if (action == null) {
            within++;
            check(link.getDestination(), where);
        } else if (!(action instanceof PDActionURI)) {
            faults.add(where + ": a link that does " + action.getSubType());
        }
    }

    private void check(@Nullable Object destination, String where) {
        PDPage page = destination instanceof PDPageDestination target ? target.getPage() : null;
        if (page == null || !pages.contains(page.getCOSObject())) {
            faults.add(where + ": leads nowhere");
        }
    }

    private void tags(PDStructureNode node) {
        boolean refers = false;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags(element);
            } else if (kid instanceof PDObjectReference reference) {
                refers = true;
                links.remove(reference.getReferencedObject().getCOSObject());
            }
        }
        if (!refers
                && node instanceof PDStructureElement element
                && element.getStructureType().equals("Link")) {
            faults.add("the tag of a link without one");
        }
    }

    private void bookmarks(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            check(item.getDestination(), "bookmark \"" + item.getTitle() + "\"");
            bookmarks(item);
        }
    }
}
