package io.github.workprint.announce;

import io.github.workprint.store.Kept;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the reader of one mailbox, or of a channel, is told of a version: the lines of all roles that are theirs, each once.
 *
 * @param toDo the strongest first
 */
public record Announcement(AnnouncedVersion version, List<RoleNews> roles, List<Told> toDo, List<Told> toKnow) {
    public Announcement {
        roles = List.copyOf(roles);
        toDo = List.copyOf(toDo);
        toKnow = List.copyOf(toKnow);
    }

    static Announcement of(AnnouncedVersion version, List<RoleNews> roles) {
        List<Told> toDo = merged(roles, RoleNews::toDo);
        List<String> asked = toDo.stream().map(told -> told.line().id()).toList();
        return new Announcement(
                version,
                roles,
                toDo,
                merged(roles, RoleNews::toKnow).stream()
                        .filter(told -> told.line().id().isEmpty()
                                || !asked.contains(told.line().id()))
                        .toList());
    }

    private static List<Told> merged(List<RoleNews> roles, Function<RoleNews, List<NewsLine>> lines) {
        Map<NewsLine, List<String>> concerned = new LinkedHashMap<>();
        roles.forEach(role -> lines.apply(role).forEach(line -> concerned
                .computeIfAbsent(line, first -> new ArrayList<>())
                .add(role.title())));
        return concerned.entrySet().stream()
                .map(line -> new Told(line.getKey(), line.getValue()))
                .toList();
    }

    /** Whether there is anything to tell: to whom nothing was told before, everything is news. */
    boolean isNews() {
        return !newcomers().isEmpty() || !toDo.isEmpty() || !toKnow.isEmpty();
    }

    /** The roles that were never told of their work, which the announcement says in short. */
    public List<RoleNews> newcomers() {
        return roles.stream().filter(role -> role.brief().isPresent()).toList();
    }

    /** The versions that its reader was told of last, where that is not the one before. */
    public List<String> since() {
        return roles.stream()
                .flatMap(role -> role.since().stream())
                .filter(told -> version.previous().filter(told::equals).isEmpty())
                .distinct()
                .toList();
    }

    /** What is to do first. */
    public Optional<String> first() {
        return toDo.stream().flatMap(told -> told.line().tasks().stream()).findFirst();
    }

    /** The sheets of the roles, by what they are called; none where nobody said where the site is. */
    public Map<String, String> sheets() {
        Map<String, String> sheets = new LinkedHashMap<>();
        roles.forEach(role -> version.link(role.page()).ifPresent(link -> sheets.put(role.title(), link)));
        return sheets;
    }

    /** Where a line stands among all changes. */
    public Optional<String> link(NewsLine line) {
        return line.page().isEmpty()
                ? Optional.empty()
                : version.linkBeside(line.page()).map(page -> page + "#" + line.id());
    }

    /** Stands for all that is said, wherever the site is: where it is another, the reader was told something else. */
    public String digest() {
        List<String> said = new ArrayList<>(List.of(version.title(), version.version(), version.standing()));
        roles.forEach(
                role -> said.add(role.role() + " " + role.title() + " since " + role.since() + " " + role.brief()));
        Stream.of(toDo, toKnow).forEach(lines -> {
            said.add("lines " + lines.size());
            lines.forEach(told -> said.add(told.line().toString()));
        });
        return Kept.digest(said);
    }
}
