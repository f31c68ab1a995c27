package io.github.workprint.announce.message;

import static io.github.workprint.announce.message.SlackPost.object;

import io.github.workprint.announce.Announcement;
import io.github.workprint.announce.Brief.Point;
import io.github.workprint.announce.NewsLine;
import io.github.workprint.announce.RoleNews;
import io.github.workprint.announce.Told;
import io.github.workprint.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An announcement as the payload of a webhook of Teams: a message with one Adaptive Card 1.5. All text is in runs, which know no Markdown.
 */
public final class TeamsPost {
    /** Teams takes messages of 28 KB; with what it adds itself. */
    private static final int LARGEST = 24_000;

    private static final int LONGEST_TEXT = 600;
    private static final int MOST_BUTTONS = 6;

    private final Announcement what;
    private final AnnouncementText text;

    private TeamsPost(Announcement what) {
        this.what = what;
        this.text = new AnnouncementText(what);
    }

    /** With as many lines as fit. */
    public static String of(Announcement what) {
        TeamsPost post = new TeamsPost(what);
        int lines = Stream.concat(
                        Stream.of(1, what.toDo().size(), what.toKnow().size()),
                        what.newcomers().stream()
                                .flatMap(role -> role.brief().stream())
                                .map(brief -> brief.points().size()))
                .max(Integer::compare)
                .orElseThrow();
        String payload = JsonText.of(post.message(lines));
        while (lines > 1 && payload.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            lines = lines / 2;
            payload = JsonText.of(post.message(lines));
        }
        return payload;
    }

    private Map<String, Object> message(int lines) {
        List<Object> body = new ArrayList<>();
        body.add(heading(text.version(), "Large"));
        body.add(paragraph(List.of(run(text.share(), false))));
        text.since().ifPresent(told -> body.add(paragraph(List.of(run(told, false)))));
        section(body, text.toDo(), what.toDo(), lines);
        section(body, text.toKnow(), what.toKnow(), lines);
        what.newcomers().forEach(role -> brief(body, role, lines));
        List<Object> actions = new ArrayList<>();
        what.sheets().entrySet().stream()
                .limit(MOST_BUTTONS)
                .forEach(sheet -> actions.add(object(
                        "type", "Action.OpenUrl", "title", text.sheet(sheet.getKey()), "url", sheet.getValue())));
        Map<String, Object> card = object(
                "$schema",
                "https://adaptivecards.io/schemas/adaptive-card.json",
                "type",
                "AdaptiveCard",
                "version",
                "1.5",
                "lang",
                what.version().messages().tag(),
                "fallbackText",
                text.subject(),
                "body",
                body);
        if (!actions.isEmpty()) {
            card.put("actions", actions);
        }
        return object(
                "type",
                "message",
                "attachments",
                List.of(object("contentType", "application/vnd.microsoft.card.adaptive", "content", card)));
    }

    private void section(List<Object> body, String heading, List<Told> lines, int most) {
        if (lines.isEmpty()) {
            return;
        }
        body.add(heading(heading, "Medium"));
        lines.stream().limit(most).forEach(told -> body.add(item(told)));
        if (lines.size() > most) {
            body.add(paragraph(List.of(run(text.more(lines.size() - most), false))));
        }
    }

    private void brief(List<Object> body, RoleNews role, int most) {
        body.add(heading(text.brief(role), "Medium"));
        role.brief().stream()
                .flatMap(brief -> brief.points().stream())
                .limit(most)
                .map(TeamsPost::point)
                .forEach(body::add);
    }

    private static Map<String, Object> point(Point point) {
        List<Object> items = new ArrayList<>();
        items.add(paragraph(List.of(run(point.what(), true))));
        point.details().forEach(detail -> items.add(paragraph(List.of(run(detail, false)))));
        return object("type", "Container", "separator", true, "items", items);
    }

    private Map<String, Object> item(Told told) {
        NewsLine line = told.line();
        List<Object> items = new ArrayList<>();
        List<Object> tasks = new ArrayList<>();
        line.tasks().forEach(task -> tasks.add(run(task + " ", true)));
        text.deadline(line).ifPresent(day -> tasks.add(run(day + ".", true)));
        if (!tasks.isEmpty()) {
            items.add(paragraph(tasks));
        }
        text.said(line).forEach(said -> items.add(paragraph(List.of(run(said, false)))));
        line.ends().forEach(end -> items.add(paragraph(List.of(run(end, true)))));
        text.why(told).forEach(why -> items.add(paragraph(List.of(run(why, false)))));
        Map<String, Object> container = object("type", "Container", "separator", true, "items", items);
        what.link(line)
                .ifPresent(link -> container.put(
                        "selectAction", object("type", "Action.OpenUrl", "title", text.change(), "url", link)));
        return container;
    }

    private static Map<String, Object> heading(String words, String size) {
        return object(
                "type",
                "RichTextBlock",
                "inlines",
                List.of(object(
                        "type",
                        "TextRun",
                        "text",
                        SlackPost.cut(words, LONGEST_TEXT),
                        "size",
                        size,
                        "weight",
                        "Bolder")));
    }

    private static Map<String, Object> paragraph(List<Object> runs) {
        return object("type", "RichTextBlock", "spacing", "Small", "inlines", runs);
    }

    private static Map<String, Object> run(String words, boolean bold) {
        Map<String, Object> run = object("type", "TextRun", "text", SlackPost.cut(words, LONGEST_TEXT));
        if (bold) {
            run.put("weight", "Bolder");
        }
        return run;
    }
}
