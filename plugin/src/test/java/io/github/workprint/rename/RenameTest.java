package io.github.workprint.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionText;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A rename keeps the author's style, and is refused where it makes no sense or cannot be done safely. */
class RenameTest {
    private static final SpecReader READER = new SpecReader(Vocabulary.load());
    private static final String HEAD =
            "workprint: 1\nversion: 1.0.0\nas-of: 2026-03-02\nproduction: { title: A Film }\n";

    /** @param was and {@code is}: what follows the head */
    private record Case(String name, String from, String to, String was, String is) {}

    private static final List<Case> CASES = List.of(
            new Case(
                    "a map in braces, named in lists",
                    "stage/mix",
                    "final-mix",
                    """
                    stages:
                      mix: {lasts: 1 wd} # mix
                      qc: { after: [ mix ], needs: mix }
                    """,
                    """
                    stages:
                      final-mix: {formerly: [mix], lasts: 1 wd} # mix
                      qc: { after: [ final-mix ], needs: final-mix }
                    """),
            new Case(
                    "a block, with a comment above its first field",
                    "stage/mix",
                    "final-mix",
                    """
                    stages:
                        mix:
                          # how long
                          lasts: 1 wd
                    """,
                    """
                    stages:
                        final-mix:
                          # how long
                          formerly: [mix]
                          lasts: 1 wd
                    """),
            new Case(
                    "quoted keys and references",
                    "stage/mix",
                    "final-mix",
                    """
                    stages:
                      "mix" : { lasts: 1 wd }
                      qc: { after: ['mix', "mix-2"] }
                      'mix-2': {}
                    """,
                    """
                    stages:
                      "final-mix" : { formerly: [mix], lasts: 1 wd }
                      qc: { after: ['final-mix', "mix-2"] }
                      'mix-2': {}
                    """),
            new Case(
                    "nothing",
                    "stage/mix",
                    "m",
                    """
                    stages:
                      mix:
                      qc: ~
                    """,
                    """
                    stages:
                      m: { formerly: [mix] }
                      qc: ~
                    """),
            new Case(
                    "a tilde",
                    "stage/qc",
                    "q",
                    """
                    stages:
                      qc: ~ # x
                    """,
                    """
                    stages:
                      q: { formerly: [qc] } # x
                    """),
            new Case(
                    "an empty map",
                    "stage/qc",
                    "q",
                    """
                    stages: {qc: {}}
                    """,
                    """
                    stages: {q: { formerly: [qc] }}
                    """),
            new Case(
                    "an empty spaced map",
                    "stage/qc",
                    "q",
                    """
                    stages: {qc: { }}
                    """,
                    """
                    stages: {q: { formerly: [qc] }}
                    """),
            new Case(
                    "a short form",
                    "requirement/r-1",
                    "r-9",
                    """
                    deliverables:
                      dcp: { requires: { r-1: 'no captions', r-2: "it's: \\"x\\"" } }
                    """,
                    """
                    deliverables:
                      dcp: { requires: { r-9: { text: 'no captions', formerly: [r-1] }, r-2: "it's: \\"x\\"" } }
                    """),
            new Case(
                    "a plain short form that braces would break",
                    "requirement/r-1",
                    "r-9",
                    """
                    deliverables:
                      dcp:
                        requires:
                          r-1: first, the client's [test]   # why
                    """,
                    """
                    deliverables:
                      dcp:
                        requires:
                          r-9: { text: 'first, the client''s [test]', formerly: [r-1] }   # why
                    """),
            new Case(
                    "a short form in lines",
                    "decision/d-1",
                    "hdr",
                    """
                    decisions:
                      d-1: >
                        First line,

                          second.
                      d-2: one
                        two
                    """,
                    """
                    decisions:
                      hdr:
                        formerly: [d-1]
                        text: >
                          First line,

                            second.
                      d-2: one
                        two
                    """),
            new Case(
                    "a plain short form over two lines",
                    "decision/d-2",
                    "hdr",
                    """
                    decisions:
                      d-2: one
                        two
                    """,
                    """
                    decisions:
                      hdr:
                        formerly: [d-2]
                        text: one
                          two
                    """),
            new Case(
                    "one more former id in brackets",
                    "stage/mix",
                    "m",
                    """
                    stages:
                      mix: { formerly: [ dub ] }
                    """,
                    """
                    stages:
                      m: { formerly: [mix,  dub ] }
                    """),
            new Case(
                    "one more former id below dashes",
                    "stage/mix",
                    "m",
                    """
                    stages:
                      mix:
                        formerly:
                          - dub
                    """,
                    """
                    stages:
                      m:
                        formerly:
                          - mix
                          - dub
                    """),
            new Case(
                    "one more former id beside a single one",
                    "stage/mix",
                    "m",
                    """
                    stages:
                      mix:
                        formerly: dub
                      qc: { after: dub }
                    """,
                    """
                    stages:
                      m:
                        formerly: [mix, dub]
                      qc: { after: m }
                    """),
            new Case(
                    "addresses of the entity and of its fields",
                    "stage/mix",
                    "m",
                    """
                    stages:
                      mix: {lasts: 1 wd}
                      mix-2: {}
                    changes:
                      cr-1: { about: [stage/mix/lasts, stage/mix-2, stage/mix] }
                    """,
                    """
                    stages:
                      m: {formerly: [mix], lasts: 1 wd}
                      mix-2: {}
                    changes:
                      cr-1: { about: [stage/m/lasts, stage/mix-2, stage/m] }
                    """),
            new Case(
                    "cross-references in prose",
                    "stage/mix",
                    "m",
                    """
                    stages:
                      mix: {}
                      qc:
                        description: |
                          After <<stage/mix,the mix>>.
                        # <<stage/mix>>
                    """,
                    """
                    stages:
                      m: { formerly: [mix] }
                      qc:
                        description: |
                          After <<stage/m,the mix>>.
                        # <<stage/mix>>
                    """),
            new Case(
                    "other kinds of the same id",
                    "role/mix",
                    "mixer",
                    """
                    roles: { mix: { name: A } }
                    stages:
                      mix: { owner: mix }
                      qc: { after: [mix] }
                    """,
                    """
                    roles: { mixer: { formerly: [mix], name: A } }
                    stages:
                      mix: { owner: mixer }
                      qc: { after: [mix] }
                    """),
            new Case(
                    "references behind an anchor, and their alias",
                    "stage/mix",
                    "m",
                    """
                    stages:
                      mix: &m { lasts: 1 wd }
                      qc: { after: &a [mix] }
                      deliver: { after: *a }
                    """,
                    """
                    stages:
                      m: &m { formerly: [mix], lasts: 1 wd }
                      qc: { after: &a [m] }
                      deliver: { after: *a }
                    """),
            new Case(
                    "a part at the ends of ranges",
                    "part/ep-02",
                    "two",
                    """
                    parts:
                      ep-01: episode
                      ep-02: { kind: episode }
                      ep-03: episode
                    stages:
                      mix: { each: episode, except: [ep-01..ep-02], for: { "ep-02..ep-03": { lasts: 1 wd }, ep-01..ep-03: { owner: a } } }
                    roles: { a: {} }
                    """,
                    """
                    parts:
                      ep-01: episode
                      two: { formerly: [ep-02], kind: episode }
                      ep-03: episode
                    stages:
                      mix: { each: episode, except: [ep-01..two], for: { "two..ep-03": { lasts: 1 wd }, ep-01..ep-03: { owner: a } } }
                    roles: { a: {} }
                    """),
            new Case(
                    "signs beyond the first plane before the key",
                    "stage/mix",
                    "m",
                    """
                    stages: { a: { name: "\uD83C\uDFAC" }, mix: {} }
                    """,
                    """
                    stages: { a: { name: "\uD83C\uDFAC" }, m: { formerly: [mix] } }
                    """));

