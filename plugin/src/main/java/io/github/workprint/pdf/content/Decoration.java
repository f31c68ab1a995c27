package io.github.workprint.pdf.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Marks rules and backgrounds as decoration in few words. The engine opens such a mark for every box, drawn or not, each with a
 * dictionary of its own: a third of a handbook's bytes. A mark needs none, and where nothing is drawn there is nothing to mark.
 */
public final class Decoration {
    private static final COSName BACKGROUND = COSName.getPDFName("Background");
    private static final String BEGIN = "BMC";
    private static final String BEGIN_WITH_PROPERTIES = "BDC";
    private static final String END = "EMC";

    private Decoration() {}

    /** @param tags of each page's content, by the page's number */
    public static void shorten(PDDocument document, Map<Integer, COSArray> tags) throws IOException {
        for (PDPage page : document.getPages()) {
            COSDictionary properties = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
            if (properties == null) {
                PageContent.join(document, page);
            } else {
                COSArray own = tags.getOrDefault(page.getStructParents(), new COSArray());
                shorten(document, page, properties, own);
            }
        }
    }

    private static void shorten(PDDocument document, PDPage page, COSDictionary properties, COSArray tags)
            throws IOException {
        Set<COSName> backgrounds = new HashSet<>(properties.keySet());
        backgrounds.removeIf(name -> !isBackground(properties, name));
        List<Object> tokens = marked(new PDFStreamParser(page).parse(), backgrounds);
        backgrounds.forEach(properties::removeItem);
        ByteArrayOutputStream shorter = new ByteArrayOutputStream();
        TerseContent.write(Rectangles.folded(JoinedContent.of(tokens, tags)), shorter);
        PageContent.replace(document, page, shorter.toByteArray());
    }

    private static boolean isBackground(COSDictionary properties, COSName name) {
        COSDictionary property = properties.getCOSDictionary(name);
        return property != null && BACKGROUND.equals(property.getCOSName(COSName.TYPE));
    }

    private static List<Object> marked(List<Object> tokens, Set<COSName> backgrounds) {
        List<Object> kept = new ArrayList<>(tokens.size());
        for (Object token : tokens) {
            if (Operators.is(token, BEGIN_WITH_PROPERTIES) && backgrounds.contains(last(kept))) {
                kept.remove(kept.size() - 1);
                kept.add(Operator.getOperator(BEGIN));
            } else if (Operators.is(token, END) && Operators.is(last(kept), BEGIN)) {
                kept.subList(kept.size() - 2, kept.size()).clear();
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    private static Object last(List<Object> tokens) {
        return tokens.isEmpty() ? BEGIN : tokens.get(tokens.size() - 1);
    }
}
