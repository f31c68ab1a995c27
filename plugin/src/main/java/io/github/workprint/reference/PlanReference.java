package io.github.workprint.reference;

import io.github.workprint.plan.FigureKinds;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        return text.append(releases()).toString();
    }

    /** All that may move when something does that its readers do not see, by audience and by what it may rest on. */
    private static String releases() {
        Map<String, List<String>> figures = new TreeMap<>();
        for (Map.Entry<String, Class<? extends Record>> kind : FigureKinds.all().entrySet()) {
            for (FieldShape field : RecordShape.of(kind.getValue()).fields()) {
                Field declared = field.declared();
                if (!declared.releases().isEmpty()) {
                    figures.computeIfAbsent(
                                    declared.audience().word() + " | " + declared.releases(), key -> new ArrayList<>())
                            .add("`" + kind.getKey() + "/" + field.key() + "`");
                }
            }
        }
        MarkdownTable table = new MarkdownTable("for", "", "figures");
        figures.forEach((key, all) -> {
            String[] parts = key.split(" \\| ", 2);
            table.row(parts[0], parts[1], String.join(", ", all));
        });
        return "\n"
                + "## What readers can infer\n\n"
                + "No page, PDF or data file depends on what its readers may not see, but for these figures. They say so"
                + " where they are declared, and nothing else does; the gaps in the numbers of stages are the only other"
                + " trace.\n\n"
                + table.toString().stripTrailing() + "\n";
    }
}
