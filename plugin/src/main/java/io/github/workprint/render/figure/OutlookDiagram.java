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

    private OutlookDiagram(Outlook outlook, Lettering lettering, Messages messages) {
        this.outlook = outlook;
        this.panels = new Panels(lettering, messages);
        this.messages = messages;
    }

    /** None where a list of the stages says as much. */
    public static List<Drawing> of(Outlook outlook, Lettering lettering, Messages messages) {
        return outlook.isWorthDrawing() ? List.of(new OutlookDiagram(outlook, lettering, messages).draw()) : List.of();
    }

    private Drawing draw() {
        List<Phase> phases = outlook.map().phases();
        for (Phase phase : phases) {
            List<StageNode> nodes = outlook.map().in(phase);
            canvas.add(
                    phase.word(),
                    panels.phase(
                            messages.get("phase." + phase.word()),
                            nodes.stream().map(StageNode::stage).toList()));
            nodes.forEach(node -> node.reviews().forEach(review -> screening(phase, review)));
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

    private void screening(Phase phase, Redline review) {
        canvas.add(review.path(), panels.decision(review, "on", Outline.ROUND));
        connect("aside same", phase.word(), review.path());
    }

    private void connect(String style, String from, String to) {
        canvas.connect(new Canvas.Way(style, from, to, Optional.empty()));
    }
}
