package io.github.workprint.pdf.font;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import io.github.workprint.look.LookFiles;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The fonts of a run, read once. Parsed fonts keep a reading position and are not for two threads at a time, so each print
 * borrows a set and hands it back: there are never more sets than prints going on at once.
 */
public final class FontPool {
    private final Map<Typeface, byte[]> files;
    private final Queue<ParsedFonts> free = new ConcurrentLinkedQueue<>();
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
    private final ChartFonts chartFonts;

    public FontPool(LookFiles assets) {
        files = Typeface.files(assets);
        try {
            chartFonts = new ChartFonts(files);
        } catch (FontFormatException e) {
            throw new IllegalStateException("a font of the look is not a TrueType font", e);
        }
    }

    public ParsedFonts borrow() throws IOException {
        ParsedFonts parsed = free.poll();
        return parsed == null ? ParsedFonts.parse(files) : parsed;
    }

    public void giveBack(ParsedFonts fonts) {
        free.add(fonts);
    }

    /** Line heights and the like per font, shared by all prints. */
    public FSCacheEx<String, FSCacheValue> metrics() {
        return metrics;
    }

    public SVGDrawer chartDrawer() {
        return chartFonts.drawer();
    }
}
