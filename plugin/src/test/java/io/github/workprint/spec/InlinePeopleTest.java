package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A holder who is written into the role is the same as one of the list. */
final class InlinePeopleTest {
    private static final String HEAD =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-02-20
            production: { title: Harbour Lights }
            """;

    private static Spec read(String text) {
        return new SpecReader(Vocabulary.load())
                .read(new VersionText("harbour", "harbour/1.0.0.yaml", HEAD + text), finding -> {
                    throw new IllegalStateException(finding.toString());
                })
                .orElseThrow();
    }

    @Test
    void itIsReadAsARoleAndAPerson() {
        Spec inline = read(
                """
                people: { al: { name: Al Chen } }
                roles:
                  editor: { title: Cutter, name: Zdeněk Dvořák, phone: 07700 900201, away: [2026-03-02], x-desk: 3 }
                  mixer: { person: al }
                """);
        Spec listed = read(
                """
                people:
                  al: { name: Al Chen }
                  zdenek-dvorak: { name: Zdeněk Dvořák, phone: 07700 900201, away: [2026-03-02] }
                roles:
                  editor: { title: Cutter, person: zdenek-dvorak, x-desk: 3 }
                  mixer: { person: al }
                """);
        assertEquals(listed, inline);
    }

    @Test
    void aLockSaysItAsItWasWritten() {
        Content content =
                Content.of(read("roles: { editor: { name: Jo Marsh, phone: '1', audience: crew, x-desk: 3 } }"));
        assertEquals(
                new TreeMap<>(Map.of("name", "Jo Marsh", "phone", "1", "audience", "crew", "x-desk", "3")),
                content.entities().get("role/editor"));
        assertEquals(Set.of("", "role/editor"), content.entities().keySet());
        assertNotEquals(
                content,
                Content.of(
                        read(
                                """
                                people: { jo-marsh: { name: Jo Marsh, phone: '1', audience: crew } }
                                roles: { editor: { person: jo-marsh, audience: crew, x-desk: 3 } }
                                """)));
    }

    @Test
    void oneWhoHoldsTwoRolesIsOnePerson() {
        Spec spec =
                read("roles: { editor: { name: Jo Marsh, phone: '1' }, colourist: { name: Jo Marsh, phone: '1' } }");
        assertEquals(List.of("jo-marsh"), List.copyOf(spec.people().keySet()));
        assertEquals(
                Set.of("", "role/editor", "role/colourist"),
                Content.of(spec).entities().keySet());
    }

    @Test
    void twoOfOneNameAreTwo() {
        Spec spec =
                read("roles: { editor: { name: Jo Marsh, phone: '1' }, colourist: { name: Jo Marsh, phone: '2' } }");
        assertEquals(
                List.of("jo-marsh", "jo-marsh.colourist"),
                List.copyOf(spec.people().keySet()));
    }

    @Test
    void whomOthersDoNotSeeLeavesTheirIdsAlone() {
        Spec spec = read("roles: { spy: { name: Jo Marsh, audience: internal }, editor: { name: Jo Marsh } }");
        assertEquals(
                List.of("jo-marsh.internal", "jo-marsh"),
                List.copyOf(spec.people().keySet()));
    }

    @Test
    void nobodyGivesWayToSomebodyInTheListWhomOthersMayNotSee() {
        List<Finding> findings = new ArrayList<>();
        String text = HEAD
                + """
                people: { jo-marsh: { name: Jo Marsh, audience: internal } }
                roles: { editor: { name: Jo Marsh } }
                """;
        new SpecReader(Vocabulary.load()).read(new VersionText("harbour", "harbour/1.0.0.yaml", text), findings::add);
        assertEquals(
                List.of("WF-ID01 role/editor 6"),
                findings.stream()
                        .map(found -> found.rule() + " " + found.path() + " "
                                + found.place().line())
                        .toList());
        assertEquals(
                "'jo-marsh' is the id of whoever is written into the role 'editor', and of somebody in line 5; nobody"
                        + " can tell which of the two is meant",
                findings.get(0).message());
    }

    @Test
    void aNameThatYamlTakesForSomethingElseMakesNoId() {
        for (String name : List.of("Null", "True", "007", "1e3", "0x1F")) {
            assertEquals(
                    List.of("editor"),
                    List.copyOf(read("roles: { editor: { name: '" + name + "' } }")
                            .people()
                            .keySet()));
        }
        assertEquals(
                List.of("50-cent"),
                List.copyOf(
                        read("roles: { editor: { name: 50 Cent } }").people().keySet()));
    }

    @Test
    void whoHasNoLatinNameHasTheIdOfTheRole() {
        assertEquals(
                List.of("editor"),
                List.copyOf(read("roles: { editor: { name: 青木 } }").people().keySet()));
    }
}
