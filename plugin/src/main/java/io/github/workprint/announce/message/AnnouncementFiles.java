package io.github.workprint.announce.message;

import io.github.workprint.announce.Announcements;
import io.github.workprint.announce.Announcements.Letter;
import io.github.workprint.announce.Announcements.Post;
import io.github.workprint.disk.PortableName;
import io.github.workprint.view.Holder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that would be sent, as files: a mail for each address, and for each role what its channels would show; by audience. */
public final class AnnouncementFiles {
    private static final int LONGEST_NAME = 48;

    /** What somebody's file is called whose name has no letter that every file system takes. */
    private static final String NAMELESS = "person";

    private AnnouncementFiles() {}

    /**
     * The texts by their paths from the folder of the version. A mail bears the day of its version.
     *
     * @param mails of the letters, in their order
     */
    public static SortedMap<String, String> of(Announcements all, List<Mail> mails) {
        SortedMap<String, String> files = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> turns = new HashMap<>();
        for (int i = 0; i < mails.size(); i++) {
            Letter letter = all.letters().get(i);
            String name = letter.to().audience().word() + "/"
                    + name(letter.to().name(), letter.to().address().text());
            String free = name;
            while (!taken.add(free)) {
                free = name + "-" + (turns.merge(name, 1, Integer::sum) + 1);
            }
            files.put(free + ".eml", mails.get(i).content(Mail.dayOf(letter)));
        }
        for (Post post : all.posts()) {
            String name = post.what().version().audience().word() + "/roles/" + post.role();
            files.put(name + ".slack.json", SlackPost.of(post.what()));
            files.put(name + ".teams.json", TeamsPost.of(post.what()));
        }
        return files;
    }

    private static String name(String person, String address) {
        String name = Holder.slug(person);
        boolean usable = !NAMELESS.equals(name) && PortableName.fault(name).isEmpty();
        return usable ? name : Holder.slug("to " + address.substring(0, Math.min(LONGEST_NAME, address.length())));
    }
}
