package io.github.workprint.render.subscription;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A change as a feed tells it.
 *
 * @param id its name, and the anchor of its line on the page of changes: {@code C-7K3FQ2}
 * @param rated the word of its class
 * @param rating what the class is called
 * @param sentence the change in a sentence
 * @param details what else is said of it, a sentence each
 * @param actBy the first day by which somebody asks that it is done
 * @param acts ids of the roles that must act
 * @param knows ids of the roles that only need to know
 */
public record NewsItem(
        String id,
        String rated,
        String rating,
        String sentence,
        List<String> details,
        Optional<LocalDate> actBy,
        List<String> acts,
        List<String> knows) {
    public NewsItem {
        details = List.copyOf(details);
        acts = List.copyOf(acts);
        knows = List.copyOf(knows);
    }

    boolean asks(List<String> anyOf) {
        return acts.stream().anyMatch(anyOf::contains);
    }

    boolean concerns(List<String> anyOf) {
        return asks(anyOf) || knows.stream().anyMatch(anyOf::contains);
    }
}
