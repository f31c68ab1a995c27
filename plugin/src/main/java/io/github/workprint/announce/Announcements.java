package io.github.workprint.announce;

import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.messages.Languages;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.SeenWorkflow;
import io.github.workprint.spec.History;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.MailAddress;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        private final SeenWorkflow seen;
        private final AnnouncementRequest request;
        private final Languages languages;
        private final Map<Readers, VersionView> views = new LinkedHashMap<>();

        Editions(SeenWorkflow seen, AnnouncementRequest request, Languages languages) {
            this.seen = seen;
            this.request = request;
            this.languages = languages;
        }

        VersionView view(Readers audience) {
            return views.computeIfAbsent(audience, one -> VersionView.of(seen.by(one), request.version()));
        }

        AnnouncedVersion version(Readers audience) {
            VersionView view = view(audience);
            return AnnouncedVersion.of(
                    view, request.site(), languages.of(view.language().orElse(Languages.STANDARD)));
        }

        Optional<RoleNews> news(Readers audience, String role) {
            return RoleNews.of(view(audience), role, version(audience).messages());
        }
    }

    /** @param project without errors */
    public static Announcements of(CheckedProject project, AnnouncementRequest request) {
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
        List<Letter> letters = letters(people, editions, notTold);
        return new Announcements(whole, letters, posts(people, editions), notTold, contact(people, editions));
    }

    private static String name(MarkedHistory history) {
        return history.outlines().get(0).workflow();
    }

    private static List<Letter> letters(RecipientList people, Editions editions, List<NotTold> notTold) {
        List<Letter> letters = new ArrayList<>();
        for (Recipient recipient : people.recipients()) {
            List<RoleNews> roles = new ArrayList<>();
            for (String role : recipient.roles()) {
                Optional<RoleNews> news = editions.news(recipient.audience(), role);
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

    private static List<Post> posts(RecipientList people, Editions editions) {
        List<Post> posts = new ArrayList<>();
        people.audiences().forEach((role, audience) -> editions.news(audience, role)
                .map(news -> new Post(role, news.title(), Announcement.of(editions.version(audience), List.of(news))))
                .filter(post -> post.what().isNews())
                .ifPresent(posts::add));
        return posts;
    }

    private static String title(Editions editions, String role) {
        return editions.news(Readers.INTERNAL, role).map(RoleNews::title).orElse(role);
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
