package io.github.workprint.reference;

import io.github.workprint.plan.FigureKinds;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import java.util.Map;

/** The page on what is computed, as Markdown: formulas and sources, then every figure with its audience and what it may rest on. */
public final class PlanReference {
    private PlanReference() {}

    public static String text() {
        StringBuilder text = new StringBuilder(Resources.head("plan"));
        for (Map.Entry<String, Class<? extends Record>> kind : FigureKinds.all().entrySet()) {
            MarkdownTable table = new MarkdownTable("key", "figure", "for", "may rest on what its readers do not see");
            for (FieldShape field : RecordShape.of(kind.getValue()).fields()) {
                table.row(
                        "`" + field.key() + "`",
                        field.label(),
                        field.declared().audience().word(),
                        field.declared().releases());
            }
            text.append("\n## `")
                    .append(kind.getKey())
                    .append("`\n\n")
                    .append(table.toString().stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }
}
