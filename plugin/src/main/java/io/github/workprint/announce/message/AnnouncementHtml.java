package io.github.workprint.announce.message;

import io.github.workprint.announce.Announcement;
import io.github.workprint.announce.NewsLine;
import io.github.workprint.announce.Told;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * An announcement as the HTML of a mail: one column that a telephone shows as well, styles at each element, as mail programs want them, no
 * picture, no script, and nothing that is fetched. It takes the colours of its reader's mail program, light or dark.
 */
final class AnnouncementHtml {
    private static final String BODY = "margin:0 auto;padding:16px;max-width:640px;font:16px/1.45 -apple-system,'Segoe"
            + " UI',Roboto,Helvetica,Arial,sans-serif";
    private static final String TITLE = "margin:0 0 4px;font-size:22px;line-height:1.25";
    private static final String SHARE = "margin:0 0 8px";
    private static final String HEADING =
            "margin:24px 0 8px;padding:0 0 4px;border-bottom:2px solid #888;font-size:18px;line-height:1.3";
    private static final String LIST = "margin:0;padding:0 0 0 28px";
    private static final String ITEM = "margin:0 0 16px;padding:0";
    private static final String TASK = "margin:0;font-weight:bold";
    private static final String PARAGRAPH = "margin:2px 0 0";
    private static final String SMALL = "margin:2px 0 0;font-size:14px";
    private static final String BUTTON = "display:inline-block;padding:10px 16px;border:2px"
            + " solid;border-radius:6px;font-weight:bold;text-decoration:none";
    private static final String FOOTER = "margin:24px 0 0;padding:8px 0 0;border-top:1px solid #888;font-size:14px";

    private final Announcement what;
    private final AnnouncementText text;
    private final StringWriter out = new StringWriter();

    AnnouncementHtml(Announcement what, AnnouncementText text) {
        this.what = what;
        this.text = text;
    }

    /** The whole page, ended by a line feed. */
    String page() {
        try {
            XMLStreamWriter html = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            new Page(html).write();
            html.close();
        } catch (XMLStreamException never) {
            throw new IllegalStateException("a string takes everything", never);
        }
        return "<!DOCTYPE html>\n" + out;
    }

    /** The page while it is written. */
    private final class Page {
        private final XMLStreamWriter html;

        Page(XMLStreamWriter html) {
            this.html = html;
        }

        void write() throws XMLStreamException {
            html.writeStartElement("html");
            html.writeAttribute("lang", what.version().messages().tag());
            html.writeAttribute("dir", what.version().messages().direction());
            head();
            open("body", BODY);
            element("h1", TITLE, text.version());
            element("p", SHARE, text.share());
            section(text.toDo(), "ol", what.toDo());
            section(text.toKnow(), "ul", what.toKnow());
            for (var sheet : what.sheets().entrySet()) {
                open("p", "margin:24px 0 0");
                link(sheet.getValue(), text.sheet(sheet.getKey()), BUTTON);
                html.writeEndElement();
            }
            element("p", FOOTER, text.footer());
            html.writeEndElement();
            html.writeEndElement();
        }

        private void head() throws XMLStreamException {
            html.writeStartElement("head");
            html.writeEmptyElement("meta");
            html.writeAttribute("charset", "utf-8");
            meta("viewport", "width=device-width, initial-scale=1");
            meta("color-scheme", "light dark");
            html.writeStartElement("title");
            html.writeCharacters(text.subject());
            html.writeEndElement();
            html.writeEndElement();
            line();
        }

        private void meta(String name, String content) throws XMLStreamException {
            html.writeEmptyElement("meta");
            html.writeAttribute("name", name);
            html.writeAttribute("content", content);
        }

        private void section(String heading, String list, List<Told> lines) throws XMLStreamException {
            if (lines.isEmpty()) {
                return;
            }
            element("h2", HEADING, heading);
            open(list, LIST);
            for (Told told : lines.subList(0, Math.min(AnnouncementText.MOST_LINES, lines.size()))) {
                item(told);
            }
            html.writeEndElement();
            if (text.rest(lines).isPresent()) {
                element("p", PARAGRAPH, text.rest(lines).get());
            }
        }

        private void item(Told told) throws XMLStreamException {
            NewsLine line = told.line();
            open("li", ITEM);
            for (String task : line.tasks()) {
                element("p", TASK, task);
            }
            if (text.deadline(line).isPresent()) {
                element("p", TASK, text.deadline(line).get() + ".");
            }
            if (text.roles(told).isPresent()) {
                element("p", SMALL, text.roles(told).get());
            }
            for (String said : text.said(line)) {
                element("p", PARAGRAPH, said);
            }
            for (String end : line.ends()) {
                element("p", TASK, end);
            }
            for (String why : text.why(told)) {
                element("p", SMALL, why);
            }
            if (what.link(line).isPresent()) {
                open("p", SMALL);
                link(what.link(line).get(), text.change(), "");
                html.writeEndElement();
            }
            html.writeEndElement();
        }

        private void link(String target, String words, String style) throws XMLStreamException {
            open("a", style);
            html.writeAttribute("href", target);
            html.writeCharacters(words);
            html.writeEndElement();
        }

        private void element(String name, String style, String words) throws XMLStreamException {
            open(name, style);
            html.writeCharacters(words);
            html.writeEndElement();
            line();
        }

        private void open(String name, String style) throws XMLStreamException {
            html.writeStartElement(name);
            if (!style.isEmpty()) {
                html.writeAttribute("style", style);
            }
        }

        /** So that the source can be read. */
        private void line() throws XMLStreamException {
            html.writeCharacters("\n");
        }
    }
}
