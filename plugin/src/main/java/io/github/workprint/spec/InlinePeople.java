package io.github.workprint.spec;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Entry;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.Yaml.Sequence;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The short form of a holder, {@code editor: { name: Jo Marsh, phone: … }}, is read as a role and a person of {@code people}: what
 * comes after the reader knows people in one form only. The id of the person is the name, {@code jo-marsh}, so that nothing changes
 * for anybody when the person moves to the list; the audience is that of the role.
 */
final class InlinePeople {
    private static final String PERSON = "person";
    private static final String AUDIENCE = "audience";

    /** What YAML reads as something else than text, where nothing stands around it, makes no id that an author could write. */
    private static final Pattern NO_TEXT = Pattern.compile("null|true|false|\\d+(?:e\\d+)?|0x[0-9a-f]+|0o[0-7]+");

    /** Each of these names or reaches somebody; days alone do not. */
    private static final Set<String> SOMEBODY = Set.of("name", "email", "chat", "phone", "pronouns");

    private static final Set<String> OF_THE_PERSON =
            Set.of("name", "email", "chat", "phone", "pronouns", "from", "to", "away");

    private final Map<String, Mapping> inline = new LinkedHashMap<>();
    private final List<Entry> people = new ArrayList<>();
    private final Map<String, Entry> listed = new HashMap<>();
    private final Consumer<Finding> findings;

    private InlinePeople(Consumer<Finding> findings) {
        this.findings = findings;
    }

    /** The same spec with every holder among the people. */
    static Yaml listed(Yaml spec, Consumer<Finding> findings) {
        if (!(spec instanceof Mapping map)
                || !(map.get("roles") instanceof Mapping roles)
                || !(map.entry("people").isEmpty() || isList(map.get("people")))
                || roles.entries().stream().noneMatch(InlinePeople::isShort)) {
            return spec;
        }
        InlinePeople found = new InlinePeople(findings);
        if (map.get("people") instanceof Mapping list) {
            found.people.addAll(list.entries());
            list.entries().forEach(person -> found.listed.put(person.key(), person));
        }
        List<Entry> without = roles.entries().stream()
                .map(role -> isShort(role)
                        ? new Entry(role.key(), role.keyPlace(), found.withHolder(role, (Mapping) role.value()))
                        : role)
                .toList();
        Stream<Entry> others = map.entries().stream()
                .filter(entry -> !entry.key().equals("people"))
                .map(entry -> entry.key().equals("roles")
                        ? new Entry(entry.key(), entry.keyPlace(), new Mapping(roles.place(), without))
                        : entry);
        Entry at = map.entry("people").or(() -> map.entry("roles")).orElseThrow();
        Entry all = new Entry("people", at.keyPlace(), new Mapping(at.value().place(), found.people));
        return new Mapping(map.place(), Stream.concat(others, Stream.of(all)).toList());
    }

    /** A list that nobody is in yet is one too. */
    private static boolean isList(@Nullable Yaml people) {
        return people instanceof Mapping || people instanceof Scalar nothing && nothing.isBlank();
    }

    private static boolean isShort(Entry role) {
        return role.value() instanceof Mapping map
                && map.entry(PERSON).isEmpty()
                && map.entries().stream().anyMatch(entry -> SOMEBODY.contains(entry.key()));
    }

    /** The role, with a reference to the person that it holds; the reference stands where the person is named. */
    private Mapping withHolder(Entry role, Mapping fields) {
        Yaml named = fields.entries().stream()
                .filter(entry -> SOMEBODY.contains(entry.key()))
                .findFirst()
                .map(Entry::value)
                .orElse(fields);
        Mapping person =
                new Mapping(named.place(), only(fields, key -> OF_THE_PERSON.contains(key) || key.equals(AUDIENCE)));
        String id = id(role.key(), person);
        Entry other = listed.get(id);
        if (other != null) {
            findings.accept(taken(role.key(), id, named.place(), other));
        } else if (inline.putIfAbsent(id, person) == null) {
            people.add(new Entry(id, named.place(), person));
        }
        List<Entry> entries = new ArrayList<>(only(fields, key -> !OF_THE_PERSON.contains(key)));
        entries.add(new Entry(PERSON, named.place(), new Scalar(named.place(), id)));
        return new Mapping(fields.place(), entries);
    }

    /**
     * One person for all roles that say the same of them. Those that other readers see have ids of their own, so that what these see
     * does not depend on them. For the same reason none gives way to somebody in the list, whom these may not see.
     */
    private String id(String role, Mapping person) {
        String slug = text(person.get("name"))
                .map(InlinePeople::slug)
                .filter(words -> !words.isEmpty() && !NO_TEXT.matcher(words).matches())
                .orElse(role);
        String id = text(person.get(AUDIENCE))
                .map(InlinePeople::slug)
                .filter(word -> !word.isEmpty())
                .map(word -> slug + "." + word)
                .orElse(slug);
        while (inline.containsKey(id) && !same(person, inline.getOrDefault(id, person))) {
            id += "." + role;
        }
        return id;
    }

    private static Finding taken(String role, String id, Place place, Entry other) {
        return Finding.error(
                "WF-ID01",
                place,
                "role/" + role,
                Wording.of(
                        "'{0}' is the id of whoever is written into the role '{1}', and of somebody in line {2};"
                                + " nobody can tell which of the two is meant",
                        id, role, other.keyPlace().line()),
                Wording.of("write 'person: {0}' if the two are one, else give the one in 'people' another id", id));
    }

    private static Optional<String> text(@Nullable Yaml value) {
        return value instanceof Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
    }

    /** {@code Zdeněk Dvořák} is {@code zdenek-dvorak}; empty where no letter is Latin. */
    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static boolean same(Yaml one, Yaml other) {
        return plain(one).equals(plain(other));
    }

    private static Object plain(Yaml value) {
        if (value instanceof Mapping map) {
            Map<String, Object> fields = new TreeMap<>();
            map.entries().forEach(entry -> fields.put(entry.key(), plain(entry.value())));
            return fields;
        }
        return value instanceof Sequence list
                ? list.items().stream().map(InlinePeople::plain).toList()
                : ((Scalar) value).text();
    }

    private static List<Entry> only(Mapping map, Predicate<String> keys) {
        return map.entries().stream().filter(entry -> keys.test(entry.key())).toList();
    }

    /**
     * Tells of such holders where they were written: a lock says of a version what its author wrote.
     *
     * @param entities what each entity says, by address and field
     */
    static void asWritten(Spec spec, Map<String, SortedMap<String, String>> entities) {
        Set<String> moved = new HashSet<>();
        for (Role role : spec.roles().values()) {
            if (role.person() != null && role.isHeldInShort()) {
                String person = "person/" + role.person().id();
                Map<String, String> fields = entities.getOrDefault("role/" + role.id(), new TreeMap<>());
                fields.remove(PERSON);
                Map<String, String> own = entities.getOrDefault(person, Collections.emptySortedMap());
                own.forEach(fields::putIfAbsent);
                moved.add(person);
            }
        }
        entities.keySet().removeAll(moved);
    }
}
