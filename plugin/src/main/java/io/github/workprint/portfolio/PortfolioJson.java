package io.github.workprint.portfolio;

import io.github.workprint.json.JsonText;
import io.github.workprint.portfolio.Show.Issue;
import io.github.workprint.portfolio.Show.Lateness;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code portfolio.json}: what the page says, for a house's own tools. */
public final class PortfolioJson {
    private static final int FORMAT = 1;

    private PortfolioJson() {}

    public static String of(Portfolio portfolio) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", FORMAT);
        file.put("day", portfolio.day().toString());
        file.put(
                "productions",
                portfolio.shows().stream().map(PortfolioJson::show).toList());
        file.put(
                "volumes",
                portfolio.volumes().stream()
                        .map(volume -> fields(
                                "name", volume.name(),
                                "productions", volume.shows(),
                                "peak", volume.peak().toString(),
                                "peak-on", volume.peakOn().toString(),
                                "sizes",
                                        volume.sizes().stream()
                                                .map(Object::toString)
                                                .toList(),
                                "full", volume.full()))
                        .toList());
        file.put(
                "lines",
                portfolio.lines().stream()
                        .map(line -> fields(
                                "name", line.name(),
                                "productions", line.shows(),
                                "carries", line.total().toString(),
                                "busiest",
                                        line.busiest().stream()
                                                .map(day -> day.show() + ": " + day.hours() + " on " + day.on())
                                                .toList()))
                        .toList());
        file.put(
                "bookings",
                portfolio.bookings().stream()
                        .map(booking -> fields(
                                "resource", booking.resource(),
                                "first", booking.first().words(),
                                "second", booking.second().words(),
                                "from", booking.days().first().toString(),
                                "to", booking.days().last().toString()))
                        .toList());
        file.put("sets", portfolio.sets());
        return JsonText.of(file);
    }

    private static Map<String, Object> show(Show show) {
        return fields(
                "workflow", show.name(),
                "title", show.title(),
                "folder", show.folder(),
                "version", show.version(),
                "status", show.status(),
                "as-of", show.asOf().toString(),
                "changed",
                        show.changed().stream()
                                .map(issue -> fields(
                                        "version", issue.version(),
                                        "on", issue.on().toString(),
                                        "changes", words(issue)))
                                .toList(),
                "next",
                        show.next().stream()
                                .map(event -> fields("on", event.on().toString(), "what", event.what()))
                                .toList(),
                "late", show.late().stream().map(PortfolioJson::words).toList(),
                "criteria-met", show.met(),
                "criteria-with-findings", show.found(),
                "criteria-not-addressed", show.open(),
                "sets", show.sets(),
                "newer-sets", show.newer());
    }

    private static String words(Issue issue) {
        if (issue.isFirst()) {
            return "first version";
        }
        return issue.changes().isEmpty()
                ? "no changes"
                : issue.changes().entrySet().stream()
                        .map(rated -> rated.getValue() + " " + rated.getKey().word())
                        .collect(Collectors.joining(", "));
    }

    private static String words(Lateness late) {
        return late.ready()
                .map(ready -> late.what() + " is due on " + late.due() + " and ready on " + ready)
                .orElseGet(() -> late.what() + " was due on " + late.due());
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        List<Object> all = List.of(pairs);
        for (int i = 0; i < all.size(); i += 2) {
            fields.put((String) all.get(i), all.get(i + 1));
        }
        return fields;
    }
}