    @TestFactory
    Stream<DynamicTest> keepsTheStyleOf() {
        return CASES.stream()
                .map(each -> DynamicTest.dynamicTest(each.name(), () -> {
                    String to = each.from().replaceAll("/.*", "/" + each.to());
                    assertEquals(HEAD + each.is(), renamed(each.from(), to, HEAD + each.was()));
                    String windows = "\uFEFF" + (HEAD + each.was()).replace("\n", "\r\n");
                    assertEquals(
                            "\uFEFF" + (HEAD + each.is()).replace("\n", "\r\n"), renamed(each.from(), to, windows));
                }));
    }

    @Test
    void keepsAByteOrderMarkBeforeTheFirstLine() {
        String flow =
                "{ workprint: 1, version: 1.0.0, as-of: 2026-03-02, production: { title: A }, stages: { mix: {} } }";
        assertEquals(
                "\uFEFF" + flow.replace("mix: {}", "m: { formerly: [mix] }"),
                renamed("stage/mix", "stage/m", "\uFEFF" + flow));
    }

    private static String renamed(String from, String to, String text) {
        List<Finding> findings = new ArrayList<>();
        String renamed = rename(from, to, text, findings);
        assertEquals(List.of(), findings);
        return renamed;
    }

    private static String rename(String from, String to, String text, List<Finding> findings) {
        VersionText source = new VersionText("film", "film.yaml", text);
        Spec spec = READER.read(source, finding -> {
                    throw new AssertionError(finding.toString());
                })
                .orElseThrow();
        History history = new History("film", List.of(new History.Entry("film.yaml", spec)));
        return Order.of(from, to, findings::add)
                .flatMap(order -> Rename.of(order, history, source, READER, findings::add))
                .map(Renamed::text)
                .orElse("");
    }

