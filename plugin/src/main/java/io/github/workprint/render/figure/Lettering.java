package io.github.workprint.render.figure;

import io.github.workprint.look.LookFiles;
import java.util.ArrayList;
import java.util.List;

/** Measures and breaks lines of text. */
public final class Lettering {
    /** Room for a browser that sets a font a little wider. */
    private static final double EASE = 1.04;

    private static final String CUT = "…";

    private final FontWidths regular;
    private final FontWidths bold;

    /** The fonts of a look. */
    public static Lettering of(LookFiles look) {
        return new Lettering(
                new FontWidths(look.read("fonts/IBMPlexSans-Regular.ttf")),
                new FontWidths(look.read("fonts/IBMPlexSans-SemiBold.ttf")));
    }

    Lettering(FontWidths regular, FontWidths bold) {
        this.regular = regular;
        this.bold = bold;
    }

    double width(String text, Type type) {
        return (type.bold ? bold : regular).of(text, type.size) * EASE;
    }

    /** Lines no wider than asked, broken between words; a word that is too long, or a line too many, ends in an ellipsis. */
    List<String> lines(String text, Type type, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, type) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return fitted(lines, type, width, most);
    }

    private List<String> fitted(List<String> lines, Type type, double width, int most) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < Math.min(most, lines.size()); i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            kept.add(cut(cut ? lines.get(i) + CUT : lines.get(i), type, width));
        }
        return kept;
    }

    /** The text, or as much of it as fits. */
    String cut(String text, Type type, double width) {
        if (width(text, type) <= width) {
            return text;
        }
        String whole = text.endsWith(CUT) ? text.substring(0, text.length() - 1) : text;
        int end = whole.length();
        while (end > 1 && width(whole.substring(0, end).stripTrailing() + CUT, type) > width) {
            end--;
        }
        return whole.substring(0, end).stripTrailing() + CUT;
    }
}
