package io.github.workprint.render.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeLabelPlacement;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortAlignment;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** Places boxes in layers from top to bottom, and the arrows between them: the same boxes in the same order, the same places. */
final class Layered {
    /**
     * A box to be placed.
     *
     * @param gate how large the diamond is that all arrows leave from, at the middle of its lower edge; 0 for none
     */
    record Node(String id, double width, double height, double gate) {}

    /** An arrow with a label of a size; 0 by 0 for none. */
    record Arrow(String from, String to, double labelWidth, double labelHeight) {}

    record Point(double x, double y) {}

    /** @param label the upper left corner of the label */
    record Route(List<Point> points, Optional<Point> label) {}

    /**
     * Where everything came to stand.
     *
     * @param nodes upper left corners by id
     * @param routes in the order of the arrows
     */
    record Placement(double width, double height, Map<String, Point> nodes, List<Route> routes) {
        Point node(String id) {
            return found(nodes, id);
        }
    }

    private static final int SEED = 1;
    private static final double BESIDE = 22;
    private static final double BELOW = 24;
    private static final double MARGIN = 2;

    static {
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private Layered() {}

    static Placement place(List<Node> nodes, List<Arrow> arrows) {
        ElkNode graph = graph();
        Map<String, ElkNode> placed = new HashMap<>();
        Map<String, ElkPort> gates = new HashMap<>();
        for (Node node : nodes) {
            ElkNode box = ElkGraphUtil.createNode(graph);
            box.setDimensions(node.width(), node.height());
            box.setProperty(CoreOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
            box.setProperty(CoreOptions.PORT_ALIGNMENT_DEFAULT, PortAlignment.CENTER);
            placed.put(node.id(), box);
            if (node.gate() > 0) {
                ElkPort gate = port(box, PortSide.SOUTH);
                gate.setDimensions(node.gate(), node.gate());
                gate.setProperty(CoreOptions.PORT_BORDER_OFFSET, -node.gate() / 2);
                gates.put(node.id(), gate);
            }
        }
        List<ElkEdge> edges = arrows.stream()
                .map(arrow -> edge(
                        arrow,
                        Optional.ofNullable(gates.get(arrow.from()))
                                .orElseGet(() -> port(found(placed, arrow.from()), PortSide.SOUTH)),
                        port(found(placed, arrow.to()), PortSide.NORTH)))
                .toList();
        new RecursiveGraphLayoutEngine().layout(graph, new BasicProgressMonitor());
        Map<String, Point> corners = new HashMap<>();
        placed.forEach((id, box) -> corners.put(id, new Point(box.getX(), box.getY())));
        return new Placement(
                graph.getWidth(),
                graph.getHeight(),
                Map.copyOf(corners),
                edges.stream().map(Layered::route).toList());
    }

    private static <T> T found(Map<String, T> placed, String id) {
        return Optional.ofNullable(placed.get(id)).orElseThrow();
    }

    private static ElkNode graph() {
        ElkNode graph = ElkGraphUtil.createGraph();
        graph.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        graph.setProperty(CoreOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(CoreOptions.RANDOM_SEED, SEED);
        graph.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, BESIDE);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, BESIDE);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE, BESIDE / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE, BESIDE / 2);
        graph.setProperty(LayeredOptions.SPACING_LABEL_NODE, 6.0);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BELOW);
        graph.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, BELOW / 2);
        graph.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, BELOW / 3);
        graph.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        return graph;
    }

    private static ElkPort port(ElkNode box, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(box);
        port.setProperty(CoreOptions.PORT_SIDE, side);
        return port;
    }

    private static ElkEdge edge(Arrow arrow, ElkPort from, ElkPort to) {
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(from, to);
        if (arrow.labelWidth() > 0) {
            ElkLabel label = ElkGraphUtil.createLabel(edge);
            label.setText("-");
            label.setDimensions(arrow.labelWidth(), arrow.labelHeight());
            label.setProperty(CoreOptions.EDGE_LABELS_PLACEMENT, EdgeLabelPlacement.CENTER);
            label.setProperty(CoreOptions.EDGE_LABELS_INLINE, true);
        }
        return edge;
    }

    private static Route route(ElkEdge edge) {
        List<Point> points = new ArrayList<>();
        for (ElkEdgeSection section : edge.getSections()) {
            points.add(new Point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(new Point(bend.getX(), bend.getY())));
            points.add(new Point(section.getEndX(), section.getEndY()));
        }
        return new Route(
                List.copyOf(points),
                edge.getLabels().stream()
                        .map(label -> new Point(label.getX(), label.getY()))
                        .findFirst());
    }
}
