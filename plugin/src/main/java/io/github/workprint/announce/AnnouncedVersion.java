package io.github.workprint.announce;

import io.github.workprint.edition.Outline;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.site.print.PublishedUrl;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.Revision;
import io.github.workprint.view.VersionView;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The version that is announced, as its audience knows it.
 *
 * @param title what the production is called
 * @param folder name of the folder of the version
 * @param previous the version before; none of a first one, of which everything is new
 * @param site where the site is published; empty where nobody said so, and nothing has links then
 * @param messages the words of the language that its audience reads
 */
public record AnnouncedVersion(
        String workflow,
        String title,
        String version,
        String folder,
        String status,
        LocalDate asOf,
        Optional<String> previous,
        Readers audience,
        Optional<PublishedUrl> site,
        Messages messages) {
    static AnnouncedVersion of(VersionView view, Optional<PublishedUrl> site, Messages messages) {
        return new AnnouncedVersion(
                view.edition().workflow(),
                view.title(),
                view.edition().version().toString(),
                view.edition().version().folder(),
                view.edition().status(),
                view.edition().asOf(),
                view.previous().map(Revision::version),
                view.edition().audience(),
                site,
                messages);
    }

    /** Why a version is not announced; empty where it is. */
    public static Optional<String> refusal(Outline version, boolean draft) {
        String name = version.workflow() + " " + version.version();
        return switch (version.status()) {
            case "issued" -> Optional.empty();
            case "draft" ->
                draft
                        ? Optional.empty()
                        : Optional.of(
                                name + " is a draft, and people would work from what may still change; issue it, or"
                                        + " ask for it with -Dworkprint.announce.draft=true");
            default ->
                Optional.of(name + " is " + version.status()
                        + ", and nobody works from it; name an issued version with -Dworkprint.version");
        };
    }

    /** The address of a page of the version. */
    Optional<String> link(String page) {
        return linkBeside(folder + "/" + page);
    }

    /** The address of a page of the workflow, in a folder beside its versions. */
    Optional<String> linkBeside(String page) {
        return site.map(root -> root.to(audience.word() + "/" + workflow + "/" + page));
    }

    /** {@code Issued 20 July 2026}, in the language of its readers. */
    public String standing() {
        return messages.get("status." + status, new ValueFormat(messages).date(asOf));
    }
}
