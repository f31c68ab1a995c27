package io.github.workprint.render.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.figure.Panel.Outline;
import io.github.workprint.view.Phase;
import io.github.workprint.view.figure.Outlook;
import io.github.workprint.view.figure.StageNode;
import java.util.List;
import java.util.Optional;

/**
 * Draws an outlook: phase after phase with its screenings beside it, then what is decided and what is delivered. Work that belongs to
 * no phase stands aside.
 */
public final class OutlookDiagram {
    private static final String DECISIONS = "decisions";
    private static final String DELIVERIES = "deliveries";

    private final Outlook outlook;
    private final Panels panels;
    private final Messages messages;
    private final Canvas canvas = new Canvas();

    private OutlookDiagram(Outlook outlook, Sheet sheet, Lettering lettering, Messages messages) {
        this.outlook = outlook;
        this.panels = new Panels(sheet, lettering, messages);
        this.messages = messages;
    }

    /** None where a list of the stages says as much. */
    public static List<Drawing> of(Outlook outlook, Sheet sheet, Lettering lettering, Messages messages) {
        return outlook.isWorthDrawing()
                ? List.of(new OutlookDiagram(outlook, sheet, lettering, messages).draw())
                : List.of();
    }

    private Drawing draw() {
        List<Phase> phases = outlook.map().phases();
        for (Phase phase : phases) {
            List<StageNode> nodes = outlook.map().in(phase);
            canvas.add(
                    phase.word(),
                    panels.phase(phase, nodes.stream().map(StageNode::stage).toList()));
            screenings(
                    phase,
                    nodes.stream().flatMap(node -> node.reviews().stream()).toList());
        }
        List<Phase> ordered =
                phases.stream().filter(phase -> phase != Phase.OTHER).toList();
        for (int i = 1; i < ordered.size(); i++) {
            connect("same", ordered.get(i - 1).word(), ordered.get(i).word());
        }
        if (phases.contains(Phase.OTHER)) {
            connect("aside same", ordered.get(0).word(), Phase.OTHER.word());
        }
        String last = ordered.get(ordered.size() - 1).word();
        if (phases.contains(Phase.DELIVERY)) {
            last = Phase.DELIVERY.word();
        }
        if (!outlook.deliverables().isEmpty()) {
            canvas.add(
                    DELIVERIES,
                    panels.dated("phase", messages.get("figure.deliveries"), outlook.deliverables(), "due"));
            connect("same", last, DELIVERIES);
        }
        if (!outlook.approvals().isEmpty()) {
            canvas.add(
                    DECISIONS,
                    panels.dated("decision", messages.get("figure.decisions"), outlook.approvals(), "before"));
            connect("aside same", DECISIONS, outlook.deliverables().isEmpty() ? last : DELIVERIES);
        }
        return canvas.draw(
                "diagram-outlook",
                messages.get("figure.outlook"),
                messages.get("figure.outlook.about", outlook.map().nodes().size(), phases.size()));
    }

    /** One has its own sign; several are listed, so that a phase is no wider for them. */
    private void screenings(Phase phase, List<Redline> reviews) {
        if (reviews.isEmpty()) {
            return;
        }
        String id = "screenings-" + phase.word();
        canvas.add(
                id,
                reviews.size() == 1
                        ? panels.decision(reviews.get(0), "on", Outline.ROUND)
                        : panels.dated("decision", messages.get("figure.reviews"), reviews, "on"));
        connect("aside same", phase.word(), id);
    }

    private void connect(String style, String from, String to) {
        canvas.connect(new Canvas.Way(style, from, to, Optional.empty()));
    }
}
