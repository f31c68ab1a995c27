package io.github.workprint.pdf.page;

import io.github.workprint.look.Logo;
import io.github.workprint.look.LookFiles;
import io.github.workprint.look.RevisionColours;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a look gives every print: its styles, with the values in place of their names, and its mark. Read once for all of them. */
public final class PrintStyles {
    /** Later ones win: the look first, then the rules that make it paged. */
    private static final List<String> FILES = List.of("print.css", "print-documents.css", "print-page.css");

    private final Optional<Logo> logo;
    private final String charts;
    private final List<String> leftToRight;
    private final List<String> rightToLeft;

    private PrintStyles(Optional<Logo> logo, String charts, List<String> leftToRight, List<String> rightToLeft) {
        this.logo = logo;
        this.charts = charts;
        this.leftToRight = List.copyOf(leftToRight);
        this.rightToLeft = List.copyOf(rightToLeft);
    }

    /**
     * Those of a look, on sheets of a size.
     *
     * @throws IllegalArgumentException if the look lacks a file, or names a property that it does not set
     */
    public static PrintStyles of(LookFiles look, Paper paper) {
        Tokens tokens = Tokens.of(look);
        List<String> files =
                FILES.stream().map(file -> tokens.in(look.readText(file))).toList();
        List<String> own = List.of(tokens.in(RevisionColours.of(look).printStyle()), paper.style());
        return new PrintStyles(
                Logo.of(look),
                tokens.in(look.readText("print-chart.css")),
                along(files, false, own),
                along(files, true, own));
    }

    private static List<String> along(List<String> files, boolean rightToLeft, List<String> own) {
        return Stream.concat(files.stream().map(file -> LogicalSides.in(file, rightToLeft)), own.stream())
                .toList();
    }

    Optional<Logo> logo() {
        return logo;
    }

    /** The style of what is drawn. */
    String charts() {
        return charts;
    }

    /** Later ones win. */
    List<String> sheets(boolean isRightToLeft) {
        return isRightToLeft ? rightToLeft : leftToRight;
    }
}
