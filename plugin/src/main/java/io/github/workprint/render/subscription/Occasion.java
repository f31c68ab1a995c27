package io.github.workprint.render.subscription;

import java.time.LocalDate;
import java.util.List;

/**
 * Something with a day, or with several in a row, as it stands in one version.
 *
 * @param entity address of the thing that it is about
 * @param part which of the thing's dates it is, {@code /notes}, and of which of its parts, {@code /ep-01}; empty for the first
 * @param formerly addresses that the thing had in earlier versions
 * @param kind what things of its kind are called
 * @param last the last day, which is the first where it lasts no longer
 * @param place where it is; empty where that is not said
 * @param details lines of words; none where there is nothing more to say
 * @param roles ids of the roles that it concerns, beside those for which everything of its kind is
 * @param common whether it concerns every role
 */
public record Occasion(
        String entity,
        String part,
        List<String> formerly,
        String kind,
        String summary,
        LocalDate first,
        LocalDate last,
        String place,
        List<String> details,
        List<String> roles,
        boolean common) {
    public Occasion {
        formerly = List.copyOf(formerly);
        details = List.copyOf(details);
        roles = List.copyOf(roles);
    }

    /** The same of one of the parts that its thing is for. */
    Occasion of(String id, String called) {
        return new Occasion(
                entity, part + "/" + id, formerly, kind, called, first, last, place, details, roles, common);
    }

    String address() {
        return entity + part;
    }

    /** The addresses that it had in earlier versions. */
    List<String> formerAddresses() {
        return formerly.stream().map(former -> former + part).toList();
    }

    boolean concerns(List<String> anyOf) {
        return common || roles.stream().anyMatch(anyOf::contains);
    }

    /** Whether a calendar shows it as the other one. */
    boolean looksLike(Occasion other) {
        return kind.equals(other.kind)
                && summary.equals(other.summary)
                && first.equals(other.first)
                && last.equals(other.last)
                && place.equals(other.place)
                && details.equals(other.details);
    }
}
