package io.github.workprint.render.subscription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import io.github.workprint.spec.language.Readers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/** Calendars, read by another implementation than the one that wrote them. Worked by hand: 2 March 2026 is a Monday. */
class CalendarFileTest {
    private static final String FIRST =
            """
            production: { title: "A Film, cut; and \\\\ mixed" }
            organisations: { meridian: { name: Meridian, kind: client } }
            roles: { editor: { name: Jo, title: Editor }, mixer: { name: Kim, title: Mixer } }
            stages:
              edit: { owner: editor, not-before: 2026-03-02, lasts: 3 wd, makes: [master], room: "Suite 3, first floor" }
              mix: { owner: mixer, after: [edit], lasts: 2 wd, takes: [master] }
              secret: { owner: editor, after: [mix], lasts: 1 wd, audience: internal }
            schedule:
              milestones: { lock: { name: Picture lock, stage: edit, date: 2026-03-06 } }
              reviews: { first: { name: First screening, of: edit, who: meridian, on: 2026-03-09, decide-by: 2026-03-11, platform: Room 1 } }
            deliverables: { master: { to: meridian, due: 2026-03-20 } }
            """;

    private static ICalendar read(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        List<List<String>> warnings = new ArrayList<>();
        List<ICalendar> calendars =
                Biweekly.parse(text).warnings(new ArrayList<>()).all();
        assertEquals(1, calendars.size());
        ICalendar calendar = calendars.get(0);
        calendar.validate(ICalVersion.V2_0).forEach(warning -> warnings.add(List.of(warning.toString())));
        assertEquals(List.of(), warnings);
        for (String line : text.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\n") || line.contains("\r"), line);
        }
        return calendar;
    }

    private static Map<String, ICalendar> calendars(Bulletins bulletins) {
        Map<String, ICalendar> calendars = new TreeMap<>();
        CalendarFile.all(bulletins, Optional.empty(), SubscribedVersions.ENGLISH)
                .forEach((name, file) -> calendars.put(name, read(file)));
        return calendars;
    }

    private static Map<String, VEvent> events(Bulletins bulletins, String file) {
        Map<String, VEvent> events = new TreeMap<>();
        Objects.requireNonNull(calendars(bulletins).get(file))
                .getEvents()
                .forEach(event -> events.put(event.getUid().getValue().replace("@film.workprint", ""), event));
        return events;
    }

    private static VEvent event(Map<String, VEvent> events, String uid) {
        return Objects.requireNonNull(events.get(uid), () -> uid + " in " + events.keySet());
    }

    private static LocalDate day(Date date) {
        return date.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }

    private static SubscribedVersions first() {
        return new SubscribedVersions().version("1.0.0 2026-03-02", FIRST);
    }

    @Test
    void aCalendarProgramReadsWhatTheVersionSays() {
        Map<String, VEvent> events = events(first().seenBy(Readers.CREW), "calendar.ics");
        assertEquals(
                List.of(
                        "deliverable/master",
                        "milestone/lock",
                        "review/first",
                        "review/first/notes",
                        "stage/edit",
                        "stage/mix"),
                List.copyOf(events.keySet()));
        VEvent edit = event(events, "stage/edit");
        assertEquals(LocalDate.of(2026, 3, 2), day(edit.getDateStart().getValue()));
        assertEquals(LocalDate.of(2026, 3, 5), day(edit.getDateEnd().getValue()), "the day after the last");
        assertFalse(edit.getDateStart().getValue().hasTime());
        assertEquals("Suite 3, first floor", edit.getLocation().getValue());
        assertEquals(
                "Owner: Editor",
                edit.getDescription().getValue().lines().findFirst().orElse(""));
        assertEquals(List.of("Stage"), edit.getCategories().get(0).getValues());
        assertEquals(0, edit.getSequence().getValue());
        assertEquals(Status.confirmed(), edit.getStatus());
        assertEquals(
                "Notes by: First screening",
                event(events, "review/first/notes").getSummary().getValue());
    }

