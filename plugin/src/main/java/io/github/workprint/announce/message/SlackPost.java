package io.github.workprint.announce.message;

import io.github.workprint.announce.Announcement;
import io.github.workprint.announce.Brief.Point;
import io.github.workprint.announce.NewsLine;
import io.github.workprint.announce.RoleNews;
import io.github.workprint.announce.Told;
import io.github.workprint.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An announcement as the payload of an incoming webhook of Slack, in Block Kit. All text is rich text, in which no letter means anything
 * but itself: nobody is called by a name that begins with an at sign, and nothing is set in bold by an asterisk.
 */
public final class SlackPost {
    /** What Slack takes: characters of a header, blocks of a message, and characters of one text. */
    private static final int LONGEST_HEADER = 150;

    private static final int MOST_ITEMS = 30;
    private static final int LONGEST_TEXT = 600;

    private final Announcement what;
    private final AnnouncementText text;

    private SlackPost(Announcement what) {
        this.what = what;
        this.text = new AnnouncementText(what);
    }

    public static String of(Announcement what) {
        return JsonText.of(new SlackPost(what).message());
    }

    private Map<String, Object> message() {
        List<Object> blocks = new ArrayList<>();
        blocks.add(object("type", "header", "text", plain(cut(text.version(), LONGEST_HEADER))));
        blocks.add(rich(List.of(section(List.of(run(text.share(), false))))));
        text.since().ifPresent(told -> blocks.add(rich(List.of(section(List.of(run(told, false)))))));
        section(text.toDo(), "ordered", what.toDo()).ifPresent(blocks::add);
        section(text.toKnow(), "bullet", what.toKnow()).ifPresent(blocks::add);
        what.newcomers().forEach(role -> blocks.add(brief(role)));
        List<Object> buttons = new ArrayList<>();
        what.sheets()
                .forEach((role, link) ->
                        buttons.add(object("type", "button", "text", plain(cut(text.sheet(role), 75)), "url", link)));
        if (!buttons.isEmpty()) {
            blocks.add(object("type", "actions", "elements", buttons));
        }
        return object("text", cut(text.subject(), LONGEST_TEXT), "blocks", blocks);
    }

    private Optional<Object> section(String heading, String style, List<Told> lines) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Object> items = new ArrayList<>();
        lines.stream().limit(MOST_ITEMS).forEach(told -> items.add(item(told)));
        List<Object> parts = new ArrayList<>();
        parts.add(section(List.of(run(heading, true))));
        parts.add(object("type", "rich_text_list", "style", style, "elements", items));
        if (lines.size() > MOST_ITEMS) {
            parts.add(section(List.of(run(text.more(lines.size() - MOST_ITEMS), false))));
        }
        return Optional.of(rich(parts));
    }

    private Object brief(RoleNews role) {
        List<Object> points = role.brief().stream()
                .flatMap(brief -> brief.points().stream())
                .limit(MOST_ITEMS)
                .map(SlackPost::point)
                .toList();
        List<Object> heading = List.of(section(List.of(run(text.brief(role), true))));
        return rich(
                points.isEmpty()
                        ? heading
                        : List.of(
                                heading.get(0),
                                object("type", "rich_text_list", "style", "bullet", "elements", points)));
    }

    private static Object point(Point point) {
        List<Object> runs = new ArrayList<>();
        runs.add(run(point.what() + " ", true));
        point.details().forEach(detail -> runs.add(run(detail + ". ", false)));
        return section(runs);
    }

    private Object item(Told told) {
        NewsLine line = told.line();
        List<Object> runs = new ArrayList<>();
        line.tasks().forEach(task -> runs.add(run(task + " ", true)));
        text.deadline(line).ifPresent(day -> runs.add(run(day + ". ", true)));
        text.said(line).forEach(said -> runs.add(run(said + " ", false)));
        line.ends().forEach(end -> runs.add(run(end + " ", true)));
        text.why(told).forEach(why -> runs.add(run(why + " ", false)));
        what.link(line).ifPresent(link -> runs.add(object("type", "link", "url", link, "text", text.change())));
        return section(runs);
    }

    private static Map<String, Object> rich(List<Object> parts) {
        return object("type", "rich_text", "elements", parts);
    }

    private static Map<String, Object> section(List<Object> runs) {
        return object("type", "rich_text_section", "elements", runs);
    }

    private static Map<String, Object> run(String words, boolean bold) {
        String shown = cut(words, LONGEST_TEXT);
        return bold
                ? object("type", "text", "text", shown, "style", object("bold", true))
                : object("type", "text", "text", shown);
    }

    private static Map<String, Object> plain(String words) {
        return object("type", "plain_text", "text", words, "emoji", false);
    }

    /** Its first letters, where there are more. */
    static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = longest - 2;
        return words.substring(0, Character.isLowSurrogate(words.charAt(end)) ? end - 1 : end) + " …";
    }

    /** @param entries names, each before its value */
    static Map<String, Object> object(Object... entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            object.put((String) entries[i], entries[i + 1]);
        }
        return object;
    }
}
