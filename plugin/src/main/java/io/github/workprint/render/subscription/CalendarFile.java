package io.github.workprint.render.subscription;

import io.github.workprint.messages.Messages;
import io.github.workprint.render.subscription.CalendarHistory.Entry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes calendars as iCalendar (RFC 5545, with the name and the refresh interval of RFC 7986), to subscribe to. Whatever a spec says
 * stands in texts alone, escaped, so that it cannot begin a property of its own.
 */
public final class CalendarFile {
    /** Of a line, without its end (RFC 5545, 3.1). */
    private static final int MOST_BYTES = 75;

    private static final String LINE_END = "\r\n";

    private final Bulletin latest;
    private final Optional<String> folder;
    private final StringBuilder text = new StringBuilder();

    private CalendarFile(Bulletin latest, Optional<String> folder) {
        this.latest = latest;
        this.folder = folder;
    }

    /**
     * The calendars of a workflow by the paths of their files from its folder: that of the whole, and one for each role that has a sheet
     * or had one.
     *
     * @param folder where the folder of the workflow is published, with a slash at its end; none where nobody said so, and entries
     *     have no link then
     */
    public static Map<String, byte[]> all(Bulletins bulletins, Optional<String> folder, Messages messages) {
        CalendarHistory history = new CalendarHistory(bulletins);
        String title = bulletins.latest().title();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("calendar.ics", of(bulletins.latest(), folder, title, history.all()));
        for (String role : bulletins.roles()) {
            String name = bulletins
                    .named(role)
                    .map(named -> messages.get("subscription.of", title, named.title()))
                    .orElse(title);
            files.put("calendars/" + role + ".ics", of(bulletins.latest(), folder, name, history.of(role)));
        }
        return files;
    }

    private static byte[] of(Bulletin latest, Optional<String> folder, String name, List<Entry> entries) {
        CalendarFile file = new CalendarFile(latest, folder);
        file.write(name, entries);
        return file.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(String name, List<Entry> entries) {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Workprint//Workprint//EN");
        line("CALSCALE:GREGORIAN");
        line("NAME:" + escaped(name));
        line("X-WR-CALNAME:" + escaped(name));
        line("REFRESH-INTERVAL;VALUE=DURATION:PT12H");
        line("X-PUBLISHED-TTL:PT12H");
        entries.forEach(this::entry);
        line("END:VCALENDAR");
    }

    private void entry(Entry entry) {
        Occasion occasion = entry.occasion();
        String changed = day(entry.changed()) + "T000000Z";
        line("BEGIN:VEVENT");
        line("UID:" + escaped(entry.uid() + "@" + latest.workflow() + ".workprint"));
        line("DTSTAMP:" + changed);
        line("LAST-MODIFIED:" + changed);
        line("SEQUENCE:" + entry.sequence());
        line("STATUS:" + (entry.cancelled() ? "CANCELLED" : "CONFIRMED"));
        line("DTSTART;VALUE=DATE:" + day(occasion.first()));
        // The end is the first day that is free again (RFC 5545, 3.6.1).
        line("DTEND;VALUE=DATE:" + day(occasion.last().plusDays(1)));
        line("TRANSP:TRANSPARENT");
        line("SUMMARY:" + escaped(occasion.summary()));
        line("CATEGORIES:" + escaped(occasion.kind()));
        if (!occasion.place().isEmpty()) {
            line("LOCATION:" + escaped(occasion.place()));
        }
        if (!occasion.details().isEmpty()) {
            line("DESCRIPTION:" + escaped(String.join("\n", occasion.details())));
        }
        if (folder.isPresent() && !entry.cancelled()) {
            line("URL:" + folder.get() + latest.folder() + "/index.html#" + occasion.entity());
        }
        line("END:VEVENT");
    }

    private static String day(LocalDate date) {
        return date.format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** As a text (RFC 5545, 3.3.11), without what no text may hold. */
    private static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(letter -> {
            switch (letter) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(letter);
                case '\n' -> escaped.append("\\n");
                default -> {
                    if (!Character.isISOControl(letter) || letter == '\t') {
                        escaped.appendCodePoint(letter);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Folds between characters, as a program that reads it may not put bytes together. */
    private void line(String content) {
        int bytes = 0;
        for (int letter : content.codePoints().toArray()) {
            int wide = utf8(letter);
            if (bytes + wide > MOST_BYTES) {
                text.append(LINE_END).append(' ');
                bytes = 1;
            }
            text.appendCodePoint(letter);
            bytes += wide;
        }
        text.append(LINE_END);
    }

    private static int utf8(int letter) {
        return letter < 0x80 ? 1 : letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    }
}
