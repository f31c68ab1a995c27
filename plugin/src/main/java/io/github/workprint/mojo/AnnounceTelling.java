package io.github.workprint.mojo;

import io.github.workprint.announce.Announcement;
import io.github.workprint.announce.Announcements;
import io.github.workprint.announce.Announcements.Letter;
import io.github.workprint.announce.NotTold;
import io.github.workprint.announce.RoleNews;
import io.github.workprint.announce.delivery.AnnouncedRecord;
import io.github.workprint.announce.delivery.AnnouncedRecord.Standing;
import io.github.workprint.announce.delivery.Sending;
import io.github.workprint.finding.Legible;
import io.github.workprint.spec.language.Readers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells in the log who is told what, and what became of it. */
record AnnounceTelling(Log log, Announcements all, AnnouncedRecord record) {
    /**
     * Who is told, who is not, and why.
     *
     * @param way how it is sent: {@code webhook}, else by mail
     * @param channel who reads the channel, where there is one
     */
    void all(String way, Readers channel) {
        String name = all.version().workflow() + " " + all.version().version() + ", "
                + all.version().status() + " " + all.version().asOf();
        if (way.equals("webhook")) {
            List<Announcement> posts = all.posts().stream()
                    .map(Announcements.Post::what)
                    .filter(post -> post.version().audience().equals(channel))
                    .toList();
            log.info(name + ": " + count(posts.size(), "post") + " for a channel of " + channel.word());
            posts.forEach(post -> log.info("  " + roles(post) + ": " + share(post)));
        } else {
            log.info(name + ": " + count(all.letters().size(), "mail"));
            all.letters().forEach(letter -> log.info("  " + line(letter)));
        }
        Map<String, List<String>> quiet = new LinkedHashMap<>();
        all.notTold().stream().filter(one -> !one.fault()).forEach(one -> quiet.computeIfAbsent(
                        one.reason(), first -> new ArrayList<>())
                .add(Legible.text(one.who())));
        quiet.forEach((reason, who) -> log.info("not told, " + Legible.text(reason) + ": " + String.join(", ", who)));
        all.notTold().stream()
                .filter(NotTold::fault)
                .forEach(one -> log.warn("not told: " + Legible.text(one.who()) + " " + Legible.text(one.reason())
                        + " (" + one.place() + ")"));
    }

    private String line(Letter letter) {
        Announcement what = letter.what();
        Standing standing = record.standing(
                all.version().workflow(),
                all.version().version(),
                "mail",
                letter.to().address().mailbox(),
                what.digest());
        return letter.to().audience().word() + "  " + Legible.text(letter.to().name()) + " <"
                + letter.to().address() + ">, " + roles(what) + ": " + share(what)
                + switch (standing) {
                    case NEW -> "";
                    case TOLD -> "; told already";
                    case EDITED -> "; told before it was edited";
                };
    }

    private static String roles(Announcement what) {
        return titles(what.roles());
    }

    private static String titles(List<RoleNews> roles) {
        return roles.stream().map(RoleNews::title).map(Legible::text).collect(Collectors.joining(", "));
    }

    private static String share(Announcement what) {
        List<String> share = new ArrayList<>();
        if (!what.toDo().isEmpty() || !what.toKnow().isEmpty()) {
            share.add(what.toDo().size() + " to do, " + what.toKnow().size() + " to know"
                    + (what.since().isEmpty() ? "" : " since " + String.join(" and ", what.since())));
        }
        if (!what.newcomers().isEmpty()) {
            share.add(
                    what.version().previous().isEmpty()
                            ? "the first version"
                            : "told for the first time: " + titles(what.newcomers()));
        }
        return String.join("; ", share);
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** @param linked whether the messages lead to pages */
    void nothingSent(boolean linked) {
        log.info("nothing was sent. Look at the files; -Dworkprint.announce.send=mail sends them"
                + (linked ? "" : ", and -Dworkprint.url=… says where the site is, so that they link to it"));
    }

    /** @throws MojoFailureException where somebody is still to be told */
    void outcome(Sending.Outcome outcome) throws MojoFailureException {
        if (!outcome.known().isEmpty()) {
            log.info("told before, and not again: " + String.join(", ", outcome.known()));
        }
        if (!outcome.edited().isEmpty()) {
            log.warn("told before the version was edited, and not again: " + String.join(", ", outcome.edited())
                    + "; -Dworkprint.announce.again=true sends them what it says now");
        }
        log.info("sent: " + outcome.sent().size()
                + (outcome.sent().isEmpty()
                        ? ""
                        : "; " + record.path().getFileName() + " has them, and is to be committed"));
        outcome.failed().forEach(one -> log.error("not delivered: " + Legible.text(one)));
        if (!outcome.isComplete()) {
            int left = outcome.failed().size() + outcome.unsent().size();
            throw new MojoFailureException("told " + outcome.sent().size() + ", and " + left + " still to be told"
                    + outcome.stopped().map(why -> ": " + why).orElse("") + ". The next run sends the rest");
        }
    }
}
