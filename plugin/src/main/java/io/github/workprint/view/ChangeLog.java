package io.github.workprint.view;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What changed between two editions, in the order of the workflow document. */
public final class ChangeLog {
    /** Every version changes these; they stand in its heading and are no news. */
    private static final Set<String> HEADING = Set.of("version", "as-of");

    private final Workflow workflow;
    private final List<ChangeGroup> groups;

    public ChangeLog(Workflow workflow) {
        this.workflow = workflow;
        this.groups = groups(workflow);
    }

    private static List<ChangeGroup> groups(Workflow workflow) {
        Map<String, Redline> nodes = new HashMap<>();
        Map<String, Redline> sections = new HashMap<>();
        for (Redline section : workflow.root().children()) {
            section.walk().filter(node -> node.mark() != Mark.SAME).forEach(node -> {
                nodes.putIfAbsent(node.mark() + node.path(), node);
                sections.putIfAbsent(node.mark() + node.path(), section);
            });
        }
        Map<Redline, List<ChangeEntry>> entries = new LinkedHashMap<>();
        for (Change change : Changes.in(workflow.root())) {
            if (!HEADING.contains(change.path())) {
                Redline section = sections.getOrDefault(change.kind() + change.path(), workflow.root());
                entries.computeIfAbsent(section, key -> new ArrayList<>()).add(entry(change, nodes, workflow));
            }
        }
        return entries.entrySet().stream()
                .map(group -> new ChangeGroup(
                        group.getKey().key(), group.getKey().node().label(), group.getValue()))
                .toList();
    }

    private static ChangeEntry entry(Change change, Map<String, Redline> nodes, Workflow workflow) {
        Redline node = nodes.getOrDefault(change.kind() + change.path(), workflow.root());
        Redline entity = workflow.entity(change.entity()).orElse(workflow.root());
        List<Redline> notes = workflow.root().all("changes").stream()
                .filter(note -> note.all("about").stream()
                        .flatMap(about -> about.value().stream())
                        .anyMatch(address -> covers(address, change)))
                .toList();
        return new ChangeEntry(change, node, entity, notes);
    }

    private static boolean covers(String address, Change change) {
        return change.path().equals(address)
                || change.path().startsWith(address + "/")
                || change.entity().equals(address);
    }

    public List<ChangeGroup> groups() {
        return groups;
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.entries().size()).sum();
    }

    /** The lines about the role itself, its person, its stages, what these take and make, and their hand-offs. */
    public List<ChangeEntry> concerning(Redline role, List<Redline> stages) {
        Set<String> concerned = new HashSet<>();
        Stream<Redline> around = stages.stream().flatMap(stage -> Stream.of(
                        List.of(stage),
                        workflow.named(stage, "takes"),
                        workflow.named(stage, "makes"),
                        workflow.named(stage, "copies"),
                        workflow.named(stage, "health"),
                        Duties.handOffs(stage, workflow))
                .flatMap(List::stream));
        Stream.of(Stream.of(role), workflow.named(role, "person").stream(), around)
                .flatMap(entities -> entities)
                .map(Redline::path)
                .forEach(concerned::add);
        return groups.stream()
                .flatMap(group -> group.entries().stream())
                .filter(entry -> concerned.contains(entry.change().entity())
                        || concerned.contains(workflow.parent(entry.change().entity()))
                        || names(entry, role))
                .toList();
    }

    /** Whether the changed value is a reference to the role, now or before. */
    private boolean names(ChangeEntry entry, Redline role) {
        return Stream.concat(entry.node().value().stream(), entry.node().formerValue().stream())
                .flatMap(address -> workflow.entity(address).stream())
                .anyMatch(role::equals);
    }
}
