package io.github.workprint.portfolio;

import io.github.workprint.portfolio.Shared.SharedVolume;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** {@code portfolio.html}: one page that stands alone, needs no script, and can be printed. */
public final class PortfolioPage {
    private static final String STYLE =
            """
            :root{color-scheme:light dark;font:16px/1.45 system-ui,sans-serif}\
            body{max-width:75rem;margin:0 auto;padding:1rem}\
            h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}\
            .wide{overflow-x:auto}table{border-collapse:collapse;width:100%}\
            th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid #8888}\
            ul{margin:0;padding:0;list-style:none}li+li{margin-top:.25rem}th ul li+li{font-weight:400}\
            @media print{.wide{overflow:visible}body{padding:0}}""";

    private final XMLStreamWriter html;

    private PortfolioPage(XMLStreamWriter html) {
        this.html = html;
    }

    public static String of(Portfolio portfolio) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter html = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            new PortfolioPage(html).page(portfolio);
            html.close();
        } catch (XMLStreamException never) {
            throw new IllegalStateException("a string takes everything", never);
        }
        return "<!DOCTYPE html>\n" + out + "\n";
    }

    private void page(Portfolio portfolio) throws XMLStreamException {
        html.writeStartElement("html");
        html.writeAttribute("lang", "en-GB");
        html.writeStartElement("head");
        meta("charset", "utf-8");
        html.writeEmptyElement("meta");
        html.writeAttribute("name", "viewport");
        html.writeAttribute("content", "width=device-width, initial-scale=1");
        element("title", "Portfolio, " + portfolio.day());
        element("style", STYLE);
        html.writeEndElement();
        html.writeStartElement("body");
        html.writeStartElement("main");
        element("h1", "Portfolio");
        element(
                "p",
                "Internal. " + portfolio.shows().size()
                        + (portfolio.shows().size() == 1 ? " production" : " productions") + " on " + portfolio.day()
                        + "; the week is the seven days up to it.");
        if (portfolio.faults().hasErrors()) {
            element("p", "Not all could be read: " + portfolio.faults().summary() + ". Run workprint:check.");
        }
        shows(portfolio.shows());
        shared(portfolio);
        html.writeEndElement();
        html.writeEndElement();
        html.writeEndElement();
    }

    private void meta(String name, String value) throws XMLStreamException {
        html.writeEmptyElement("meta");
        html.writeAttribute(name, value);
    }

    private void shows(List<Show> shows) throws XMLStreamException {
        table(
                "Productions",
                "No production was found.",
                List.of(
                        "Production",
                        "Version",
                        "Changed this week",
                        "Next dates",
                        "Late",
                        "Criteria",
                        "Requirement sets"),
                shows.stream()
                        .map(show -> List.of(
                                List.of(
                                        show.title(),
                                        show.name() + (show.folder().isEmpty() ? "" : ", " + show.folder())),
                                List.of(
                                        show.version() + (show.status().isEmpty() ? "" : ", " + show.status()),
                                        show.asOf().toString()),
                                show.changed().stream()
                                        .map(issue -> issue.version() + " on " + issue.on() + ": " + issue.words())
                                        .toList(),
                                show.next().stream()
                                        .map(event -> event.on() + " " + event.what())
                                        .toList(),
                                show.late(),
                                List.of(
                                        show.met() + " met",
                                        show.found() + " with findings",
                                        show.open() + " not addressed"),
                                Stream.concat(show.sets().stream(), show.newer().stream())
                                        .toList()))
                        .toList());
    }

    private void shared(Portfolio portfolio) throws XMLStreamException {
        table(
                "Shared storage",
                "No volume is used by several productions. Volumes of one name at one site are taken for one.",
                List.of("Volume", "Productions", "Peak of all together", "On", "Size"),
                portfolio.volumes().stream()
                        .map(volume -> List.of(
                                List.of(volume.name()),
                                volume.shows(),
                                List.of(volume.peak().toString()),
                                List.of(volume.peakOn().toString()),
                                size(volume)))
                        .toList());
        table(
                "Shared lines",
                "No line is used by several productions.",
                List.of("Line", "Productions", "Carries in all", "Busiest days"),
                portfolio.lines().stream()
                        .map(line -> List.of(
                                List.of(line.name()),
                                line.shows(),
                                List.of(line.total().toString()),
                                line.busiest()))
                        .toList());
        table(
                "Booked by several productions",
                "Nobody, and no room or machine, is needed by two productions on the same days.",
                List.of("Who or what", "One", "Other", "Days"),
                portfolio.bookings().stream()
                        .map(booking -> List.of(
                                List.of(booking.resource()),
                                List.of(booking.first()),
                                List.of(booking.second()),
                                List.of(booking.days().toString())))
                        .toList());
        table(
                "Requirement sets in use",
                "No production uses a requirement set.",
                List.of("Set", "Productions"),
                portfolio.sets().entrySet().stream()
                        .map(set -> List.of(List.of(set.getKey()), set.getValue()))
                        .toList());
    }

    private static List<String> size(SharedVolume volume) {
        if (volume.sizes().size() > 1) {
            return List.of("stated as "
                    + String.join(
                            " and ",
                            volume.sizes().stream().map(Object::toString).toList())
                    + ": one volume, or two of one name?");
        }
        return volume.sizes().isEmpty()
                ? List.of("not stated")
                : List.of(volume.sizes().get(0) + (volume.full() ? ": too small" : ""));
    }

    /** @param rows of cells, each with its lines */
    private void table(String title, String nothing, List<String> heads, List<List<List<String>>> rows)
            throws XMLStreamException {
        element("h2", title);
        if (rows.isEmpty()) {
            element("p", nothing);
            return;
        }
        html.writeStartElement("div");
        html.writeAttribute("class", "wide");
        html.writeAttribute("role", "region");
        html.writeAttribute("aria-label", title);
        html.writeAttribute("tabindex", "0");
        html.writeStartElement("table");
        html.writeStartElement("thead");
        html.writeStartElement("tr");
        for (String head : heads) {
            html.writeStartElement("th");
            html.writeAttribute("scope", "col");
            html.writeCharacters(head);
            html.writeEndElement();
        }
        html.writeEndElement();
        html.writeEndElement();
        html.writeStartElement("tbody");
        for (List<List<String>> row : rows) {
            html.writeStartElement("tr");
            for (int i = 0; i < row.size(); i++) {
                html.writeStartElement(i == 0 ? "th" : "td");
                if (i == 0) {
                    html.writeAttribute("scope", "row");
                }
                cell(row.get(i));
                html.writeEndElement();
            }
            html.writeEndElement();
        }
        html.writeEndElement();
        html.writeEndElement();
        html.writeEndElement();
    }

    private void cell(List<String> lines) throws XMLStreamException {
        if (lines.isEmpty()) {
            html.writeCharacters("–");
        } else if (lines.size() == 1) {
            html.writeCharacters(lines.get(0));
        } else {
            html.writeStartElement("ul");
            for (String line : lines) {
                element("li", line);
            }
            html.writeEndElement();
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        html.writeStartElement(name);
        html.writeCharacters(text);
        html.writeEndElement();
    }
}