    @Test
    void theOfficeSeesMoreAndTheClientLess() {
        assertTrue(events(first().seenBy(Readers.INTERNAL), "calendar.ics").containsKey("stage/secret"));
        Map<String, VEvent> client = events(first().seenBy(Readers.CLIENT), "calendar.ics");
        assertFalse(client.containsKey("stage/edit"), "its dates are the crew's");
        assertTrue(client.containsKey("review/first"));
    }

    @Test
    void aRoleGetsItsOwnWorkAndTheMilestones() {
        Bulletins bulletins = first().seenBy(Readers.CREW);
        assertEquals(
                List.of("deliverable/master", "milestone/lock", "stage/mix"),
                List.copyOf(events(bulletins, "calendars/mixer.ics").keySet()));
        assertEquals(
                List.of("calendar.ics", "calendars/editor.ics", "calendars/mixer.ics"),
                List.copyOf(calendars(bulletins).keySet()));
    }

    @Test
    void anEntryThatChangedIsTheSameWithAHigherSequence() {
        String second = FIRST.replace("2026-03-06", "2026-03-07").replace("lasts: 2 wd", "lasts: 4 wd");
        Map<String, VEvent> events =
                events(first().version("1.1.0 2026-03-03", second).seenBy(Readers.CREW), "calendar.ics");
        assertEquals(1, event(events, "milestone/lock").getSequence().getValue());
        assertEquals(1, event(events, "stage/mix").getSequence().getValue());
        assertEquals(0, event(events, "stage/edit").getSequence().getValue());
        assertEquals(
                "2026-03-03T00:00:00Z",
                event(events, "stage/mix")
                        .getDateTimeStamp()
                        .getValue()
                        .toInstant()
                        .toString());
        assertEquals(
                "2026-03-02T00:00:00Z",
                event(events, "stage/edit")
                        .getDateTimeStamp()
                        .getValue()
                        .toInstant()
                        .toString());
    }

    @Test
    void aRenamedThingKeepsItsEntry() {
        String second = FIRST.replace("mix: { owner", "final-mix: { formerly: [mix], name: Mix, owner");
        Map<String, VEvent> events =
                events(first().version("1.1.0 2026-03-03", second).seenBy(Readers.CREW), "calendar.ics");
        assertFalse(events.containsKey("stage/final-mix"));
        assertEquals(0, event(events, "stage/mix").getSequence().getValue());
        assertEquals(Status.confirmed(), event(events, "stage/mix").getStatus());
    }

    @Test
    void aRoleKeepsItsCalendarUnderBothItsIds() {
        String second = FIRST.replace("mixer: { name", "re-recording: { formerly: [mixer], name")
                .replace("owner: mixer", "owner: re-recording");
        Bulletins bulletins = first().version("1.1.0 2026-03-03", second).seenBy(Readers.CREW);
        for (String id : List.of("mixer", "re-recording")) {
            assertEquals(
                    Status.confirmed(),
                    event(events(bulletins, "calendars/" + id + ".ics"), "stage/mix")
                            .getStatus());
        }
    }

    @Test
    void whatIsGoneIsCancelledAndComesBackAsTheSame() {
        String without = FIRST.replaceAll("  mix: .*\n", "").replaceAll("after: \\[mix\\]", "after: [edit]");
        SubscribedVersions versions = first().version("1.1.0 2026-03-03", without);
        VEvent gone = event(events(versions.seenBy(Readers.CREW), "calendar.ics"), "stage/mix");
        assertEquals(Status.cancelled(), gone.getStatus());
        assertEquals(1, gone.getSequence().getValue());
        assertEquals(
                Status.cancelled(),
                event(events(versions.seenBy(Readers.CREW), "calendars/mixer.ics"), "stage/mix")
                        .getStatus());
        VEvent back = event(
                events(versions.version("1.2.0 2026-03-04", FIRST).seenBy(Readers.CREW), "calendar.ics"), "stage/mix");
        assertEquals(Status.confirmed(), back.getStatus());
        assertEquals(2, back.getSequence().getValue());
    }

