package io.github.workprint.audience;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.spec.History;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.value.Address;
import io.github.workprint.store.Kept;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The organisations of a workflow in all its versions, each by the id that it has today.
 *
 * @param ids all ids, in the order in which they came
 * @param renamed former id to the next one
 * @param clientIds ids under which some version has a client, as far as clients may know of it: one that is hidden from them makes nobody
 *     the second
 */
public record Organisations(Set<String> ids, Map<String, String> renamed, Set<String> clientIds) {
    private static final String KIND = "organisation";

    /** @param history whole editions, oldest first */
    public static Organisations of(List<Edition> history) {
        Organisations all = new Organisations(new LinkedHashSet<>(), new HashMap<>(), new LinkedHashSet<>());
        history.stream()
                .flatMap(edition -> edition.root().child("organisations").stream())
                .flatMap(collection -> ((Branch) collection).children().stream())
                .forEach(organisation -> all.add((Branch) organisation));
        return all;
    }

    /** Of versions that need not be read for it. */
    public static Organisations of(History history) {
        Organisations all = new Organisations(new LinkedHashSet<>(), new HashMap<>(), new LinkedHashSet<>());
        history.versions().forEach(version -> version.slate()
                .organisations()
                .forEach(one -> all.add(one.id(), one.formerly(), one.client())));
        return all;
    }

    private void add(Branch organisation) {
        add(
                organisation.key(),
                organisation.formerly(),
                organisation.audience().isClient()
                        && Organisation.isClient(organisation.value("kind").orElse(null)));
    }

    private void add(String id, List<String> formerly, boolean client) {
        ids.add(id);
        formerly.stream().filter(old -> !old.equals(id)).forEach(old -> renamed.putIfAbsent(old, id));
        if (client) {
            clientIds.add(id);
        }
    }

    /** Stands for all of them. */
    String digest() {
        return Kept.digest(
                List.of(String.join(" ", ids), new TreeMap<>(renamed).toString(), String.join(" ", clientIds)));
    }

    /** Those that are clients in some version, by the ids that they have today. */
    public List<String> clients() {
        return clientIds.stream().map(this::today).distinct().toList();
    }

    public boolean has(String id) {
        return ids.contains(id) && today(id).equals(id);
    }

    /** The same people, by the id that their organisation has today. */
    Readers today(Readers readers) {
        return readers.isOne() ? new Readers(readers.audience(), today(readers.organisation())) : readers;
    }

    /** Under which addresses one of them stood. */
    Set<String> addresses(String id) {
        return Stream.concat(ids.stream(), Stream.of(id))
                .filter(each -> today(each).equals(today(id)))
                .map(each -> Address.of(KIND, each).entity())
                .collect(Collectors.toSet());
    }

    private String today(String id) {
        String now = id;
        for (int steps = 0; steps < renamed.size() && renamed.containsKey(now); steps++) {
            now = renamed.getOrDefault(now, now);
        }
        return now;
    }
}
