package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Node;
import io.github.workprint.edition.RequirementPrint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked of a deliverable as items to tick, under the headings that they give themselves: its own requirements, then those of
 * whoever receives it. What is delivered once for each of several parts is ticked once for each of them.
 *
 * @param parts none where it is delivered once
 * @param otherParts whether it was to be ticked for other parts before
 */
public record Checklist(Redline deliverable, List<Group> groups, List<ForPart> parts, boolean otherParts) {
    /**
     * One of the parts that the list is ticked for.
     *
     * @param planned its due day, its size and when it is ready, as far as readers see them
     */
    public record ForPart(Redline part, Optional<Redline> planned) {}

    /** @param name the heading; empty for items that give none */
    public record Group(String name, List<Item> items) {
        /** Whether all of it is other than before, so that its heading is, too. */
        public boolean comesOrGoes() {
            return items.stream().allMatch(Item::comesOrGoes);
        }
    }

    /**
     * Something to tick.
     *
     * @param print stands for what is asked: the same as long as a tick for it stays good, whatever the version
     * @param again whether it was asked for before, and something else is asked now: a tick for it is good no more
     * @param sources the documents that ask for it
     * @param open whether it is still asked for: neither it nor its deliverable is gone or withdrawn
     * @param standing whether the receiver asks it of all that goes there
     * @param come whether it came to this list because the deliverable goes to somebody else now
     * @param gone whether it left this list for that reason
     */
    public record Item(
            Redline requirement,
            String print,
            boolean again,
            List<Redline> sources,
            boolean open,
            boolean standing,
            boolean come,
            boolean gone) {
        private boolean comesOrGoes() {
            return come || gone || requirement.was().isEmpty() || !requirement.isPresent() || requirement.hasComeOver();
        }
    }

    /** Who asks for an item. */
    private enum Origin {
        OWN,
        RECEIVER,
        NEW_RECEIVER,
        FORMER_RECEIVER
    }

    public static Checklist of(Redline deliverable, Workflow workflow) {
        Map<String, List<Item>> items = new LinkedHashMap<>();
        add(deliverable, deliverable, Origin.OWN, workflow, items);
        Optional<Redline> now = workflow.now(deliverable, "to");
        Optional<Redline> before = workflow.before(deliverable, "to");
        for (Redline receiver : workflow.named(deliverable, "to")) {
            boolean isNow = now.filter(receiver::equals).isPresent();
            boolean another = before.isPresent() && !before.equals(now);
            Origin origin = !another ? Origin.RECEIVER : isNow ? Origin.NEW_RECEIVER : Origin.FORMER_RECEIVER;
            add(receiver, deliverable, origin, workflow, items);
        }
        PartsOf parts = new PartsOf(workflow);
        return new Checklist(
                deliverable,
                groups(items),
                parts.of(deliverable).stream()
                        .map(part -> new ForPart(part, parts.figures(deliverable, part.path())))
                        .toList(),
                parts.haveChanged(deliverable));
    }

    /** What an organisation asks of all that goes to it. */
    public static Checklist standing(Redline organisation, Workflow workflow) {
        Map<String, List<Item>> items = new LinkedHashMap<>();
        add(organisation, organisation, Origin.RECEIVER, workflow, items);
        return new Checklist(organisation, groups(items), List.of(), false);
    }

    private static List<Group> groups(Map<String, List<Item>> items) {
        return items.entrySet().stream()
                .map(group -> new Group(group.getKey(), List.copyOf(group.getValue())))
                .toList();
    }

    private static void add(
            Redline holder, Redline deliverable, Origin origin, Workflow workflow, Map<String, List<Item>> items) {
        for (Redline requirement : holder.all("requires")) {
            String group = requirement
                    .child("group")
                    .flatMap(name -> name.value().or(name::formerValue))
                    .orElse("");
            items.computeIfAbsent(group, name -> new ArrayList<>())
                    .add(new Item(
                            requirement,
                            print(requirement.now()),
                            !requirement.hasComeOver()
                                    && requirement.was().isPresent()
                                    && requirement.isPresent()
                                    && !print(requirement.was()).equals(print(requirement.now())),
                            workflow.now(requirement, "source").stream().toList(),
                            origin != Origin.FORMER_RECEIVER && isAskedFor(deliverable) && isAskedFor(requirement),
                            origin != Origin.OWN,
                            origin == Origin.NEW_RECEIVER,
                            origin == Origin.FORMER_RECEIVER));
        }
    }

    /** Whether there is anything to tick and to sign; a deliverable that is gone or withdrawn stands for the record only. */
    public boolean isOpen() {
        return isAskedFor(deliverable);
    }

    private static boolean isAskedFor(Redline thing) {
        return thing.isPresent()
                && thing.child("withdrawn").filter(Redline::isPresent).isEmpty();
    }

    private static String print(Optional<Node> requirement) {
        return requirement.map(RequirementPrint::of).orElseGet(RequirementPrint::ofNothing);
    }

    /** Whether there are other items than before. */
    public boolean recounted() {
        return otherParts
                || groups.stream().flatMap(group -> group.items().stream()).anyMatch(Item::comesOrGoes);
    }

    /** How many items are to be ticked. */
    public long size() {
        return Math.max(1, parts.size())
                * groups.stream()
                        .flatMap(group -> group.items().stream())
                        .filter(Item::open)
                        .count();
    }
}
