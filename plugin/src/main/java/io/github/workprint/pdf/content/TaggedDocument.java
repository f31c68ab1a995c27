package io.github.workprint.pdf.content;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A document whose pages take up the tags of their content quickly. The engine gives a page one property list for each mark, each of
 * its own; PDFBox looks through all that the page has for one that is the same, which took as long as drawing the text.
 */
public final class TaggedDocument extends PDDocument {
    @Override
    public void addPage(PDPage page) {
        if (page.getResources() == null) {
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.PROPERTIES, new DistinctValues());
            page.setResources(new PDResources(resources));
        }
        super.addPage(page);
    }

    /** Values that are never the same, so that none has to be looked for. */
    private static final class DistinctValues extends COSDictionary {
        @Override
        public boolean containsValue(Object value) {
            return false;
        }
    }
}
