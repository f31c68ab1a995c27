package io.github.workprint.portfolio;

import io.github.workprint.finding.Finding;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.portfolio.Booking.Need;
import io.github.workprint.portfolio.Shared.SharedLine;
import io.github.workprint.portfolio.Shared.SharedVolume;
import io.github.workprint.portfolio.Show.Issue;
import io.github.workprint.portfolio.Show.Lateness;
import io.github.workprint.site.project.Look;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code portfolio.html}, in the look of the house: one page that stands alone, needs no script, and can be printed. */
public final class PortfolioPage {
    private static final String TEMPLATE = "portfolio.ftlh";

    /** What the page is styled by; its fonts stay behind, so that it is one file. */
    private static final List<String> STYLES =
            List.of("base.css", "screen.css", "around.css", "documents.css", "house.css");

    private final Messages messages;
    private final ValueFormat format;

    /** What productions are called, by the names of their workflows. */
    private final Map<String, String> titles;

    private record Dated(LocalDate on, String what, String show) {}

    private PortfolioPage(Messages messages, List<Show> shows) {
        this.messages = messages;
        this.titles = shows.stream().collect(Collectors.toMap(Show::name, Show::title, (one, other) -> one));
        this.format = new ValueFormat(messages);
    }

    /** @param findings takes what is wrong in the house's own template */
    public static String of(Portfolio portfolio, Consumer<Finding> findings) {
        Look look = portfolio.look();
        Messages messages = look.languages().of(portfolio.language());
        Map<String, Object> values = new HashMap<>(new PortfolioPage(messages, portfolio.shows()).values(portfolio));
        values.put("style", style(look));
        return look.templates().print(TEMPLATE, messages, values, findings);
    }

    private static String style(Look look) {
        return STYLES.stream()
                        .map(file -> new String(look.files().read(file), StandardCharsets.UTF_8))
                        .map(style -> style.replaceAll("@font-face *\\{[^}]*}\\s*", ""))
                        .collect(Collectors.joining())
                + look.colours().screenStyle();
    }

    private Map<String, Object> values(Portfolio portfolio) {
        return Map.of(
                "page", Map.of("lang", messages.tag(), "dir", messages.direction()),
                "day", format.date(portfolio.day()),
                "faults", portfolio.faults().hasErrors(),
                "late", late(portfolio),
                "next", next(portfolio),
                "shows", portfolio.shows().stream().map(this::show).toList(),
                "volumes", portfolio.volumes().stream().map(this::volume).toList(),
                "lines", portfolio.lines().stream().map(this::line).toList(),
                "bookings", portfolio.bookings().stream().map(this::booking).toList(),
                "sets",
                        portfolio.sets().entrySet().stream()
                                .map(set -> Map.of("name", set.getKey(), "shows", titles(set.getValue())))
                                .toList());
    }

    private static Stream<Lateness> all(Show show) {
        return show.late().stream().sorted(Comparator.comparing(Lateness::due));
    }

    private List<Map<String, Object>> late(Portfolio portfolio) {
        return portfolio.shows().stream()
                .flatMap(show ->
                        all(show).map(late -> Map.<String, Object>of("show", show.title(), "words", words(late))))
                .toList();
    }

    private String words(Lateness late) {
        return late.ready()
                .map(ready ->
                        messages.get("portfolio.late.will", late.what(), format.date(late.due()), format.date(ready)))
                .orElseGet(() -> messages.get("portfolio.late.was", late.what(), format.date(late.due())));
    }

    /** The next dates of all together, as far as those of each are known: a production has more after the last that it tells. */
    private List<Map<String, Object>> next(Portfolio portfolio) {
        List<Dated> dates = new ArrayList<>();
        for (Show show : portfolio.shows()) {
            show.next().forEach(event -> dates.add(new Dated(event.on(), event.what(), show.title())));
        }
        LocalDate known = portfolio.shows().stream()
                .filter(show -> show.next().size() == Portfolio.NEXT)
                .map(show -> show.next().get(Portfolio.NEXT - 1).on())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        return dates.stream()
                .filter(date -> !date.on().isAfter(known))
                .distinct()
                .sorted(Comparator.comparing(Dated::on))
                .map(date -> Map.<String, Object>of("on", weekday(date.on()), "what", date.what(), "show", date.show()))
                .toList();
    }

    private String weekday(LocalDate day) {
        return messages.date(day, "format.weekday-short") + " " + format.date(day);
    }

    private Map<String, Object> show(Show show) {
        Map<String, Object> values = new HashMap<>();
        values.put("name", show.name());
        values.put("title", show.title());
        values.put("folder", show.folder());
        values.put("version", show.version());
        values.put("status", show.status());
        values.put("asOf", format.date(show.asOf()));
        values.put("changed", show.changed().stream().map(this::words).toList());
        values.put(
                "next",
                show.next().stream()
                        .map(event -> Map.of("on", weekday(event.on()), "what", event.what()))
                        .toList());
        values.put("late", all(show).map(this::words).toList());
        values.put("met", show.met());
        values.put("found", show.found());
        values.put("open", show.open());
        values.put("sets", show.sets());
        values.put("newer", show.newer());
        return values;
    }

    private String words(Issue issue) {
        String changes = issue.isFirst()
                ? messages.get("portfolio.first")
                : messages.get("log.lead", issue.size(), issue.toDo(), issue.toKnow(), issue.editorial());
        return messages.get("portfolio.issue", issue.version(), format.date(issue.on()), changes);
    }

    private Map<String, Object> volume(SharedVolume volume) {
        return Map.of(
                "name", volume.name(),
                "shows", titles(volume.shows()),
                "peak", format.quantity(volume.peak()),
                "on", format.date(volume.peakOn()),
                "size", size(volume),
                "full", volume.full());
    }

    private String size(SharedVolume volume) {
        List<String> sizes = volume.sizes().stream().map(format::quantity).toList();
        if (sizes.isEmpty()) {
            return messages.get("portfolio.size.unstated");
        }
        if (sizes.size() > 1) {
            return messages.get("portfolio.size.differs", String.join(", ", sizes));
        }
        return volume.full() ? messages.get("portfolio.size.too-small", sizes.get(0)) : sizes.get(0);
    }

    private Map<String, Object> line(SharedLine line) {
        return Map.of(
                "name", line.name(),
                "shows", titles(line.shows()),
                "total", format.quantity(line.total()),
                "busiest",
                        line.busiest().stream()
                                .map(day -> messages.get(
                                        "portfolio.busiest",
                                        title(day.show()),
                                        format.quantity(day.hours()),
                                        format.date(day.on())))
                                .toList());
    }

    private Map<String, Object> booking(Booking booking) {
        return Map.of(
                "resource", booking.resource(),
                "first", words(booking.first()),
                "second", words(booking.second()),
                "days", format.dates(booking.days()));
    }

    private String words(Need need) {
        return title(need.show()) + messages.get("text.colon") + " " + need.stage();
    }

    private String title(String show) {
        return titles.getOrDefault(show, show);
    }

    private List<String> titles(List<String> shows) {
        return shows.stream().map(this::title).toList();
    }
}
