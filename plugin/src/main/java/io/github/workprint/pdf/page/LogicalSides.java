package io.github.workprint.pdf.page;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The start and end of a line, put into the print styles as left and right, whose engine knows logical properties no more than
 * custom ones: {@code margin-inline-start} and its like, {@code inset-inline-start}, {@code text-align: start}.
 */
final class LogicalSides {
    private static final Pattern SIDE =
            Pattern.compile("(margin|padding|border|inset)-inline-(start|end)|(text-align:\\s*)(start|end)");

    private LogicalSides() {}

    static String in(String css, boolean rightToLeft) {
        return SIDE.matcher(css).replaceAll(side -> Matcher.quoteReplacement(said(side, rightToLeft)));
    }

    private static String said(MatchResult side, boolean rightToLeft) {
        boolean aligned = side.group(3) != null;
        String edge = (aligned ? side.group(4) : side.group(2)).equals("start") == rightToLeft ? "right" : "left";
        if (aligned) {
            return side.group(3) + edge;
        }
        return side.group(1).equals("inset") ? edge : side.group(1) + "-" + edge;
    }
}
