package io.github.workprint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.audience.Pruning;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is said of single parts is true of these parts, and told to those who work on them. */
class ChangesOfPartsTest {
    private static final String FIRST =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { title: Tides, kind: series, contact: office }
            parts:
              ep-01: { kind: episode, runtime: 29 min, dates: { transmission: 2026-06-02 } }
              ep-02: { kind: episode, runtime: 29 min, dates: { transmission: 2026-06-09 } }
              ep-03: { kind: episode, runtime: 29 min, dates: { transmission: 2026-06-16 } }
            defaults: { picture: { rate: 25, raster: 1920x1080, scan: p }, calendar: weekdays }
            organisations: { net: { name: Net, kind: broadcaster }, far: { name: Far, kind: distributor } }
            roles:
              office: { name: Isla Reid }
              editor-a: { name: Jo Marsh }
              editor-b: { name: Priya Nair }
              promo: { name: Ali Chen }
            materials: { rushes: { kind: camera, each: episode, amount: 18 h, from: office, arrives: 2026-03-02 } }
            formats: { cut: { name: Cut }, air: { name: File for air, audience: client-net, uses: prores-hq-hd-25 } }
            stages:
              offline: { owner: editor-a, each: episode, takes: rushes, makes: cut, lasts: 10 wd, not-before: 2026-03-02, for: { ep-02: { owner: editor-b } } }
              master: { owner: office, each: episode, takes: cut, makes: film, lasts: 1 wd }
              trailer: { owner: promo, each: [ep-01], takes: cut, lasts: 2 wd }
            deliverables:
              film: { name: Film, to: net, each: episode, due: transmission - 10 wd, format: air }
            schedule: { calendars: { weekdays: { days: mon-fri, public-holidays: GB-ENG } } }
            """;

    private static final String FOURTH =
            "  ep-04: { kind: episode, title: Low Springs, runtime: 29 min, dates: { transmission: 2026-06-23 } }\n"
                    + "defaults:";

    private static List<ChangeItem> changes(Readers readers, String second) {
        Histories histories = Histories.read(
                new VersionTexts(
                        List.of(
                                new VersionText("tides", "tides/1.0.0.yaml", FIRST),
                                new VersionText(
                                        "tides",
                                        "tides/1.1.0.yaml",
                                        second.replace("version: 1.0.0", "version: 1.1.0"))),
                        Findings.NONE),
                new SpecReader(Vocabulary.load()));
        assertEquals(
                List.of(),
                histories.findings().all().stream().filter(Finding::isError).toList());
        List<Edition> editions = Pruning.of(Editions.of(histories.all().get(0), FormatLibrary.load()), readers);
        return VersionView.of(editions, 1).log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .toList();
    }

    private static String cause(List<ChangeItem> items, String figure) {
        return items.stream()
                .filter(item -> item.consequences().stream()
                        .anyMatch(moved -> moved.change().path().equals(figure)))
                .map(item -> item.cause().map(cause -> cause.change().path()).orElse("something unseen")
                        + item.with().stream()
                                .map(Meaning::change)
                                .map(with -> " with " + with.path())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
    }

    private static String roles(List<Redline> roles) {
        return roles.stream().map(Redline::key).collect(Collectors.joining(" "));
    }

    private static String told(List<ChangeItem> items, String change) {
        return items.stream()
                .filter(item -> item.cause()
                        .filter(cause -> cause.change().path().equals(change))
                        .isPresent())
                .map(item -> item.rated().word() + ": " + roles(item.acts()) + "; " + roles(item.knows()))
                .collect(Collectors.joining(", "));
    }

    @Test
    void theDueDayOfAnEpisodeFollowsFromItsOwnTransmission() {
        String second = FIRST.replace("2026-06-09", "2026-06-11").replace("defaults:", FOURTH);
        String figure = "deliverable/film/planned/parts/ep-02/due";
        for (Readers readers : Stream.of("internal", "crew", "client-net")
                .map(word -> Readers.of(word).orElseThrow())
                .toList()) {
            List<ChangeItem> items = changes(readers, second);
            assertEquals("part/ep-02/dates/transmission", cause(items, figure), readers.word());
            assertEquals("part/ep-04", cause(items, "deliverable/film/planned/parts/ep-04/due"), readers.word());
        }
    }

    @Test
    void anEpisodeMoreIsWorkForThoseWhoWorkOnIt() {
        String second = FIRST.replace("defaults:", FOURTH)
                .replace("ep-02: { owner: editor-b }", "ep-02: { owner: editor-b }, ep-04: { owner: editor-b }");
        assertEquals("action: editor-b office; editor-a promo", told(changes(Readers.INTERNAL, second), "part/ep-04"));
    }

    @Test
    void anEpisodeThatGoesIsWorkForThoseWhoWorkedOnIt() {
        String second = FIRST.replaceFirst("  ep-02: .*\n", "").replace(", for: { ep-02: { owner: editor-b } }", "");
        assertEquals("action: editor-b office; editor-a promo", told(changes(Readers.INTERNAL, second), "part/ep-02"));
    }

    @Test
    void whatChangesOfOneEpisodeIsToldToThoseWhoWorkOnIt() {
        String longer =
                FIRST.replace("ep-02: { kind: episode, runtime: 29 min", "ep-02: { kind: episode, runtime: 31 min");
        assertEquals(
                "action: editor-b office; editor-a promo",
                told(changes(Readers.INTERNAL, longer), "part/ep-02/runtime"));
        String slower = FIRST.replace("ep-02: { owner: editor-b }", "ep-02: { owner: editor-b, lasts: 12 wd }");
        assertEquals(
                "action: editor-b; office", told(changes(Readers.INTERNAL, slower), "stage/offline/for/ep-02/lasts"));
        String more = FIRST.replace("amount: 18 h", "amount: 18 h, for: { ep-02: { amount: 36 h } }");
        assertEquals(
                "action: editor-b; office", told(changes(Readers.INTERNAL, more), "material/rushes/for/ep-02/amount"));
    }

    @Test
    void partsThatTakeLongerAreToldApart() {
        String second =
                FIRST.replace("ep-02: { owner: editor-b }", "ep-02: { owner: editor-b }, ep-03: { lasts: 12 wd }");
        Histories histories = Histories.read(
                new VersionTexts(List.of(new VersionText("tides", "tides/1.0.0.yaml", second)), Findings.NONE),
                new SpecReader(Vocabulary.load()));
        Workflow workflow = VersionView.of(Editions.of(histories.all().get(0), FormatLibrary.load()), 0)
                .workflow();
        Redline offline = workflow.entity("stage/offline").orElseThrow();
        assertEquals(
                "1–2: 10 wd, 3: 12 wd",
                PartsOf.lengths(offline, new PartsOf(workflow).of(offline)).stream()
                        .map(length -> PartsOf.numbers(length.parts()) + ": "
                                + length.lasts().flatMap(Redline::value).orElse(""))
                        .collect(Collectors.joining(", ")));
    }
}