    @TestFactory
    Stream<DynamicTest> refuses() {
        String spec = HEAD
                + "roles: { ed: { name: A } }\n"
                + "stages:\n"
                + "  mix: { lasts: 1 wd, owner: ed, formerly: [dub] }\n"
                + "  qc: &q { after: [mix] }\n"
                + "  other: *q\n"
                + "formats: { mov: { name: Movie } }\n"
                + "deliverables: { dcp: { name: DCP } }\n"
                + "retired: { foley: { was: Foley } }\n"
                + "glossary: { lu: Loudness unit }\n";
        return Stream.of(
                        List.of("mix", "stage/m", "'mix' is no address", "write kind and id, such as stage/mix"),
                        List.of("stage/mix", "m", "'m' is no address", "write kind and id, such as stage/mix"),
                        List.of("stage/mxi", "stage/m", "there is no 'stage/mxi'", "did you mean 'stage/mix'?"),
                        List.of("stage/mix", "role/mix", "'stage/mix' cannot become 'role/mix'", "write 'stage/mix'"),
                        List.of("stage/mix", "stage/Final_Mix", "cannot be an id", "use lower-case letters"),
                        List.of("stage/mix", "stage/mix", "has that id already", "choose another id"),
                        List.of("stage/mix", "stage/qc", "there is 'stage/qc' already", "choose another id"),
                        List.of("stage/mix", "stage/dub", "is a former id of 'stage/mix'", "never used"),
                        List.of("stage/mix", "stage/foley", "was retired", "never used"),
                        List.of("term/lu", "term/loudness-unit", "can keep no former id", "by hand"),
                        List.of("stage/qc", "stage/check", "an alias repeats 'stage/qc'", "by hand"),
                        List.of("stage/other", "stage/check", "an alias repeats 'stage/other'", "by hand"))
                .map(each -> DynamicTest.dynamicTest(each.get(0) + " to " + each.get(1), () -> {
                    List<Finding> findings = new ArrayList<>();
                    assertEquals("", rename(each.get(0), each.get(1), spec, findings));
                    assertEquals(1, findings.size(), findings::toString);
                    assertTrue(findings.get(0).message().contains(each.get(2)), findings::toString);
                    assertTrue(findings.get(0).help().contains(each.get(3)), findings::toString);
                }));
    }

    @Test
    void refusesAnIdThatAnotherReferenceWouldTakeForItsOwn() {
        List<Finding> findings = new ArrayList<>();
        String spec = HEAD + "materials: { a: {} }\nformats: { b: {} }\nstages: { mix: { takes: [a, b] } }\n";
        assertEquals("", rename("format/b", "format/a", spec, findings));
        assertEquals(1, findings.size());
    }

    @Test
    void refusesTextThatAnAliasRepeatsElsewhere() {
        List<Finding> findings = new ArrayList<>();
        String spec = HEAD + "stages: { mix: {}, qc: { after: &a [mix], equipment: *a } }\n";
        assertEquals("", rename("stage/mix", "stage/m", spec, findings));
        assertTrue(findings.get(0).message().contains("would change more than its id"), findings::toString);
    }
}
