package io.github.workprint.view.figure;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stage can work with, against each format that it gets.
 *
 * @param asked what it asks for, field by field
 * @param given the formats, each with what it gives in the same fields
 */
public record FormatAcceptance(Redline stage, List<Redline> asked, List<Given> given) {
    /** Where a format says what a stage asks under another name. */
    private static final Map<String, String> ELSEWHERE = Map.of("colour", "primaries");

    public FormatAcceptance {
        asked = List.copyOf(asked);
        given = List.copyOf(given);
    }

    /** @param answers in the order of what is asked */
    public record Given(Redline format, List<Answer> answers) {
        public Given {
            answers = List.copyOf(answers);
        }
    }

    /**
     * @param value what the format says; nothing where it says nothing
     * @param fits whether that is among what is asked; unknown where nothing is said, or for what is asked at least
     */
    public record Answer(Optional<Redline> value, Optional<Boolean> fits) {}

    /** Of the stages that say what they accept, and take a format. */
    public static List<FormatAcceptance> all(Workflow workflow) {
        return workflow.stages().stream()
                .filter(Redline::isPresent)
                .flatMap(stage ->
                        stage.child("accepts").stream().map(accepts -> of(stage, accepts.children(), workflow)))
                .filter(acceptance -> !acceptance.given().isEmpty())
                .toList();
    }

    private static FormatAcceptance of(Redline stage, List<Redline> asked, Workflow workflow) {
        List<Given> given = workflow.named(stage, "takes").stream()
                .flatMap(thing -> format(thing, workflow).stream())
                .filter(Redline::isPresent)
                .distinct()
                .map(format -> new Given(
                        format,
                        asked.stream().map(field -> answer(field, format)).toList()))
                .toList();
        return new FormatAcceptance(stage, asked, given);
    }

    private static Optional<Redline> format(Redline thing, Workflow workflow) {
        return thing.path().startsWith("format/") ? Optional.of(thing) : workflow.now(thing, "format");
    }

    private static Answer answer(Redline asked, Redline format) {
        String key = asked.key();
        Optional<Redline> value = Optional.ofNullable(ELSEWHERE.get(key))
                .map(below -> format.at(key, below))
                .orElseGet(() -> format.child(key));
        return new Answer(value, value.flatMap(said -> fits(asked, said)));
    }

    private static Optional<Boolean> fits(Redline asked, Redline said) {
        List<String> wanted = values(asked);
        List<String> there = values(said);
        Optional<Double> least = wanted.size() == 1 ? number(wanted.get(0)) : Optional.empty();
        Optional<Double> most = there.size() == 1 ? number(there.get(0)) : Optional.empty();
        if (wanted.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        if (least.isPresent() && most.isPresent() && unit(wanted.get(0)).equals(unit(there.get(0)))) {
            return Optional.of(least.get() <= most.get());
        }
        return asked.key().equals("carries")
                ? Optional.of(there.containsAll(wanted))
                : Optional.of(there.stream().anyMatch(wanted::contains));
    }

    private static List<String> values(Redline node) {
        return (node.isLeaf() ? Stream.of(node) : node.children().stream())
                .flatMap(leaf -> leaf.value().stream())
                .toList();
    }

    /** Of a quantity, such as {@code 16 bit}. */
    private static Optional<Double> number(String value) {
        return value.matches("[0-9]+([.][0-9]+)? .+")
                ? Optional.of(Double.parseDouble(value.substring(0, value.indexOf(' '))))
                : Optional.empty();
    }

    private static String unit(String value) {
        return value.substring(value.indexOf(' '));
    }
}
