package io.github.workprint.pdf.font;

import com.openhtmltopdf.css.constants.IdentValue;
import io.github.workprint.look.LookFiles;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One font file of the look and the CSS properties that choose it.
 *
 * @param file name in the look
 * @param family CSS font family
 * @param weight CSS font weight, 100 to 900
 * @param italic whether it is the italic
 * @param fallback whether any text may fall back on it for a character that its own fonts lack
 */
public record Typeface(String file, String family, int weight, boolean italic, boolean fallback) {
    private static final int BOOK = 400;

    /** All fonts that every look has, fallbacks in the order in which they are asked. */
    public static final List<Typeface> ALL = List.of(
            new Typeface("fonts/IBMPlexSans-Regular.ttf", "IBM Plex Sans", 400, false, true),
            new Typeface("fonts/IBMPlexSans-SemiBold.ttf", "IBM Plex Sans", 600, false, false),
            new Typeface("fonts/IBMPlexSans-Italic.ttf", "IBM Plex Sans", 400, true, false),
            new Typeface("fonts/IBMPlexSans-SemiBoldItalic.ttf", "IBM Plex Sans", 600, true, false),
            new Typeface("fonts/IBMPlexMono-Regular.ttf", "IBM Plex Mono", 400, false, true),
            new Typeface("fonts/IBMPlexMono-SemiBold.ttf", "IBM Plex Mono", 600, false, false),
            new Typeface("fonts/NotoSans-Regular.ttf", "Noto Sans", 400, false, true),
            new Typeface("fonts/NotoSansSymbols2-Subset.ttf", "Noto Sans Symbols 2", 400, false, true),
            new Typeface("fonts/NotoSansArabic-Regular-Subset.ttf", "Noto Sans Arabic", 400, false, true),
            new Typeface("fonts/NotoSansArabic-SemiBold-Subset.ttf", "Noto Sans Arabic", 600, false, true),
            new Typeface("fonts/NotoSansHebrew-Regular-Subset.ttf", "Noto Sans Hebrew", 400, false, true),
            new Typeface("fonts/NotoSansHebrew-SemiBold-Subset.ttf", "Noto Sans Hebrew", 600, false, true));

    /** The files of all fonts of a look, those of the house last. */
    static Map<Typeface, byte[]> files(LookFiles look) {
        Map<Typeface, byte[]> files = new LinkedHashMap<>();
        ALL.forEach(face -> files.put(face, look.read(face.file())));
        files.putAll(HouseFonts.of(look).files());
        return files;
    }

    IdentValue style() {
        return italic ? IdentValue.ITALIC : IdentValue.NORMAL;
    }

    boolean bold() {
        return weight > BOOK;
    }

    /** The face of a family that comes closest: an upright one where there is no italic, a regular one where no bold. */
    static Typeface nearest(Collection<Typeface> faces, String family, boolean bold, boolean italic) {
        return faces.stream()
                .filter(face -> face.family().equals(family))
                .min(Comparator.comparingInt(face -> (face.bold() == bold ? 0 : 1) + (face.italic() == italic ? 0 : 2)))
                .orElseThrow(() -> new IllegalArgumentException("not a family of the look: " + family));
    }
}
