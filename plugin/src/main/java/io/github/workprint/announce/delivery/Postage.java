package io.github.workprint.announce.delivery;

import io.github.workprint.announce.Announcements;
import io.github.workprint.announce.Announcements.Letter;
import io.github.workprint.announce.Announcements.Post;
import io.github.workprint.announce.RoleNews;
import io.github.workprint.announce.message.AnnouncementPage;
import io.github.workprint.announce.message.ChannelKind;
import io.github.workprint.announce.message.Mail;
import io.github.workprint.announce.message.Mailbox;
import io.github.workprint.spec.language.Readers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes parcels of announcements.
 *
 * @param from the sender of all mails
 * @param page what mails look like
 */
public record Postage(Announcements all, Mailbox from, AnnouncementPage page) {
    /** How the record calls what goes by mail. */
    static final String MAIL = "mail";

    /** The mails of all letters, in their order; one that corrects what was told before says so. */
    public List<Mail> mails(AnnouncedRecord record) {
        return all.letters().stream()
                .map(letter -> Mail.of(letter, from, before(letter, record), page))
                .toList();
    }

    private int before(Letter letter, AnnouncedRecord record) {
        return record.before(
                all.version().workflow(),
                all.version().version(),
                MAIL,
                letter.to().address().mailbox(),
                letter.what().digest());
    }

    /** @param now the time that the mails bear */
    public List<Parcel> letters(AnnouncedRecord record, Instant now) {
        List<Mail> mails = mails(record);
        List<Parcel> parcels = new ArrayList<>();
        for (int i = 0; i < mails.size(); i++) {
            Letter letter = all.letters().get(i);
            parcels.add(new Parcel(
                    letter.to().address().mailbox(),
                    letter.what().roles().stream().map(RoleNews::role).toList(),
                    letter.what().digest(),
                    mails.get(i).content(now)));
        }
        return parcels;
    }

    /**
     * What those are told who read a channel, a role after the other.
     *
     * @param channel its name in the record
     */
    public List<Parcel> posts(Readers readers, String channel, ChannelKind kind) {
        return all.posts().stream()
                .filter(post -> post.what().version().audience().equals(readers))
                .map(post -> parcel(post, channel, kind))
                .toList();
    }

    private static Parcel parcel(Post post, String channel, ChannelKind kind) {
        return new Parcel(
                Parcel.to(channel, post.role()),
                List.of(post.role()),
                post.what().digest(),
                kind.payload(post.what()));
    }
}
