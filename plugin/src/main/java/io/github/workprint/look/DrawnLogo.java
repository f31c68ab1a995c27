package io.github.workprint.look;

import io.github.workprint.look.Logo.Fault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A logo that is drawn, as SVG. */
final class DrawnLogo {
    private static final Pattern ROOT = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern VIEW =
            Pattern.compile("viewBox\\s*=\\s*[\"']\\s*\\S+[\\s,]+\\S+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)\\s*[\"']");
    private static final Pattern LEFT_OUT = Pattern.compile("<(text|image|style|foreignObject|script|use)\\b");
    private static final Pattern PAINT =
            Pattern.compile("\\b(?:fill|stroke)\\s*[=:]\\s*[\"']?\\s*(#[0-9a-fA-F]{6}|#[0-9a-fA-F]{3}|white)\\b");
    private static final Pattern OTHER_PAINT =
            Pattern.compile("\\b(?:fill|stroke)\\s*[=:]\\s*[\"']?\\s*(?!#|white\\b|none\\b|transparent\\b)\\w");
    private static final int SHORT = 4;

    private DrawnLogo() {}

    static List<Fault> faults(byte[] bytes) {
        String svg = new String(bytes, StandardCharsets.UTF_8);
        List<Fault> faults = new ArrayList<>();
        Matcher root = ROOT.matcher(svg);
        if (!root.find()) {
            return List.of(new Fault(
                    "the logo is no SVG: it has no element <svg>", "save it as SVG, or as logo.png or logo.jpg"));
        }
        if (!VIEW.matcher(root.group()).find()) {
            faults.add(new Fault(
                    "the logo has no viewBox, so that nothing says how large the drawing is",
                    "save it with viewBox=\"0 0 width height\" on <svg>"));
        }
        List<String> lost = LEFT_OUT.matcher(svg)
                .results()
                .map(element -> "<" + element.group(1) + ">")
                .distinct()
                .sorted()
                .toList();
        if (!lost.isEmpty()) {
            faults.add(new Fault(
                    "PDFs leave out of the logo: " + String.join(", ", lost),
                    "turn text into paths, styles into attributes, and pictures into logo.png, before you save it"));
        }
        OptionalDouble best = PAINT.matcher(svg)
                .results()
                .map((MatchResult paint) -> paint.group(1).toLowerCase(Locale.ROOT))
                .mapToDouble(colour -> Contrast.between(sixDigits(colour), "#ffffff"))
                .max();
        // What is painted in no colour is black; what is painted otherwise is not known.
        if (best.isPresent()
                && best.getAsDouble() < Contrast.SHAPE
                && !OTHER_PAINT.matcher(svg).find()) {
            faults.add(Contrast.pale(best.getAsDouble()));
        }
        return faults;
    }

    private static String sixDigits(String colour) {
        if (colour.equals("white")) {
            return "#ffffff";
        }
        return colour.length() == SHORT ? colour.replaceAll("([0-9a-f])", "$1$1") : colour;
    }
}
