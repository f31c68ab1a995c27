package io.github.workprint.announce.message;

import io.github.workprint.announce.Announcement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of channels that announcements can be posted to. */
public enum ChannelKind {
    SLACK,
    TEAMS;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ChannelKind::word).toList();
    }

    public static Optional<ChannelKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** What its webhook takes, as JSON. */
    public String payload(Announcement what) {
        return switch (this) {
            case SLACK -> SlackPost.of(what);
            case TEAMS -> TeamsPost.of(what);
        };
    }
}
