package io.github.workprint.announce.message;

import io.github.workprint.announce.AnnouncedVersion;
import io.github.workprint.announce.Announcement;
import io.github.workprint.announce.NewsLine;
import io.github.workprint.announce.RoleNews;
import io.github.workprint.announce.Told;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an announcement says, in words: its subject, its sentences, and all of it as plain text. */
final class AnnouncementText {
    /** How many lines of each kind a message bears; the rest is on the page that it links to. */
    static final int MOST_LINES = 40;

    /** How many sentences of a line are said. */
    static final int MOST_SAID = 12;

    private static final int LONGEST_TASK = 110;

    private final Announcement what;
    private final AnnouncedVersion version;
    private final Messages messages;

    /** The reasons that a line says; what an earlier line said is said there. */
    private final Map<Told, List<String>> why = new HashMap<>();

    AnnouncementText(Announcement what) {
        this.what = what;
        this.version = what.version();
        this.messages = what.version().messages();
        Set<String> given = new HashSet<>();
        Stream.concat(what.toDo().stream(), what.toKnow().stream())
                .forEach(told -> why.put(
                        told,
                        told.line().why().stream()
                                .map(reason -> given.add(reason.request())
                                                && !reason.words().isEmpty()
                                        ? reason.request() + ": " + reason.words()
                                        : reason.request())
                                .toList()));
    }

    /** Why something was changed; told once, then by the code of the request. */
    List<String> why(Told told) {
        return why.getOrDefault(told, List.of());
    }

    /** The production, the version, and what its reader does first. */
    String subject() {
        Optional<String> first = what.first().map(AnnouncementText::cut);
        int more = what.toDo().size() - 1;
        if (first.isPresent()) {
            return more > 0
                    ? messages.get("announce.subject.more", version.title(), version.version(), first.get(), more)
                    : messages.get("announce.subject.do", version.title(), version.version(), first.get());
        }
        if (!what.toDo().isEmpty() || !what.toKnow().isEmpty()) {
            return messages.get(
                    "announce.subject.know",
                    version.title(),
                    version.version(),
                    what.toDo().size() + what.toKnow().size());
        }
        return messages.get(
                version.previous().isEmpty() ? "announce.subject.first" : "announce.subject.new",
                version.title(),
                version.version());
    }

    String corrected() {
        return messages.get("announce.corrected", subject());
    }

    private static String cut(String task) {
        String line = MailHeader.line(task);
        if (line.length() <= LONGEST_TASK) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST_TASK);
        return line.substring(0, blank > 0 ? blank : line.offsetByCodePoints(0, LONGEST_TASK / 2)) + " …";
    }

    /** Which version of what it is. */
    String version() {
        return messages.get("announce.version", version.title(), version.version());
    }

    /** Of when it is, whom it is for, and how much there is. */
    String share() {
        String roles = titles(what.roles());
        return isOnlyNew()
                ? messages.get(
                        version.previous().isEmpty() ? "announce.first" : "announce.new", version.standing(), roles)
                : messages.get(
                        "announce.share",
                        version.standing(),
                        roles,
                        messages.get(
                                "log.yours", what.toDo().size(), what.toKnow().size()));
    }

    private boolean isOnlyNew() {
        return what.toDo().isEmpty() && what.toKnow().isEmpty();
    }

    private static String titles(List<RoleNews> roles) {
        return roles.stream().map(RoleNews::title).collect(Collectors.joining(", "));
    }

    /** With which versions this one is compared, where that is not the one before. */
    Optional<String> since() {
        return what.since().isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get("announce.since", String.join(", ", what.since())));
    }

    /** What stands over the work of a role that was never told of it. */
    String brief(RoleNews role) {
        return messages.get("announce.brief", role.title());
    }

    String toDo() {
        return messages.get("announce.todo");
    }

    String toKnow() {
        return messages.get("announce.know");
    }

    /** By when a line has to be done. */
    Optional<String> deadline(NewsLine line) {
        return line.by().map(day -> messages.get("do.deadline") + " " + new ValueFormat(messages).date(day));
    }

    /** Which of its reader's roles a line is for; empty where it is for all of them. */
    Optional<String> roles(Told told) {
        return told.roles().size() == what.roles().size()
                ? Optional.empty()
                : Optional.of(messages.get("announce.as", String.join(", ", told.roles())));
    }

    /** What is said of a line, and how much of it is left out. */
    List<String> said(NewsLine line) {
        return first(line.said(), MOST_SAID);
    }

    private List<String> first(List<String> all, int most) {
        return all.size() <= most
                ? all
                : Stream.concat(all.stream().limit(most), Stream.of(more(all.size() - most)))
                        .toList();
    }

    /** How many lines are left out; empty where none are. */
    Optional<String> rest(List<Told> lines) {
        return lines.size() <= MOST_LINES ? Optional.empty() : Optional.of(more(lines.size() - MOST_LINES));
    }

    String more(int left) {
        return messages.get("announce.more", left);
    }

    String sheet(String role) {
        return messages.get("announce.sheet", role);
    }

    String change() {
        return messages.get("announce.change");
    }

    String footer() {
        return messages.get("announce.footer", version.title());
    }

    String plain() {
        StringBuilder text = new StringBuilder();
        text.append(version()).append('\n').append(share()).append('\n');
        since().ifPresent(told -> text.append(told).append('\n'));
        if (!what.toDo().isEmpty()) {
            heading(text, toDo());
            List<Told> lines = what.toDo();
            for (int i = 0; i < Math.min(MOST_LINES, lines.size()); i++) {
                item(text, (i + 1) + ". ", lines.get(i));
            }
            rest(lines).ifPresent(left -> text.append('\n').append(left).append('\n'));
        }
        if (!what.toKnow().isEmpty()) {
            heading(text, toKnow());
            what.toKnow().stream().limit(MOST_LINES).forEach(told -> item(text, "- ", told));
            rest(what.toKnow()).ifPresent(left -> text.append('\n').append(left).append('\n'));
        }
        what.newcomers().forEach(role -> brief(text, role));
        text.append('\n');
        what.sheets()
                .forEach((role, link) ->
                        text.append(sheet(role)).append(":\n").append(link).append('\n'));
        return text.append("\n-- \n").append(footer()).toString();
    }

    private void brief(StringBuilder text, RoleNews role) {
        heading(text, brief(role));
        role.brief().stream().flatMap(brief -> brief.points().stream()).forEach(point -> {
            text.append("\n- ").append(point.what()).append('\n');
            point.details().forEach(detail -> text.append("  ").append(detail).append('\n'));
        });
    }

    private static void heading(StringBuilder text, String heading) {
        text.append('\n').append(heading.toUpperCase(Locale.ROOT)).append('\n');
    }

    private void item(StringBuilder text, String bullet, Told told) {
        NewsLine line = told.line();
        String indent = " ".repeat(bullet.length());
        String begin = bullet;
        text.append('\n');
        for (String task : line.tasks()) {
            text.append(begin).append(task).append('\n');
            begin = indent;
        }
        for (String detail : details(told)) {
            text.append(begin).append(detail).append('\n');
            begin = indent;
        }
        what.link(line).ifPresent(link -> text.append(indent).append(link).append('\n'));
    }

    /** What stands below the tasks of a line, or in their place. */
    private List<String> details(Told told) {
        NewsLine line = told.line();
        return Stream.of(
                        deadline(line).map(day -> day + ".").stream(),
                        roles(told).stream(),
                        said(line).stream(),
                        line.ends().stream(),
                        why(told).stream())
                .flatMap(lines -> lines)
                .toList();
    }
}
