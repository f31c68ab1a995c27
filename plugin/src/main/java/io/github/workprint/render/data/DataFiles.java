package io.github.workprint.render.data;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Mark;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Node;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.json.JsonText;
import io.github.workprint.view.Document;
import io.github.workprint.view.Revision;
import io.github.workprint.view.VersionView;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

    /** {@code changes.json}: every change since the version before, in the order of the workflow document. */
    public static byte[] changes(VersionView version) {
        return Json.bytes(json -> {
            json.writeStartObject();
            head(json, version.edition());
            version.previous().ifPresent(previous -> json.writeStringProperty("since", previous.version()));
            json.writeName("changes");
            json.writeStartArray();
            Changes.in(version.workflow().root()).forEach(change -> change(json, change));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void head(JsonGenerator json, Edition edition) {
        json.writeNumberProperty("format", FORMAT);
        json.writeStringProperty("workflow", edition.workflow());
        json.writeStringProperty("version", edition.version().toString());
        json.writeStringProperty("status", edition.status());
        json.writeStringProperty("as-of", edition.asOf().toString());
        json.writeStringProperty("audience", edition.audience().word());
    }

    private static void change(JsonGenerator json, Change change) {
        json.writeStartObject();
        json.writeStringProperty("id", change.id());
        json.writeStringProperty("path", change.path());
        json.writeStringProperty("kind", change.kind().word());
        side(json, "was", change.was());
        side(json, "is", change.is());
        json.writeStringProperty("label", change.label());
        if (!change.instead().isEmpty()) {
            json.writeName(change.kind() == Mark.REMOVED ? "replaced-by" : "replaces");
            json.writeStartArray();
            change.instead().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void side(JsonGenerator json, String name, Optional<Node> node) {
        node.ifPresent(present -> {
            json.writeName(name);
            Json.node(json, present);
        });
    }

    /** {@code findings.json}: every finding of the build, in order of place. */
    public static byte[] findings(Findings findings) {
        return Json.bytes(json -> {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            json.writeName("findings");
            json.writeStartArray();
            findings.all().forEach(finding -> finding(json, finding));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void finding(JsonGenerator json, Finding finding) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule());
        json.writeStringProperty("severity", finding.severity().word());
        json.writeStringProperty("file", finding.place().file());
        json.writeNumberProperty("line", finding.place().line());
        json.writeNumberProperty("column", finding.place().column());
        json.writeStringProperty("path", finding.path());
        json.writeStringProperty("message", finding.message());
        json.writeStringProperty("help", finding.help());
        json.writeEndObject();
    }

    /**
     * {@code versions.js}: what the version switcher of every page of a workflow reads, oldest first.
     *
     * @param introduction the line in which a version introduces itself
     */
    public static byte[] versions(List<VersionView> versions, Function<VersionView, String> introduction) {
        String list = JsonText.of(json -> {
            json.writeStartArray();
            versions.forEach(version -> version(json, version, introduction.apply(version)));
            json.writeEndArray();
        });
        return ("window.workprintVersions = " + list.strip().replace("</", "<\\/") + ";\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void version(JsonGenerator json, VersionView version, String introduction) {
        Revision revision = version.revision();
        json.writeStartObject();
        json.writeStringProperty("version", revision.version());
        json.writeStringProperty("title", introduction);
        json.writeStringProperty("colour", revision.colour());
        json.writeStringProperty("status", revision.status());
        json.writeStringProperty("href", version.edition().version().folder() + "/index.html");
        json.writeName("files");
        json.writeStartArray();
        version.documents().stream()
                .filter(document -> document.kind().html())
                .map(Document::file)
                .forEach(file -> json.writeString(file + ".html"));
        json.writeEndArray();
        json.writeEndObject();
    }
}
