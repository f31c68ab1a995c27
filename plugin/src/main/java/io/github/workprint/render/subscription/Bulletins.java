package io.github.workprint.render.subscription;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The bulletins of a workflow for one audience, as its subscribers were told them: drafts are left out, unless nothing was ever issued.
 *
 * @param told oldest first, at least one
 * @param latest that of the version that people work from: one of them, and the last unless what came after it was withdrawn
 * @param roles ids of all roles that ever had a sheet, in a draft too, so that what somebody subscribed to stays where it was
 */
public record Bulletins(List<Bulletin> told, Bulletin latest, List<String> roles) {
    public Bulletins {
        told = List.copyOf(told);
        roles = List.copyOf(roles);
    }

    /**
     * @param all of one workflow for one audience, oldest first
     * @param latest the place of the version that people work from
     */
    public static Bulletins of(List<Bulletin> all, int latest) {
        Bulletin last = all.get(latest);
        List<Bulletin> told = new ArrayList<>(
                all.stream().filter(bulletin -> !bulletin.isDraft()).toList());
        if (last.isDraft()) {
            told.add(last);
        }
        Set<String> roles = new LinkedHashSet<>();
        all.forEach(bulletin -> bulletin.roles().forEach(role -> roles.add(role.id())));
        return new Bulletins(told, last, List.copyOf(roles));
    }

    /** The role that has that id in the version that people work from, or had it before. */
    Optional<NamedRole> named(String id) {
        return latest.roles().stream()
                .filter(role -> role.id().equals(id))
                .findFirst()
                .or(() -> latest.roles().stream()
                        .filter(role -> role.formerly().contains(id))
                        .findFirst());
    }
}
