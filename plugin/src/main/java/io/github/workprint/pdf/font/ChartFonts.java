package io.github.workprint.pdf.font;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.OpenHtmlGvtFontFamily;
import com.openhtmltopdf.svgsupport.PDFTranscoder.OpenHtmlFontResolver;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.batik.gvt.font.GVTFontFamily;
import org.jspecify.annotations.Nullable;

/**
 * The fonts for text in SVG. The drawer looks for the exact weight and, without it, takes any font of the family, so each
 * face stands under all the weights that it serves. Only read after construction, hence safe for several threads.
 */
final class ChartFonts extends OpenHtmlFontResolver {
    /** The drawer's own base size; text is scaled from it. */
    private static final float SIZE = 12;

    /** What the drawer makes of the CSS weights 100 to 500 and 600 to 900. */
    private static final List<Float> NORMAL = List.of(
            TextAttribute.WEIGHT_EXTRA_LIGHT,
            TextAttribute.WEIGHT_LIGHT,
            TextAttribute.WEIGHT_DEMILIGHT,
            TextAttribute.WEIGHT_REGULAR,
            TextAttribute.WEIGHT_SEMIBOLD);

    private static final List<Float> BOLD = List.of(
            TextAttribute.WEIGHT_MEDIUM,
            TextAttribute.WEIGHT_BOLD,
            TextAttribute.WEIGHT_HEAVY,
            TextAttribute.WEIGHT_ULTRABOLD);

    private final Map<String, OpenHtmlGvtFontFamily> families = new TreeMap<>();
    private final List<OpenHtmlGvtFontFamily> fallbacks = new ArrayList<>();

    ChartFonts(Map<Typeface, byte[]> files) throws FontFormatException {
        for (Typeface face : files.keySet()) {
            if (face.bold() || face.italic()) {
                continue;
            }
            OpenHtmlGvtFontFamily family = new OpenHtmlGvtFontFamily(face.family());
            for (boolean italic : List.of(false, true)) {
                for (boolean bold : List.of(false, true)) {
                    byte[] file = Objects.requireNonNull(
                            files.get(Typeface.nearest(files.keySet(), face.family(), bold, italic)));
                    Float posture = italic ? TextAttribute.POSTURE_OBLIQUE : TextAttribute.POSTURE_REGULAR;
                    for (Float weight : bold ? BOLD : NORMAL) {
                        family.addFont(file, SIZE, weight, posture);
                    }
                }
            }
            families.put(key(face.family()), family);
            fallbacks.add(family);
        }
    }

    private static String key(String family) {
        return family.toLowerCase(Locale.ROOT);
    }

    @Override
    public @Nullable GVTFontFamily resolve(String family) {
        return families.get(key(family));
    }

    @Override
    public GVTFontFamily getDefault() {
        return fallbacks.get(0);
    }

    @Override
    public @Nullable GVTFontFamily getFamilyThatCanDisplay(char character) {
        for (OpenHtmlGvtFontFamily family : fallbacks) {
            if (family.deriveFont(SIZE, Map.of()).canDisplay(character)) {
                return family;
            }
        }
        return null;
    }

    /** A drawer for one document. */
    SVGDrawer drawer() {
        return new Drawer(this);
    }

    /** Draws the inline SVG of one document: no scripts, nothing fetched, text in the fonts that all documents share. */
    private static final class Drawer extends BatikSVGDrawer {
        private final ChartFonts fonts;

        Drawer(ChartFonts fonts) {
            super(SvgScriptMode.SECURE, SvgExternalResourceMode.SECURE);
            this.fonts = fonts;
            this.fontResolver = fonts;
        }

        @Override
        public void importFontFaceRules(List<FontFaceRule> fontFaces, SharedContext shared) {
            // The drawer would read every font anew for each document, and the JVM never frees the memory of such
            // fonts.
            this.fontResolver = fonts;
        }
    }
}
