package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.ValueKind;
import java.util.regex.Pattern;

/** A picture in a text that says nothing to those who do not see it. The diagrams of Workprint have a table each. */
final class PicturesWithoutText {
    private static final Pattern WITHOUT_TEXT = Pattern.compile("image::?[^\\[\\s]+\\[\\s*\\]");

    private PicturesWithoutText() {}

    static void check(CheckContext subject, Report report) {
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (field.kind() == ValueKind.PROSE
                    && WITHOUT_TEXT.matcher((String) value).find()) {
                report.at(
                        holder.of(field.key()),
                        path,
                        Wording.of(
                                "a picture in '{0}' has no text in its place; who does not see it learns nothing",
                                path),
                        Wording.of(
                                "write what it shows between the brackets: image::plan.svg[The route of the cards from"
                                        + " set to vault]"));
            }
        });
    }
}
