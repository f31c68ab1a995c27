package io.github.workprint.pdf.content;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;

/** Writes links in one object each, where the engine takes three. */
public final class LeanLinks {
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private LeanLinks() {}

    public static void shorten(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                if (annotation instanceof PDAnnotationLink) {
                    shorten(annotation.getCOSObject());
                }
            }
        }
    }

    private static void shorten(COSDictionary link) {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        link.removeItem(COSName.BS);
        link.setItem(COSName.BORDER, border);
        round(link.getCOSArray(COSName.RECT));
        COSDictionary action = link.getCOSDictionary(COSName.A);
        if (action != null && GO_TO.equals(action.getCOSName(COSName.S))) {
            COSArray target = action.getCOSArray(COSName.D);
            round(target);
            link.setItem(COSName.DEST, target);
            link.removeItem(COSName.A);
        } else if (action != null) {
            action.setDirect(true);
        }
    }

    private static void round(@Nullable COSArray numbers) {
        for (int i = 0; numbers != null && i < numbers.size(); i++) {
            if (numbers.getObject(i) instanceof COSFloat number) {
                numbers.set(i, TerseContent.rounded(number.floatValue()));
            }
        }
    }
}
