package io.github.workprint.render.subscription;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.messages.Messages;
import io.github.workprint.render.wording.PlainVoice;
import io.github.workprint.render.wording.Sentences;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.view.VersionView;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a version dates and what is new in it, for one audience, in the language of its pages; small, so that those of a long history
 * can be held.
 *
 * @param folder name of the folder of the version
 * @param language its tag; empty where the spec says nothing
 * @param title what the production is called
 * @param told whether its audience gets a page of changes
 * @param summary what is new, in a sentence
 * @param roles those that have a sheet
 * @param news none where its audience gets no change log
 */
public record Bulletin(
        String workflow,
        String version,
        String folder,
        String language,
        String title,
        String status,
        LocalDate asOf,
        boolean told,
        String summary,
        List<NamedRole> roles,
        List<Occasion> occasions,
        List<NewsItem> news) {
    public Bulletin {
        roles = List.copyOf(roles);
        occasions = List.copyOf(occasions);
        news = List.copyOf(news);
    }

    public static Bulletin of(VersionView version, Messages messages) {
        boolean told = version.documents().stream().anyMatch(document -> document.type() == DocumentType.CHANGES);
        return new Bulletin(
                version.edition().workflow(),
                version.edition().version().toString(),
                version.edition().version().folder(),
                version.language().orElse(""),
                version.title(),
                version.edition().status(),
                version.edition().asOf(),
                told,
                summary(version, told, messages),
                version.documents().stream()
                        .filter(document -> document.type() == DocumentType.ROLE_SHEET)
                        .flatMap(document -> document.subject().stream())
                        .map(role -> (Branch) role.node())
                        .map(role -> new NamedRole(role.key(), role.title(), role.formerly()))
                        .toList(),
                new Occasions(version.edition(), messages).all(),
                told ? news(version, messages) : List.of());
    }

    private static String summary(VersionView version, boolean told, Messages messages) {
        if (version.previous().isEmpty() || !told) {
            return messages.get(
                    version.previous().isEmpty() ? "version.first" : "version",
                    version.edition().version().toString());
        }
        return messages.get(
                "log.lead",
                version.log().size(),
                version.log().toDo(),
                version.log().toKnow(),
                version.log().editorial());
    }

    private static List<NewsItem> news(VersionView version, Messages messages) {
        PlainVoice voice = new PlainVoice(messages, version.workflow());
        Sentences sentences = new Sentences(messages);
        return version.log().bundles().stream()
                .flatMap(bundle -> bundle.matters().stream())
                .flatMap(matter -> item(matter, sentences, voice, messages).stream())
                .toList();
    }

    private static Optional<NewsItem> item(
            ChangeItem matter, Sentences sentences, PlainVoice voice, Messages messages) {
        return matter.cause()
                .map(cause -> new NewsItem(
                        cause.change().id(),
                        matter.rated().word(),
                        messages.get("class." + matter.rated().word()),
                        sentences.of(cause, voice),
                        Stream.concat(
                                        matter.parts().stream().map(part -> sentences.of(part, voice)),
                                        matter.notes().stream().flatMap(note -> value(note, "why")))
                                .toList(),
                        matter.notes().stream()
                                .flatMap(note -> value(note, "act-by"))
                                .map(LocalDate::parse)
                                .min(LocalDate::compareTo),
                        ids(matter.acts()),
                        ids(matter.knows())));
    }

    private static Stream<String> value(Redline note, String field) {
        return note.child(field).flatMap(Redline::value).stream();
    }

    private static List<String> ids(List<Redline> roles) {
        return roles.stream().map(Redline::key).toList();
    }

    boolean isDraft() {
        return status.equals("draft");
    }
}
