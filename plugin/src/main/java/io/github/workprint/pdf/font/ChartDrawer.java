package io.github.workprint.pdf.font;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.util.List;

/** Draws the inline SVG of one document: no scripts, nothing fetched, text in the fonts that all documents share. */
public final class ChartDrawer extends BatikSVGDrawer {
    private final ChartFonts fonts;

    public ChartDrawer(ChartFonts fonts) {
        super(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE);
        this.fonts = fonts;
        this.fontResolver = fonts;
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
        // The drawer would read every font anew for each document, and the JVM never frees the memory of such fonts.
        this.fontResolver = fonts;
    }
}
