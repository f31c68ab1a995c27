package io.github.workprint.render.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.view.Phase;
import io.github.workprint.view.figure.StageEdge;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.StageNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Draws a workflow: a small one whole; a larger one as a map of its phases, with every stage in it, and then phase by phase. So
 * each drawing can be read on a sheet of paper.
 */
public final class WorkflowDiagrams {
    /** As many stages as are read at a glance, and fit on a page. */
    private static final int WHOLE = 12;

    private final StageMap map;
    private final Panels panels;
    private final Messages messages;

    private WorkflowDiagrams(StageMap map, Sheet sheet, Lettering lettering, Messages messages) {
        this.map = map;
        this.panels = new Panels(sheet, lettering, messages);
        this.messages = messages;
    }

    /** What the shapes mean. */
    public static Drawing legend(Lettering lettering, Messages messages) {
        return new Legend(lettering, messages)
                .with("key.critical", Legend.box("critical"))
                .with(
                        "key.gate",
                        (x, y, width, height) -> new DrawnShape.Path(
                                "gate", Outlines.diamond(x + width / 2, y + height / 2, height / 2)))
                .with("key.decision", Legend.path("decision", Outlines::hexagon))
                .with("key.screening", Legend.path("decision", Outlines::pill))
                .with("key.elsewhere", Legend.box("elsewhere"))
                .with("key.omitted", Legend.box("removed"))
                .draw("diagram-key");
    }

    /** None where nothing leads from stage to stage, as far as the reader sees. */
    public static List<Drawing> of(StageMap map, Sheet sheet, Lettering lettering, Messages messages) {
        return map.isConnected() ? new WorkflowDiagrams(map, sheet, lettering, messages).drawings() : List.of();
    }

    /** The first of them, which shows the whole workflow. */
    public static List<Drawing> overview(StageMap map, Sheet sheet, Lettering lettering, Messages messages) {
        return map.isConnected()
                ? List.of(new WorkflowDiagrams(map, sheet, lettering, messages).overview())
                : List.of();
    }

    /** The one that shows the stages of a phase, and what they are tied to. */
    public static List<Drawing> of(Phase phase, StageMap map, Sheet sheet, Lettering lettering, Messages messages) {
        return map.isConnected()
                ? List.of(new WorkflowDiagrams(map, sheet, lettering, messages).part(phase))
                : List.of();
    }

    private List<Drawing> drawings() {
        List<Drawing> drawings = new ArrayList<>(List.of(overview()));
        if (!isDrawnWhole()) {
            map.phases().forEach(phase -> drawings.add(part(phase)));
        }
        return List.copyOf(drawings);
    }

    private boolean isDrawnWhole() {
        return map.nodes().size() <= WHOLE || map.phases().size() == 1;
    }

    private Drawing overview() {
        return isDrawnWhole() ? part("whole", messages.get("figure.workflow"), map.nodes()) : overview(map.phases());
    }

    private Drawing part(Phase phase) {
        return part(phase.word(), messages.get("phase." + phase.word()), map.in(phase));
    }

    private Drawing overview(List<Phase> phases) {
        Canvas canvas = new Canvas();
        for (Phase phase : phases) {
            canvas.add(
                    phase.word(),
                    panels.phase(
                            phase, map.in(phase).stream().map(StageNode::stage).toList()));
        }
        Set<Canvas.Way> ways = new LinkedHashSet<>();
        for (Phase from : phases) {
            for (Phase to : phases) {
                List<StageEdge> between = map.essential().stream()
                        .filter(passage -> from != to && phase(passage.from()) == from && phase(passage.to()) == to)
                        .toList();
                if (!between.isEmpty()) {
                    ways.add(new Canvas.Way(style(between), from.word(), to.word(), Optional.empty()));
                }
            }
        }
        ways.forEach(canvas::connect);
        return canvas.draw(
                "diagram-overview",
                messages.get("figure.workflow"),
                messages.get("figure.overview.about", map.nodes().size(), phases.size()));
    }

    private Phase phase(Redline stage) {
        return map.node(stage).map(StageNode::phase).orElseThrow();
    }

    /** Critical if any way is, gone or new if all are. */
    private String style(List<StageEdge> passages) {
        boolean critical = passages.stream()
                .filter(passage -> passage.mark() != Mark.REMOVED)
                .anyMatch(passage -> isCritical(passage.from()) && isCritical(passage.to()));
        List<Mark> marks = passages.stream().map(StageEdge::mark).distinct().toList();
        return (critical ? "critical " : "") + (marks.size() == 1 ? marks.get(0) : Mark.SAME).word();
    }

    private boolean isCritical(Redline stage) {
        return map.node(stage).filter(StageNode::isCritical).isPresent();
    }

    private Drawing part(String name, String title, List<StageNode> nodes) {
        Canvas canvas = new Canvas();
        PartDiagram part = new PartDiagram(map, nodes, canvas, panels, messages, this::style);
        part.fill();
        return canvas.draw("diagram-" + name, title, messages.get("figure.part.about", title, nodes.size()));
    }
}
