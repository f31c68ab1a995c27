package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.production.DocumentType;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Somebody who holds several roles, on one production or on several, with what each of them says.
 *
 * @param file the page about them, by its path from the directory of the audience, without extension
 * @param roles production by production
 */
public record Holder(String name, String file, List<Held> roles) {
    /** Letters that are no others with an accent. */
    private static final Map<String, String> OTHER_LETTERS =
            Map.of("ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ß", "ss", "ı", "i");

    /** @param version the newest of the production */
    public record Held(VersionView version, Redline role) {
        /** The stages that are the role's own, in the order of the workflow. */
        public List<Redline> stages() {
            return version.workflow().stages().stream()
                    .filter(Redline::isPresent)
                    .filter(stage -> Stream.concat(
                                    stage.child("owner").stream(),
                                    stage.all("for").stream().flatMap(own -> own.child("owner").stream()))
                            .flatMap(Redline::walk)
                            .flatMap(owner -> owner.value().stream())
                            .anyMatch(role.path()::equals))
                    .toList();
        }
    }

    public Holder {
        roles = List.copyOf(roles);
    }

    /**
     * In the order of their names. People of several productions are one where they have one name and, as far as it is told, one address.
     *
     * @param latest the version of each production that people work from, as one audience sees it
     */
    public static List<Holder> of(List<VersionView> latest) {
        Map<String, List<Held>> held = new TreeMap<>();
        for (VersionView version : latest) {
            version.documents().stream()
                    .filter(document -> document.type() == DocumentType.ROLE_SHEET)
                    .flatMap(document -> document.subject().stream())
                    .forEach(role -> person(role, version)
                            .ifPresent(person -> held.computeIfAbsent(identity(person), known -> new ArrayList<>())
                                    .add(new Held(version, role))));
        }
        Map<String, Integer> taken = new HashMap<>();
        List<Holder> holders = new ArrayList<>();
        held.values().stream().filter(roles -> roles.size() > 1).forEach(roles -> {
            Held first = roles.get(0);
            String name = person(first.role(), first.version()).orElseThrow().title();
            String slug = slug(name);
            int turn = taken.merge(slug, 1, Integer::sum);
            holders.add(new Holder(name, "people/" + slug + (turn == 1 ? "" : "-" + turn), roles));
        });
        return List.copyOf(holders);
    }

    private static Optional<Redline> person(Redline role, VersionView version) {
        return version.workflow().now(role, "person").filter(Redline::isPresent);
    }

    private static String identity(Redline person) {
        return person.title() + "\n"
                + person.child("email").flatMap(Redline::value).orElse("");
    }

    /** A name for a file, in letters that every file system takes. */
    public static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : OTHER_LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        String slug =
                plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.isEmpty() ? "person" : slug;
    }
}
