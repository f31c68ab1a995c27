package io.github.workprint.announce;

import io.github.workprint.announce.delivery.AnnouncedRecord;
import io.github.workprint.announce.delivery.Postage;
import io.github.workprint.announce.message.AnnouncementFiles;
import io.github.workprint.announce.message.AnnouncementPage;
import io.github.workprint.announce.message.Mailbox;
import io.github.workprint.site.Build;
import io.github.workprint.site.print.PublishedUrl;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.Look;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A folder of specs whose versions are announced in tests. */
public record AnnouncedFolder(Path base) {
    /** Who sends where nobody else is meant. */
    public static final Mailbox OFFICE =
            Mailbox.of("Post office <post@tern.example>").orElseThrow();

    private static final Optional<PublishedUrl> URL = PublishedUrl.of("https://post.tern.example/site/");

    public Path source() {
        return base.resolve("src").resolve("workprint");
    }

    /** @param file from the folder of specs */
    public AnnouncedFolder put(String file, String text) throws IOException {
        Path path = source().resolve(file);
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, text);
        return this;
    }

    /** What is told of a version. */
    public Announcements announcements(String workflow, int version, List<Readers> audiences, String... office)
            throws IOException {
        CheckedProject project = Build.check(new ProjectFolder(base, source()), Optional.empty());
        return Announcements.of(
                project,
                new AnnouncementRequest(workflow, version, audiences, List.of(office), URL),
                record().byMail(workflow),
                ToldBefore.NOTHING);
    }

    public Announcements announcements(String workflow, int version) throws IOException {
        return announcements(workflow, version, Readers.circles());
    }

    /** The record as it is now. */
    public AnnouncedRecord record() throws IOException {
        return AnnouncedRecord.read(base, source(), finding -> {
                    throw new IllegalStateException(finding.toString());
                })
                .orElseThrow();
    }

    /** What a dry run writes, by its path from the folder of the version. */
    public Map<String, String> files(String workflow, int version) throws IOException {
        Announcements all = announcements(workflow, version);
        return AnnouncementFiles.of(all, postage(all).mails(record()));
    }

    /** Mails from the office, in the standard look. */
    public static Postage postage(Announcements all) {
        return new Postage(all, OFFICE, page());
    }

    /** The standard look of mails. */
    public static AnnouncementPage page() {
        return new AnnouncementPage(Look.standard().templates(), Optional.empty(), finding -> {
            throw new IllegalStateException(finding.toString());
        });
    }
}
