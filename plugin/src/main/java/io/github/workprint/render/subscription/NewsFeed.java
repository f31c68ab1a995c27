package io.github.workprint.render.subscription;

import io.github.workprint.archive.XmlText;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes feeds as Atom (RFC 4287): of a workflow an entry for each version, of a role one for each change that concerns it as well. The
 * newest versions stand first, and only so many that a feed does not grow with the history.
 */
public final class NewsFeed {
    private static final int NEWEST = 20;

    private final Bulletins bulletins;
    private final Optional<String> folder;
    private final boolean pages;
    private final String audience;
    private final Messages messages;

    private NewsFeed(Bulletins bulletins, Optional<String> folder, boolean pages, String audience, Messages messages) {
        this.bulletins = bulletins;
        this.folder = folder;
        this.pages = pages;
        this.audience = audience;
        this.messages = messages;
    }

    /**
     * The feeds of a workflow by the paths of their files from its folder: that of the whole, and one for each role that has a sheet or
     * had one.
     *
     * @param folder where the folder of the workflow is published, with a slash at its end; none where nobody said so, and all links
     *     are relative then
     * @param pages whether there are HTML pages to lead to
     * @param audience the word of those whom they are for, as each has feeds of its own
     */
    public static Map<String, byte[]> all(
            Bulletins bulletins, Optional<String> folder, boolean pages, String audience, Messages messages) {
        NewsFeed feed = new NewsFeed(bulletins, folder, pages, audience, messages);
        String title = bulletins.latest().title();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("feed.atom", feed.write("feed.atom", title, "", List.of()));
        for (String role : bulletins.roles()) {
            Optional<NamedRole> named = bulletins.named(role);
            String name = named.map(now -> messages.get("subscription.of", title, now.title()))
                    .orElse(title);
            String file = "feeds/" + role + ".atom";
            files.put(
                    file, feed.write(file, name, role, named.map(NamedRole::ids).orElse(List.of(role))));
        }
        return files;
    }

    /**
     * @param role whose feed it is; empty for that of the whole
     * @param ids all that the role has or had
     */
    private byte[] write(String file, String title, String role, List<String> ids) {
        XmlText xml = new XmlText();
        String root = folder.orElse(role.isEmpty() ? "" : "../");
        List<Bulletin> newest = newest();
        xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", messages.tag());
        xml.element("id", id("feed", role));
        xml.element("title", title);
        xml.element("updated", time(updated(newest)));
        xml.open("author");
        xml.element("name", bulletins.latest().title());
        xml.close("author");
        xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", root + file);
        xml.empty("link", "rel", "alternate", "href", root + (pages ? "index.html" : ""));
        for (Bulletin bulletin : newest) {
            version(xml, bulletin, role, root, ids);
            bulletin.news().stream()
                    .filter(item -> item.concerns(ids))
                    .forEach(item -> change(xml, bulletin, item, role, root, ids));
        }
        xml.close("feed");
        return xml.bytes();
    }

    private List<Bulletin> newest() {
        List<Bulletin> newest = new ArrayList<>();
        List<Bulletin> told = bulletins.told();
        for (int i = told.size() - 1; i >= 0 && newest.size() < NEWEST; i--) {
            newest.add(told.get(i));
        }
        return newest;
    }

    private static LocalDate updated(List<Bulletin> newest) {
        return newest.stream().map(Bulletin::asOf).max(LocalDate::compareTo).orElseThrow();
    }

    private void version(XmlText xml, Bulletin bulletin, String role, String root, List<String> ids) {
        xml.open("entry");
        xml.element("id", id("version", role, bulletin.version()));
        xml.element("title", messages.get("version", bulletin.version()));
        xml.element("updated", time(bulletin.asOf()));
        xml.empty("link", "rel", "alternate", "href", root + bulletin.folder() + "/" + page(bulletin));
        String status = messages.get("status." + bulletin.status(), new ValueFormat(messages).date(bulletin.asOf()));
        String share = role.isEmpty()
                ? bulletin.summary()
                : messages.get(
                        "log.yours",
                        bulletin.news().stream().filter(item -> item.asks(ids)).count(),
                        bulletin.news().stream()
                                .filter(item -> item.concerns(ids) && !item.asks(ids))
                                .count());
        xml.element("summary", status + ". " + share);
        xml.close("entry");
    }

    private void change(XmlText xml, Bulletin bulletin, NewsItem item, String role, String root, List<String> ids) {
        xml.open("entry");
        xml.element("id", id("change", role, bulletin.version(), item.id()));
        xml.element("title", item.sentence());
        xml.element("updated", time(bulletin.asOf()));
        xml.empty("category", "term", item.rated(), "label", item.rating());
        xml.empty(
                "link",
                "rel",
                "alternate",
                "href",
                root + bulletin.folder() + "/" + page(bulletin) + (pages ? "#" + item.id() : ""));
        List<String> said = new ArrayList<>(List.of(item.rating() + "."));
        if (item.asks(ids)) {
            item.actBy()
                    .ifPresent(day ->
                            said.add(messages.get("change.actBy") + " " + new ValueFormat(messages).date(day) + "."));
        }
        said.addAll(item.details());
        xml.element("content", String.join("\n", said), "type", "text");
        xml.close("entry");
    }

    private String page(Bulletin bulletin) {
        String name = bulletin.told() ? "changes" : "index";
        return pages ? name + ".html" : "changes.md";
    }

    /** The same in every build, and another for each audience, each workflow and each thing that has one. */
    private String id(String... name) {
        List<String> parts = new ArrayList<>(List.of(
                bulletins.latest().workflow(), bulletins.told().get(0).asOf().toString(), audience));
        parts.addAll(List.of(name));
        return NameUuid.urn(parts);
    }

    /** Versions have days; a feed asks for a time of day too. */
    private static String time(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