    @Test
    void aVersionThatIsWithdrawnIsTakenBackWithAHigherSequence() {
        String wrong = FIRST.replace("2026-03-06", "2026-03-07");
        Map<String, VEvent> events =
                events(first().version("1.1.0 2026-03-03 withdrawn", wrong).seenBy(Readers.CREW), "calendar.ics");
        VEvent lock = event(events, "milestone/lock");
        assertEquals(2, lock.getSequence().getValue());
        assertEquals(LocalDate.of(2026, 3, 6), day(lock.getDateStart().getValue()));
        assertEquals(0, event(events, "stage/mix").getSequence().getValue());
    }

    @Test
    void aDraftIsNobodysCalendar() {
        Map<String, VEvent> events = events(
                first().version("1.1.0 2026-03-03 draft", FIRST.replace("2026-03-06", "2026-03-07"))
                        .seenBy(Readers.INTERNAL),
                "calendar.ics");
        assertEquals(0, event(events, "milestone/lock").getSequence().getValue());
    }

    @Test
    void linksLeadToThePublishedSite() {
        byte[] file = Objects.requireNonNull(CalendarFile.all(
                        first().seenBy(Readers.CREW),
                        Optional.of("https://post.example/site/crew/film/"),
                        SubscribedVersions.ENGLISH)
                .get("calendar.ics"));
        assertEquals(
                "https://post.example/site/crew/film/1.0.0/index.html#stage/edit",
                read(file).getEvents().stream()
                        .filter(event -> event.getUid().getValue().startsWith("stage/edit@"))
                        .findFirst()
                        .orElseThrow()
                        .getUrl()
                        .getValue());
    }

    /** Over random histories: an entry's number rises by one in each version that changes it, and in no other. */
    @Test
    void theSequenceRisesExactlyWithChanges() {
        for (int seed = 0; seed < 40; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            SubscribedVersions versions = new SubscribedVersions();
            Map<String, List<Optional<Integer>>> days = new TreeMap<>();
            int count = 2 + random.nextInt(4);
            for (int version = 0; version < count; version++) {
                StringBuilder milestones = new StringBuilder();
                for (String id : List.of("a", "b", "c")) {
                    Optional<Integer> day =
                            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(10 + random.nextInt(2));
                    days.computeIfAbsent(id, first -> new ArrayList<>()).add(day);
                    day.ifPresent(on -> milestones.append("    " + id + ": { date: 2026-04-" + on + " }\n"));
                }
                versions.version(
                        "1." + version + ".0 2026-03-0" + (version + 1),
                        "production: { title: X }\n"
                                + (milestones.isEmpty() ? "" : "schedule:\n  milestones:\n" + milestones));
            }
            Map<String, VEvent> events = events(versions.seenBy(Readers.CLIENT), "calendar.ics");
            days.forEach((id, said) -> {
                int changes = -1;
                Optional<Integer> before = Optional.empty();
                for (Optional<Integer> day : said) {
                    changes += day.equals(before) ? 0 : 1;
                    before = day;
                }
                if (changes >= 0) {
                    assertEquals(
                            changes,
                            event(events, "milestone/" + id).getSequence().getValue(),
                            said.toString());
                }
                assertEquals(changes >= 0, events.containsKey("milestone/" + id));
            });
        }
    }

    @Test
    void nothingThatASpecSaysBeginsAPropertyOfItsOwn() {
        String spec =
                """
                production: { title: X }
                schedule:
                  milestones:
                    lock: { name: "Lock\\r\\nATTACH:https://evil.example\\nEND:VEVENT \\U0001F3AC ünï %s", date: 2026-04-10 }
                """
                        .formatted("é".repeat(90));
        ICalendar calendar = Objects.requireNonNull(calendars(new SubscribedVersions()
                        .version("1.0.0 2026-03-02", spec)
                        .seenBy(Readers.CLIENT))
                .get("calendar.ics"));
        assertEquals(1, calendar.getEvents().size());
        assertEquals(List.of(), calendar.getEvents().get(0).getAttachments());
        assertTrue(calendar.getEvents().get(0).getSummary().getValue().endsWith("é".repeat(90)));
        assertEquals(
                List.of("milestone/lock@film.workprint"),
                calendar.getEvents().stream()
                        .map(event -> event.getUid().getValue())
                        .sorted(Comparator.naturalOrder())
                        .toList());
    }
}
