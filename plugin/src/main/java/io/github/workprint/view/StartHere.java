package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.List;
import java.util.Locale;
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
        String said = said(Stream.concat(duties.stream().flatMap(StartHere::told), things.stream()), workflow);
        return new StartHere(
                formats,
                workflow.root().all("glossary").stream()
                        .filter(Redline::isPresent)
                        .filter(term -> stands(term, said))
                        .toList());
    }

    private static Stream<Redline> told(Duty duty) {
        Stream<Redline> handOffs = Stream.concat(duty.inputs().stream(), duty.outputs().stream())
                .flatMap(parcel -> parcel.handOff().stream());
        return Stream.concat(Stream.of(duty.stage()), handOffs);
    }

    /** Everything that the nodes say now, as words between single blanks. */
    private static String said(Stream<Redline> nodes, Workflow workflow) {
        return words(nodes.flatMap(Redline::walk)
                .flatMap(node -> node.value().stream())
                .map(value -> workflow.entity(value).map(Redline::title).orElse(value))
                .collect(Collectors.joining(" ")));
    }

    private static boolean stands(Redline term, String said) {
        String word = words(term.title());
        return said.contains(word) || said.contains(word.stripTrailing() + "s ");
    }

    private static String words(String text) {
        return " "
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
    }
}
