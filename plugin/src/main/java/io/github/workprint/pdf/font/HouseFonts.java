package io.github.workprint.pdf.font;

import io.github.workprint.look.LookFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that a house gives beside those of the look, for letters that those lack. They are named in a file, a line each, in the order
 * in which they are asked; what the machine has is never looked for, or the same specs would print otherwise elsewhere.
 *
 * @param files those that can be printed with
 * @param faults what is wrong with the others
 */
public record HouseFonts(Map<Typeface, byte[]> files, List<Fault> faults) {
    /** The file that names them, in the look. */
    public static final String LIST = "fonts/more.txt";

    private static final String FOLDER = "fonts/";
    private static final int BOOK = 400;
    private static final int SEMI_BOLD = 600;
    /** Of OS/2 {@code fsType}: bits for a licence that restricts embedding, forbids subsets, or allows bitmaps only. */
    private static final int FORBIDDEN = 0x0002 | 0x0100 | 0x0200;

    /** Why a font that is named is not used. */
    public enum Reason {
        MISSING,
        NO_TRUETYPE,
        NOT_EMBEDDED
    }

    /**
     * A font that is named and not used.
     *
     * @param line in the list, from 1
     * @param name as it is written there
     */
    public record Fault(int line, String name, Reason reason) {}

    public HouseFonts {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        faults = List.copyOf(faults);
    }

    public static HouseFonts of(LookFiles look) {
        Map<Typeface, byte[]> files = new LinkedHashMap<>();
        List<Fault> faults = new ArrayList<>();
        List<String> lines = look.find(LIST)
                .map(list -> new String(list, StandardCharsets.UTF_8).lines().toList())
                .orElse(List.of());
        for (int i = 0; i < lines.size(); i++) {
            String name = lines.get(i).strip();
            if (name.isEmpty() || name.startsWith("#")) {
                continue;
            }
            Optional<byte[]> file = look.find(FOLDER + name);
            Optional<Reason> fault = file.isEmpty() ? Optional.of(Reason.MISSING) : fault(file.get());
            if (fault.isPresent()) {
                faults.add(new Fault(i + 1, name, fault.get()));
            } else {
                file.ifPresent(bytes -> files.put(face(name), bytes));
            }
        }
        return new HouseFonts(files, faults);
    }

    private static Typeface face(String name) {
        String stem = name.replaceFirst("\\.[^.]*$", "");
        String family = stem.replaceFirst("-[^-]*$", "");
        boolean bold = stem.matches("(?i).*-.*bold.*");
        return new Typeface(FOLDER + name, family, bold ? SEMI_BOLD : BOOK, false, true);
    }

    private static Optional<Reason> fault(byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            if (font.getGlyph() == null || font.getUnicodeCmapLookup() == null) {
                return Optional.of(Reason.NO_TRUETYPE);
            }
            boolean forbidden =
                    font.getOS2Windows() != null && (font.getOS2Windows().getFsType() & FORBIDDEN) != 0;
            return forbidden ? Optional.of(Reason.NOT_EMBEDDED) : Optional.empty();
        } catch (IOException notOne) {
            return Optional.of(Reason.NO_TRUETYPE);
        }
    }
}
