package io.github.workprint.pdf.font;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Finds the characters that no font can draw as they are written, and puts their numbers in their place. */
public final class GlyphCheck {
    private static final int CONTEXT = 20;

    private GlyphCheck() {}

    public static List<MissingGlyph> missing(Document page, ParsedFonts fonts) throws IOException {
        List<MissingGlyph> missing = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (Node node : page.body().nodeStream().toList()) {
            if (node instanceof TextNode text) {
                check(text.text(), fonts, seen, missing);
            }
        }
        return missing;
    }

    /**
     * Puts the numbers of Unicode into the place of characters that cannot be drawn, {@code [5C0F 6D25]}: nobody can read the name, but no
     * two names print alike. In a figure they are set as narrow as its room asks.
     */
    public static void number(Document page, ParsedFonts fonts) throws IOException {
        for (Node node : page.body().nodeStream().toList()) {
            @Nullable Element holder = node.parent() instanceof Element element ? element : null;
            if (node instanceof TextNode text && holder != null && isSeen(holder)) {
                String numbered = numbered(text.getWholeText(), fonts);
                if (!numbered.equals(text.getWholeText())) {
                    text.text(numbered);
                    FigureRoom.narrow(holder, fonts);
                }
            }
        }
    }

    /** Of a figure only what is drawn: its title and description are read out. */
    private static boolean isSeen(Element holder) {
        return holder.closest("svg") == null || holder.normalName().equals("text");
    }

    private static String numbered(String text, ParsedFonts fonts) throws IOException {
        StringBuilder numbered = new StringBuilder();
        boolean open = false;
        for (int point : text.codePoints().toArray()) {
            boolean lost = isDrawn(point) && !fonts.has(point);
            if (lost) {
                numbered.append(open ? ' ' : '[').append(String.format(Locale.ROOT, "%04X", point));
            } else {
                numbered.append(open ? "]" : "").appendCodePoint(point);
            }
            open = lost;
        }
        return numbered.append(open ? "]" : "").toString();
    }

    /** Those of a text, each once. */
    public static List<MissingGlyph> missing(String text, ParsedFonts fonts) throws IOException {
        List<MissingGlyph> missing = new ArrayList<>();
        check(text, fonts, new HashSet<>(), missing);
        return missing;
    }

    private static void check(String text, ParsedFonts fonts, Set<Integer> seen, List<MissingGlyph> missing)
            throws IOException {
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (seen.add(points[i]) && isDrawn(points[i]) && !fonts.has(points[i])) {
                missing.add(new MissingGlyph(Character.toString(points[i]), around(points, i)));
            }
        }
    }

    /** Controls, joiners and spaces come out as nothing or as white in any font. */
    private static boolean isDrawn(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && !Character.isSpaceChar(codePoint)
                && !(codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    private static String around(int[] points, int at) {
        int from = Math.max(0, at - CONTEXT);
        int to = Math.min(points.length, at + CONTEXT + 1);
        return new String(points, from, to - from).strip();
    }
}
