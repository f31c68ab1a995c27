package io.github.workprint.pdf.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A code on the foot of each sheet, as a page draws it for print.
 *
 * @param spoken what it says, for the ear
 * @param words what stands beside it
 * @param size modules to a side
 * @param runs its dark modules
 */
public record FootCode(String spoken, String words, int size, List<Run> runs) {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    /** Modules that lie side by side, counted from the upper left. */
    public record Run(int x, int y, int length) {}

    public FootCode {
        runs = List.copyOf(runs);
    }

    /** Takes the code out of a page, since it is no part of its text. */
    static Optional<FootCode> takenFrom(Document page) {
        Element foot = page.selectFirst(".newest");
        Element drawing = foot == null ? null : foot.selectFirst("svg");
        Element path = drawing == null ? null : drawing.selectFirst("path");
        if (foot == null || drawing == null || path == null) {
            return Optional.empty();
        }
        foot.remove();
        List<Run> runs = RUN.matcher(path.attr("d"))
                .results()
                .map(run -> new Run(number(run, 1), number(run, 2), number(run, 3)))
                .toList();
        String[] box = drawing.attr("viewBox").split(" ");
        return Optional.of(
                new FootCode(drawing.attr("aria-label"), foot.text(), Integer.parseInt(box[box.length - 1]), runs));
    }

    private static int number(MatchResult run, int group) {
        return Integer.parseInt(run.group(group));
    }
}
