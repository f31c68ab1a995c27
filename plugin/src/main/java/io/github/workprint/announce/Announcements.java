package io.github.workprint.announce;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Outline;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.messages.Languages;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.SeenWorkflow;
import io.github.workprint.spec.History;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.MailAddress;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything that is told of a version.
 *
 * @param version as the office knows it
 * @param letters one for each mailbox that has news, in the order of the addresses
 * @param posts one for each role that has news, for the channels of its audience
 * @param notTold roles that get nothing, and why
 * @param contact whom the production names for questions; nobody where it names none with an address
 */
public record Announcements(
        AnnouncedVersion version,
        List<Letter> letters,
        List<Post> posts,
        List<NotTold> notTold,
        Optional<Recipient> contact) {

    /** What is told at one address. */
    public record Letter(Recipient to, Announcement what) {}

    /**
     * What a role is told in a channel that an audience reads.
     *
     * @param role its id
     */
    public record Post(String role, String title, Announcement what) {}

    public Announcements {
        letters = List.copyOf(letters);
        posts = List.copyOf(posts);
        notTold = List.copyOf(notTold);
    }

    /** What each audience sees of the version, looked at once. */
    private static final class Editions {
        /** In the place of a version that a role was told of: it was told of none. */
        private static final int NONE = -1;

        private final SeenWorkflow seen;
        private final AnnouncementRequest request;
        private final Languages languages;
        private final List<Outline> outlines;
        private final Map<Sight, VersionView> views = new HashMap<>();

        /** @param earlier the place of the version that it is compared with; {@link #NONE} for the version as it stands */
        private record Sight(Readers audience, int earlier) {}

        Editions(SeenWorkflow seen, AnnouncementRequest request, Languages languages) {
            this.seen = seen;
            this.request = request;
            this.languages = languages;
            this.outlines = seen.by(Readers.INTERNAL).outlines();
        }

        /** Marked against the version before. */
        VersionView view(Readers audience) {
            return view(audience, request.version() - 1);
        }

        private VersionView view(Readers audience, int earlier) {
            return views.computeIfAbsent(
                    new Sight(audience, earlier),
                    sight -> earlier == NONE
                            ? VersionView.clean(seen.by(audience), request.version())
                            : VersionView.since(seen.by(audience), earlier, request.version()));
        }

        AnnouncedVersion version(Readers audience) {
            VersionView view = view(audience);
            return AnnouncedVersion.of(
                    view, request.site(), languages.of(view.language().orElse(Languages.STANDARD)));
        }

        /** The title of a role, if the audience sees it. */
        Optional<String> title(Readers audience, String role) {
            return RoleNews.role(view(audience), role).map(Redline::title);
        }

        /** What a role learns that was told before what is known of it; empty where the audience sees no such role. */
        Optional<RoleNews> news(Readers audience, String role, Set<String> ofRole, ToldBefore told) {
            int earlier = earlier(ofRole, told);
            VersionView view = view(audience, earlier);
            return earlier == NONE
                    ? RoleNews.whole(view, role, version(audience).messages())
                    : RoleNews.since(
                            view, role, lines(earlier), version(audience).messages());
        }

        /**
         * With which version this one is compared for a role: the one that it was told of last; the one before while nobody was told of
         * any, since a house can begin to announce at any time.
         */
        private int earlier(Set<String> ofRole, ToldBefore told) {
            return last(ofRole).orElseGet(() -> last(told.versions()).isPresent() ? NONE : request.version() - 1);
        }

        /** The place of the last of some versions before the one that is announced. */
        private OptionalInt last(Set<String> versions) {
            return IntStream.range(0, request.version())
                    .filter(place ->
                            versions.contains(outlines.get(place).version().toString()))
                    .max();
        }

        /** The page that has the changes from an earlier version; none where no page is made for its readers. */
        private Optional<String> lines(int earlier) {
            if (earlier == request.version() - 1) {
                return Optional.of(outlines.get(request.version()).version().folder() + "/changes.html");
            }
            boolean has = request.version() == VersionView.latest(outlines)
                    && CatchUp.begins(outlines, earlier, request.version());
            return has
                    ? Optional.of(
                            CatchUp.document(outlines.get(earlier).version()).file() + ".html")
                    : Optional.empty();
        }
    }

    /**
     * What everybody is told who was told something else, or nothing, before.
     *
     * @param project without errors
     * @param mails what was told by mail
     * @param posts what was told in the channel that is posted to
     */
    public static Announcements of(
            CheckedProject project, AnnouncementRequest request, ToldBefore mails, ToldBefore posts) {
        SeenWorkflow seen = project.seen().stream()
                .filter(one -> name(one.by(Readers.INTERNAL)).equals(request.workflow()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(request.workflow()));
        History history = project.sources().histories().all().stream()
                .filter(one -> one.workflow().equals(request.workflow()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(request.workflow()));
        Editions editions =
                new Editions(seen, request, project.sources().house().look().languages());
        AnnouncedVersion whole = editions.version(Readers.INTERNAL);
        RecipientList people = new RecipientList(
                editions.view(Readers.INTERNAL).workflow(),
                history.versions().get(request.version()).spec(),
                whole.asOf(),
                seen.organisations(),
                request);
        List<NotTold> notTold = new ArrayList<>(people.left());
        List<Letter> letters = letters(people, editions, mails, notTold);
        return new Announcements(whole, letters, posts(people, editions, posts), notTold, contact(people, editions));
    }

    private static String name(MarkedHistory history) {
        return history.outlines().get(0).workflow();
    }

    private static List<Letter> letters(
            RecipientList people, Editions editions, ToldBefore told, List<NotTold> notTold) {
        List<Letter> letters = new ArrayList<>();
        for (Recipient recipient : people.recipients()) {
            List<RoleNews> roles = new ArrayList<>();
            for (String role : recipient.roles()) {
                Optional<RoleNews> news = editions.news(
                        recipient.audience(),
                        role,
                        told.versions(recipient.address().mailbox(), people.ids(role)),
                        told);
                news.ifPresent(roles::add);
                if (news.isEmpty()) {
                    notTold.add(new NotTold(
                            title(editions, role) + " (" + recipient.name() + ")",
                            "is no role that " + recipient.audience().word() + " may know of, and "
                                    + recipient.address() + " is told what they may",
                            people.place(role),
                            true));
                }
            }
            Announcement what = Announcement.of(editions.version(recipient.audience()), roles);
            if (!roles.isEmpty() && what.isNews()) {
                letters.add(new Letter(recipient, what));
            } else {
                roles.forEach(role -> notTold.add(new NotTold(
                        role.title() + " (" + recipient.name() + ")",
                        "since nothing changed for them",
                        people.place(role.role()),
                        false)));
            }
        }
        return letters;
    }

    private static List<Post> posts(RecipientList people, Editions editions, ToldBefore told) {
        List<Post> posts = new ArrayList<>();
        people.audiences().forEach((role, audience) -> editions.news(
                        audience, role, told.versions(role, people.ids(role)), told)
                .map(news -> new Post(role, news.title(), Announcement.of(editions.version(audience), List.of(news))))
                .filter(post -> post.what().isNews())
                .ifPresent(posts::add));
        return posts;
    }

    private static String title(Editions editions, String role) {
        return editions.title(Readers.INTERNAL, role).orElse(role);
    }

    private static Optional<Recipient> contact(RecipientList people, Editions editions) {
        Optional<String> role = editions.view(Readers.INTERNAL)
                .workflow()
                .root()
                .at("production", "contact")
                .flatMap(contact -> contact.value())
                .map(address -> address.substring(address.indexOf('/') + 1));
        return role.flatMap(id -> people.recipients().stream()
                .filter(recipient -> recipient.roles().contains(id))
                .findFirst());
    }

    /** The addresses of all letters. */
    public List<MailAddress> addresses() {
        return letters.stream().map(letter -> letter.to().address()).toList();
    }
}
