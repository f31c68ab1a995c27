package io.github.workprint.announce.message;

import io.github.workprint.announce.Announcement;
import io.github.workprint.announce.Brief.Point;
import io.github.workprint.announce.NewsLine;
import io.github.workprint.announce.Told;
import io.github.workprint.finding.Finding;
import io.github.workprint.look.Logo;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.page.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Prints announcements as the HTML of mails, by the template {@code announcement.ftlh} of the look. */
public final class AnnouncementPage {
    private static final String TEMPLATE = "announcement.ftlh";

    private final Templates templates;
    private final Optional<Logo> logo;
    private final Consumer<Finding> findings;

    /**
     * @param logo a picture that stands above the text; none where the house has none
     * @param findings takes what is wrong in the house's own template
     */
    public AnnouncementPage(Templates templates, Optional<Logo> logo, Consumer<Finding> findings) {
        this.templates = templates;
        this.logo = logo;
        this.findings = findings;
    }

    /** The picture that comes with each mail. */
    Optional<Logo> logo() {
        return logo;
    }

    /** @param logoId by which the page names the picture that comes with the mail */
    String print(Announcement what, AnnouncementText text, String logoId) {
        Messages messages = what.version().messages();
        Map<String, Object> values = new HashMap<>();
        values.put("page", Map.of("lang", messages.tag(), "dir", messages.direction(), "title", text.subject()));
        values.put("mark", logo.isPresent() ? "cid:" + logoId : "");
        values.put("heading", text.version());
        values.put("share", text.share());
        values.put("since", text.since().orElse(""));
        values.put(
                "sections",
                Stream.of(
                                section(text.toDo(), true, what, what.toDo(), text),
                                section(text.toKnow(), false, what, what.toKnow(), text))
                        .flatMap(Optional::stream)
                        .toList());
        values.put(
                "briefs",
                what.newcomers().stream()
                        .map(role -> Map.of(
                                "heading",
                                text.brief(role),
                                "points",
                                role.brief().stream()
                                        .flatMap(brief -> brief.points().stream())
                                        .map(AnnouncementPage::point)
                                        .toList()))
                        .toList());
        values.put(
                "sheets",
                what.sheets().entrySet().stream()
                        .map(sheet -> Map.of("words", text.sheet(sheet.getKey()), "href", sheet.getValue()))
                        .toList());
        values.put("footer", text.footer());
        return templates.print(TEMPLATE, messages, values, findings);
    }

    private static Optional<Map<String, Object>> section(
            String heading, boolean ordered, Announcement what, List<Told> lines, AnnouncementText text) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.of(
                        "heading",
                        heading,
                        "ordered",
                        ordered,
                        "lines",
                        lines.stream()
                                .limit(AnnouncementText.MOST_LINES)
                                .map(told -> line(told, what, text))
                                .toList(),
                        "rest",
                        text.rest(lines).orElse("")));
    }

    private static Map<String, Object> line(Told told, Announcement what, AnnouncementText text) {
        NewsLine line = told.line();
        return Map.of(
                "tasks", line.tasks(),
                "deadline", text.deadline(line).map(day -> day + ".").orElse(""),
                "roles", text.roles(told).orElse(""),
                "said", text.said(line),
                "ends", line.ends(),
                "why", text.why(told),
                "href", what.link(line).orElse(""),
                "link", text.change());
    }

    private static Map<String, Object> point(Point point) {
        return Map.of("what", point.what(), "details", point.details());
    }
}
