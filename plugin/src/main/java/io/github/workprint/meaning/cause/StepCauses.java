package io.github.workprint.meaning.cause;

import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.edition.Node;
import io.github.workprint.plan.format.FormatLibrary;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What made the figures others on one step from a version to the next. What was found is kept by address, so that it can be said of
 * several steps at once without planning anew: on a longer way a figure has the causes that it had on each step, as far as what was
 * edited then has not been edited back.
 */
public final class StepCauses {
    private final Map<String, Set<String>> found = new HashMap<>();
    /** By what a figure was and is, with the addresses where. */
    private final Map<List<Optional<Node>>, List<Integer>> places = new HashMap<>();

    /** Finds them by planning, and keeps them: a step that is compared again is not planned again. */
    public CauseSearch planning(FormatLibrary library) {
        return (index, edits) -> new Planning(index, edits, library);
    }

    /** Plans from the first figure on that is not known. */
    private final class Planning implements CauseSearch.Causes {
        private final RedlineIndex index;
        private final List<? extends Collection<Redline>> edits;
        private final FormatLibrary library;
        private @Nullable FigureCauses causes;

        Planning(RedlineIndex index, List<? extends Collection<Redline>> edits, FormatLibrary library) {
            this.index = index;
            this.edits = edits;
            this.library = library;
        }

        @Override
        public List<Integer> of(Redline figure) {
            return places.computeIfAbsent(List.of(figure.was(), figure.now()), first -> find(figure));
        }

        private List<Integer> find(Redline figure) {
            FigureCauses planned = causes;
            if (planned == null) {
                planned = new FigureCauses(index, edits, library);
                causes = planned;
            }
            List<Integer> made = planned.of(figure);
            Set<String> changes = made.stream()
                    .flatMap(place -> edits.get(place).stream())
                    .flatMap(StepCauses::addresses)
                    .collect(Collectors.toSet());
            addresses(figure).forEach(address -> found.put(address, changes));
            return made;
        }
    }

    /** Tells what was found on each of some steps. */
    public static CauseSearch over(List<StepCauses> steps) {
        return (index, edits) -> figure -> {
            Set<String> changes = addresses(figure)
                    .flatMap(address -> steps.stream().map(step -> step.found.getOrDefault(address, Set.of())))
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            return IntStream.range(0, edits.size())
                    .filter(edit -> edits.get(edit).stream()
                            .flatMap(StepCauses::addresses)
                            .anyMatch(changes::contains))
                    .boxed()
                    .toList();
        };
    }

    private static Stream<String> addresses(Redline node) {
        return Stream.concat(node.was().stream(), node.now().stream())
                .map(Node::path)
                .distinct();
    }
}
