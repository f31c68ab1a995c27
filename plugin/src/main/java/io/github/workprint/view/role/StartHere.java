package io.github.workprint.view.role;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Glossary;
import io.github.workprint.view.Thing;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.role.HandOff.Flow;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody new on the show needs before their first sheet makes sense.
 *
 * @param formats those that the role meets first
 * @param terms words of the glossary that stand on the sheet
 */
public record StartHere(List<Redline> formats, List<Redline> terms) {
    private static final int FORMATS = 5;

    static StartHere of(List<Duty> duties, Workflow workflow) {
        List<Redline> things = duties.stream()
                .flatMap(duty -> Stream.concat(duty.inputs().stream(), duty.outputs().stream()))
                .flatMap(parcel -> parcel.flows().stream())
                .map(Flow::thing)
                .filter(Redline::isPresent)
                .distinct()
                .toList();
        List<Redline> formats = things.stream()
                .flatMap(thing ->
                        thing.path().startsWith("format/") ? Stream.of(thing) : workflow.now(thing, "format").stream())
                .distinct()
                .limit(FORMATS)
                .toList();
        Set<Redline> used = used(Stream.concat(duties.stream().flatMap(StartHere::told), things.stream()), workflow);
        return new StartHere(
                formats,
                workflow.root().all("glossary").stream().filter(used::contains).toList());
    }

    private static Stream<Redline> told(Duty duty) {
        Stream<Redline> handOffs = Stream.concat(duty.inputs().stream(), duty.outputs().stream())
                .flatMap(parcel -> parcel.handOff().map(Thing::entity).stream());
        return Stream.concat(Stream.of(duty.stage()), handOffs);
    }

    /** The terms that the nodes use now, in what they say and in the names of what they name. */
    private static Set<Redline> used(Stream<Redline> nodes, Workflow workflow) {
        Glossary glossary = Glossary.of(workflow);
        return nodes.flatMap(Redline::walk)
                .flatMap(node -> node.value().stream())
                .map(value -> workflow.entity(value).map(Redline::title).orElse(value))
                .flatMap(said -> glossary.in(said).stream())
                .map(Glossary.Use::term)
                .collect(Collectors.toSet());
    }
}
