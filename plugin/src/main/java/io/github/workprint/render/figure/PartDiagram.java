package io.github.workprint.render.figure;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.figure.Panel.Outline;
import io.github.workprint.view.Phase;
import io.github.workprint.view.Thing;
import io.github.workprint.view.figure.StageEdge;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.StageNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Some of the stages of a workflow: what comes to them from others, what passes between them, and what goes on to others. */
final class PartDiagram {
    /** Ways that run together: between a stage and those of another phase. */
    private record Bundle(String from, String to) {}

    private final StageMap map;
    private final List<StageNode> nodes;
    private final Canvas canvas;
    private final Panels panels;
    private final Messages messages;
    private final Function<List<StageEdge>, String> styles;

    PartDiagram(
            StageMap map,
            List<StageNode> nodes,
            Canvas canvas,
            Panels panels,
            Messages messages,
            Function<List<StageEdge>, String> styles) {
        this.map = map;
        this.nodes = nodes;
        this.canvas = canvas;
        this.panels = panels;
        this.messages = messages;
        this.styles = styles;
    }

    void fill() {
        List<StageEdge> touching = map.essential().stream()
                .filter(passage -> isHere(passage.from()) || isHere(passage.to()))
                .toList();
        elsewhere(touching, true);
        for (StageNode node : nodes) {
            outside(node);
            canvas.add(id(node), panels.stage(node));
            decisions(node);
        }
        elsewhere(touching, false);
        Map<Bundle, List<StageEdge>> bundles = new LinkedHashMap<>();
        for (StageEdge passage : touching) {
            String from = isHere(passage.from()) ? exit(passage.from()) : stub(passage.from(), true);
            String to = isHere(passage.to()) ? passage.to().path() : stub(passage.to(), false);
            bundles.computeIfAbsent(new Bundle(from, to), bundle -> new ArrayList<>())
                    .add(passage);
        }
        bundles.forEach((bundle, passages) ->
                canvas.connect(new Canvas.Way(styles.apply(passages), bundle.from(), bundle.to(), label(passages))));
    }

    private boolean isHere(Redline stage) {
        return nodes.stream().anyMatch(node -> node.stage().equals(stage));
    }

    private static String id(StageNode node) {
        return node.stage().path();
    }

    private String stub(Redline stage, boolean before) {
        return (before ? "from-" : "to-")
                + map.node(stage).map(StageNode::phase).orElseThrow().word();
    }

    /** The stages of other phases that hand something to these, or get something from them, one panel for each phase. */
    private void elsewhere(List<StageEdge> touching, boolean before) {
        Map<String, Set<Redline>> others = new LinkedHashMap<>();
        for (StageEdge passage : touching) {
            Redline other = before ? passage.from() : passage.to();
            if (!isHere(other)) {
                others.computeIfAbsent(stub(other, before), id -> new LinkedHashSet<>())
                        .add(other);
            }
        }
        others.forEach((id, stages) -> {
            Phase phase = map.node(stages.iterator().next()).orElseThrow().phase();
            canvas.add(
                    id,
                    panels.elsewhere(
                            messages.get(before ? "figure.from" : "figure.to", messages.get("phase." + phase.word())),
                            map.nodes().stream()
                                    .map(StageNode::stage)
                                    .filter(stages::contains)
                                    .toList()));
        });
    }

    /** What comes from nobody in the workflow. */
    private void outside(StageNode node) {
        panels.label(node.outside(), Optional.empty(), Optional.empty()).ifPresent(label -> {
            String id = "outside-" + id(node);
            canvas.add(id, label);
            canvas.connect(new Canvas.Way(node.stage().mark().word(), id, id(node), Optional.empty()));
        });
    }

    private void decisions(StageNode node) {
        String style = node.stage().mark() == Mark.REMOVED ? "removed" : "same";
        for (Redline approval : node.approvals()) {
            canvas.add(approval.path(), panels.decision(approval, "before", Outline.HEXAGON));
            canvas.connect(new Canvas.Way(style, id(node), approval.path(), Optional.empty()));
        }
        for (Redline review : node.reviews()) {
            canvas.add(review.path(), panels.decision(review, "on", Outline.ROUND));
            canvas.connect(new Canvas.Way("aside " + style, id(node), review.path(), Optional.empty()));
        }
    }

    /** Work goes on from the client's decision, where one ends the stage. */
    private String exit(Redline stage) {
        return map.node(stage).stream()
                .flatMap(node -> node.approvals().stream())
                .filter(Redline::isPresent)
                .map(Redline::path)
                .findFirst()
                .orElse(stage.path());
    }

    private Optional<Canvas.Figure> label(List<StageEdge> passages) {
        Map<Redline, Thing> things = new LinkedHashMap<>();
        passages.forEach(passage -> passage.things().forEach(thing -> things.putIfAbsent(thing.entity(), thing)));
        List<Redline> handOffs = passages.stream()
                .flatMap(passage -> passage.handOffs().stream())
                .toList();
        boolean one = handOffs.size() == 1;
        return panels.label(
                List.copyOf(things.values()),
                Optional.of(handOffs)
                        .filter(all -> one)
                        .flatMap(all -> all.get(0).child("carrier"))
                        .flatMap(carrier -> carrier.value().or(carrier::formerValue)),
                Optional.of(handOffs).filter(all -> one).map(all -> all.get(0).path()));
    }
}
