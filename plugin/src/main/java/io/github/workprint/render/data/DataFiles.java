package io.github.workprint.render.data;

import io.github.workprint.edition.Edition;
import io.github.workprint.json.DataScript;
import io.github.workprint.look.RevisionColours;
import io.github.workprint.messages.Messages;
import io.github.workprint.progress.ItemAnswer;
import io.github.workprint.spec.event.Tick;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.ChangeLog;
import io.github.workprint.view.Revision;
import io.github.workprint.view.VersionEntry;
import io.github.workprint.view.VersionEntry.Listed;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The files that machines read; {@code docs/data.md} describes them. */
public final class DataFiles {
    private static final int FORMAT = 1;

    private DataFiles() {}

    /** {@code edition.json}: the pruned edition. */
    public static byte[] edition(VersionView version) {
        return Json.bytes(json -> {
            json.writeStartObject();
            head(json, version.edition());
            json.writeName("edition");
            Json.node(json, version.edition().root());
            json.writeEndObject();
        });
    }

    /** {@code changes.json}: every change since the version before. */
    public static byte[] changes(VersionView version, Messages messages) {
        return LogJson.of(scope(version, messages)).getBytes(StandardCharsets.UTF_8);
    }

    /** {@code changes.md}: the same for people. */
    public static byte[] changeLog(VersionView version, Messages messages) {
        return LogMarkdown.of(scope(version, messages)).getBytes(StandardCharsets.UTF_8);
    }

    /** {@code tables/*.csv}: the plan for spreadsheets, by the names of the tables; {@code schedule}, {@code data} and so on. */
    public static Map<String, byte[]> tables(VersionView version, Messages messages) {
        Map<String, byte[]> tables = new LinkedHashMap<>();
        PlanTables.of(version.edition(), messages).forEach((name, rows) -> tables.put(name, CsvText.of(rows)));
        return tables;
    }

    /** The names of those tables. */
    public static List<String> tableNames(VersionView version, Messages messages) {
        return List.copyOf(PlanTables.cells(version.edition(), messages).keySet());
    }

    /** {@code workbook.xlsx}: what the version holds, as sheets. */
    public static byte[] workbook(VersionView version, Messages messages) {
        return WorkbookFile.of(WorkbookSheets.of(scope(version, messages)), Set.of(AboutSheet.NAME));
    }

    /** {@code omc.json}: the pruned edition in the words of the Ontology for Media Creation. */
    public static byte[] omc(VersionView version) {
        return OmcFile.of(version.edition());
    }

    /** The sheets of things that the workbook of an edition has. */
    public static List<EntitySheet> sheets(Edition edition, Messages messages) {
        return WorkbookSheets.things(edition, messages);
    }

    private static LogScope scope(VersionView version, Messages messages) {
        return new LogScope(
                version.title(),
                version.previous().map(Revision::version).orElse(""),
                version.edition(),
                version.workflow(),
                version.log(),
                messages);
    }

    static void head(JsonGenerator json, Edition edition) {
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("workflow", edition.workflow());
        json.writeStringProperty("version", edition.version().toString());
        json.writeStringProperty("status", edition.status());
        json.writeStringProperty("as-of", edition.asOf().toString());
        json.writeStringProperty("audience", edition.audience().word());
    }

    /**
     * {@code versions.js}: what the version switcher of every page of a workflow reads, oldest first.
     *
     * @param catchUps for the readers of some of the older of them
     * @param introduction the line in which a version introduces itself
     * @param tally says how many things are to do and to know
     * @param answers the last to items of checklists, for the boxes on their pages
     * @param read what roles last confirmed, for their sheets
     */
    public static byte[] versions(
            List<VersionEntry> versions,
            List<CatchUp> catchUps,
            RevisionColours colours,
            Function<VersionEntry, String> introduction,
            BiFunction<Long, Long, String> tally,
            List<ItemAnswer> answers,
            List<ReadLine> read) {
        String script = DataScript.of("workprintVersions", json -> {
            json.writeStartArray();
            for (VersionEntry version : versions) {
                json.writeStartObject();
                version(json, version, colours, introduction.apply(version));
                catchUps.stream()
                        .filter(catchUp -> catchUp.from().equals(version.version()))
                        .forEach(catchUp -> catchUp(json, catchUp, tally));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        return (script + answers(answers) + read(read)).getBytes(StandardCharsets.UTF_8);
    }

    /** By deliverable and item. */
    private static String answers(List<ItemAnswer> answers) {
        if (answers.isEmpty()) {
            return "";
        }
        Map<String, List<ItemAnswer>> byDeliverable = new TreeMap<>();
        answers.forEach(answer -> byDeliverable
                .computeIfAbsent(answer.deliverable(), deliverable -> new ArrayList<>())
                .add(answer));
        return DataScript.of("workprintAnswers", json -> {
            json.writeStartObject();
            byDeliverable.forEach((deliverable, items) -> {
                json.writeName(deliverable);
                json.writeStartObject();
                items.forEach(item -> answer(json, item));
                json.writeEndObject();
            });
            json.writeEndObject();
        });
    }

    /** By role. */
    private static String read(List<ReadLine> lines) {
        if (lines.isEmpty()) {
            return "";
        }
        return DataScript.of("workprintRead", json -> {
            json.writeStartObject();
            for (ReadLine line : lines) {
                json.writeName(line.role());
                json.writeStartObject();
                json.writeStringProperty("words", line.words());
                line.href().ifPresent(href -> json.writeStringProperty("href", href));
                json.writeEndObject();
            }
            json.writeEndObject();
        });
    }

    private static void answer(JsonGenerator json, ItemAnswer answer) {
        Tick tick = answer.tick();
        json.writeName(answer.item());
        json.writeStartObject();
        json.writeStringProperty("version", answer.event().event().version().toString());
        json.writeStringProperty("print", answer.print());
        json.writeBooleanProperty("tick", Boolean.TRUE.equals(tick.done()));
        written(json, "initials", tick.initials());
        written(json, "date", tick.date());
        written(json, "note", tick.note());
        json.writeEndObject();
    }

    private static void written(JsonGenerator json, String part, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(part, text);
        }
    }

    private static void version(
            JsonGenerator json, VersionEntry version, RevisionColours colours, String introduction) {
        Revision revision = version.revision();
        json.writeStringProperty("version", revision.version());
        json.writeStringProperty("title", introduction);
        json.writeStringProperty(
                "colour", colours.of(revision.number()).swatch().name());
        json.writeStringProperty("status", revision.status());
        json.writeStringProperty("href", version.version().folder() + "/index.html");
        json.writeName("files");
        json.writeStartArray();
        version.documents().stream()
                .filter(document -> document.type().html())
                .map(Listed::file)
                .forEach(file -> json.writeString(file + ".html"));
        json.writeEndArray();
    }

    private static void catchUp(JsonGenerator json, CatchUp catchUp, BiFunction<Long, Long, String> tally) {
        ChangeLog log = catchUp.view().log();
        json.writeName("catchUp");
        json.writeStartObject();
        json.writeStringProperty("href", catchUp.document().file() + ".html");
        json.writeStringProperty("words", tally.apply(log.toDo(), log.toKnow()));
        json.writeName("roles");
        json.writeStartObject();
        for (CatchUp.Share share : catchUp.shares()) {
            json.writeName(share.role().key());
            json.writeStartObject();
            json.writeStringProperty("href", catchUp.address(share));
            json.writeStringProperty("words", tally.apply(share.toDo(), share.toKnow()));
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
