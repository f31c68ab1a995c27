package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.spec.StageGraph;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The redline of a workflow, as documents read it: entities by address, what names what, who makes and takes what. */
public final class Workflow {
    private final RedlineIndex index;
    private final StageGraph<Redline> graph;
    /** Made when it is asked for, for all documents of a version; two that ask at once make the same. */
    private volatile @Nullable WorkflowPages pages;

    public Workflow(Redline root) {
        this.index = new RedlineIndex(root);
        this.graph = index.stages();
    }

    /** The pages of the workflow document. */
    public WorkflowPages pages() {
        WorkflowPages known = pages;
        if (known == null) {
            known = WorkflowPages.of(this);
            pages = known;
        }
        return known;
    }

    public Redline root() {
        return index.root();
    }

    /** The entity of that address, present or former. */
    public Optional<Redline> entity(String address) {
        return index.entity(address);
    }

    /** The node of that address: an entity, or something in one. */
    public Optional<Redline> node(String address) {
        return index.node(address);
    }

    /** The entity of that address, or the one that the address leads into. */
    public Optional<Redline> entityAt(String address) {
        return index.entityAt(address);
    }

    public List<Redline> stages() {
        return root().all("stages");
    }

    /** What the stages make, take and wait for, now or before. */
    public StageGraph<Redline> graph() {
        return graph;
    }

    /** The entities that a field names, now or before: of a single reference one or two, of a list all. */
    public List<Redline> named(Redline entity, String field) {
        return entity.child(field).stream()
                .flatMap(node -> node.isLeaf() ? Stream.of(node) : node.children().stream())
                .flatMap(index::targets)
                .distinct()
                .toList();
    }

    /** The entity that a single reference names now. */
    public Optional<Redline> now(Redline entity, String field) {
        return entity.child(field).flatMap(Redline::value).flatMap(this::entity);
    }

    /** The entity that a single reference named before. */
    public Optional<Redline> before(Redline entity, String field) {
        return entity.child(field).flatMap(Redline::formerValue).flatMap(this::entity);
    }
}
