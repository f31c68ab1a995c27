package io.github.workprint.check.house;

import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Subject;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Kind;
import java.util.regex.Pattern;

/** A picture in a text that says nothing to those who do not see it. The diagrams of Workprint have a table each. */
final class Figures {
    private static final Pattern WITHOUT_TEXT = Pattern.compile("image::?[^\\[\\s]+\\[\\s*\\]");

    private Figures() {}

    static void check(Subject subject, Report report) {
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (field.kind() == Kind.PROSE
                    && WITHOUT_TEXT.matcher((String) value).find()) {
                report.at(
                        holder.of(field.key()),
                        path,
                        "a picture in '" + path + "' has no text in its place; who does not see it learns nothing",
                        "write what it shows between the brackets: image::plan.svg[The route of the cards from set to vault]");
            }
        });
    }
}
