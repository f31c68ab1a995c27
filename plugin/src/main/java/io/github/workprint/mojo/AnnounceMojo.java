package io.github.workprint.mojo;

import io.github.workprint.announce.AnnouncedVersion;
import io.github.workprint.announce.AnnouncementRequest;
import io.github.workprint.announce.Announcements;
import io.github.workprint.announce.ToldBefore;
import io.github.workprint.announce.delivery.AnnouncedRecord;
import io.github.workprint.announce.delivery.Courier;
import io.github.workprint.announce.delivery.Parcel;
import io.github.workprint.announce.delivery.Postage;
import io.github.workprint.announce.delivery.Sending;
import io.github.workprint.announce.message.AnnouncementFiles;
import io.github.workprint.announce.message.AnnouncementPage;
import io.github.workprint.announce.message.Mailbox;
import io.github.workprint.disk.WriterLock;
import io.github.workprint.edition.Outline;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.look.Logo;
import io.github.workprint.site.Build;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.Look;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Tells each person what a version means for them. Writes files; sends by mail or to a channel only on request. */
@Mojo(name = "announce", requiresProject = false, threadSafe = true)
public final class AnnounceMojo extends PostingMojo {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** The workflow to announce; needed where there are several. */
    @Parameter(property = "workprint.workflow")
    private @Nullable String workflow;

    /** The version to announce, such as 1.2.0. If left out, the version that people work from. */
    @Parameter(property = "workprint.version")
    private @Nullable String version;

    /** Whether a draft may be announced. */
    @Parameter(property = "workprint.announce.draft", defaultValue = "false")
    private boolean draft;

    /** Whether people are told again if the version was edited after they were told. */
    @Parameter(property = "workprint.announce.again", defaultValue = "false")
    private boolean again;

    /**
     * The audiences that there are pages for, as for workprint:site. Everybody is told what their audience may see; whoever belongs to
     * none of these audiences is not told.
     */
    @Parameter(property = "workprint.audiences", defaultValue = "internal,crew,client")
    private List<String> audiences = Audience.words();

    /** Ids of the roles of the production office. Their holders are told what the internal pages say. */
    @Parameter(property = "workprint.announce.office")
    private List<String> office = List.of();

    /** The address at which the site is published, such as https://post.example/salt-road/. Messages link to it. */
    @Parameter(property = "workprint.url")
    private @Nullable String url;

    /** The folder that the messages are written to, by workflow, version and audience. */
    @Parameter(property = "workprint.announce", defaultValue = "target/workprint-announce")
    private String announce = "target/workprint-announce";

    /** How many messages are sent in a minute, at most. */
    @Parameter(property = "workprint.announce.rate", defaultValue = "30")
    private long rate = 30;

    private Clock clock = Clock.systemUTC();

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (rate < 1) {
            throw new MojoFailureException("workprint.announce.rate: " + rate + " is no number of messages a minute");
        }
        Way way = way();
        try {
            CheckedProject project = Build.check(folder(), Optional.empty(), keeping(), getLog()::warn);
            if (project.faults().hasErrors()) {
                console().print(project.faults());
                throw new MojoFailureException(
                        "nothing was announced: " + project.faults().summary());
            }
            AnnouncementRequest request = request(project);
            AnnouncedRecord record = record();
            Announcements all =
                    Announcements.of(project, request, record.byMail(request.workflow()), posts(way, request, record));
            Look look = project.sources().house().look();
            List<Finding> broken = new ArrayList<>();
            Postage postage = new Postage(
                    all, sender(all), new AnnouncementPage(look.templates(), Logo.picture(look.files()), broken::add));
            SortedMap<String, String> files = AnnouncementFiles.of(all, postage.mails(record));
            if (!broken.isEmpty()) {
                throw refused("nothing was announced", broken);
            }
            Path folder = place("workprint.announce", announce)
                    .resolve(all.version().workflow())
                    .resolve(all.version().folder());
            write(folder, files);
            AnnounceTelling telling = new AnnounceTelling(getLog(), all, record);
            telling.all(way.word(), channelAudience());
            getLog().info("written to " + folder);
            if (way == Way.NONE) {
                telling.nothingSent(url != null && !url.isBlank());
            } else {
                WriterLock alone = WriterLock.take(
                        place("workprint.announce", announce).resolve(".workprint-lock"),
                        "announcements",
                        SiteOptions.PATIENCE,
                        getLog()::info);
                try {
                    telling.outcome(send(way, postage, record()));
                } finally {
                    alone.close();
                }
            }
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot announce", disk);
        }
    }

    private AnnouncementRequest request(CheckedProject project) throws MojoFailureException {
        Map<String, List<Outline>> workflows = new TreeMap<>();
        project.seenBy(Readers.INTERNAL)
                .forEach(history -> workflows.put(history.outlines().get(0).workflow(), history.outlines()));
        String chosen = ParameterWords.choice("workprint.workflow", workflow, new TreeSet<>(workflows.keySet()));
        List<Outline> versions = workflows.getOrDefault(chosen, List.of());
        TreeSet<String> folders = new TreeSet<>();
        versions.forEach(one -> folders.add(one.version().folder()));
        Optional<String> wanted = ParameterWords.version(version, folders);
        int place = VersionView.latest(versions);
        for (int i = 0; i < versions.size(); i++) {
            if (wanted.filter(versions.get(i).version().folder()::equals).isPresent()) {
                place = i;
            }
        }
        Optional<String> refusal = AnnouncedVersion.refusal(versions.get(place), draft);
        if (refusal.isPresent()) {
            throw new MojoFailureException("nothing was announced: " + refusal.get());
        }
        return new AnnouncementRequest(
                chosen,
                place,
                ParameterWords.audiences("workprint.audiences", audiences),
                office,
                ParameterWords.url(url));
    }

    private AnnouncedRecord record() throws IOException, MojoFailureException {
        List<Finding> faults = new ArrayList<>();
        Optional<AnnouncedRecord> record = AnnouncedRecord.read(base(), source(), faults::add);
        if (record.isEmpty()) {
            throw refused("nothing was sent", faults);
        }
        return record.get();
    }

    /** What the channel that is posted to was told before; nothing where none is. */
    private ToldBefore posts(Way way, AnnouncementRequest request, AnnouncedRecord record) throws MojoFailureException {
        return way == Way.WEBHOOK ? record.inChannel(request.workflow(), channel(), chat()) : ToldBefore.NOTHING;
    }

    private MojoFailureException refused(String what, List<Finding> faults) {
        console().print(Findings.of(faults));
        return new MojoFailureException(what + ": " + Findings.of(faults).summary());
    }

    private void write(Path folder, Map<String, String> texts) throws IOException, MojoFailureException {
        Map<Path, String> files = new HashMap<>();
        texts.forEach((name, text) -> files.put(folder.resolve(name), text));
        List<Finding> inTheWay = new ArrayList<>();
        if (!namedFiles(inTheWay::add).writeAll("workprint.announce", folder, files)) {
            throw refused("nothing was written or sent", inTheWay);
        }
    }

    private Sending.Outcome send(Way way, Postage postage, AnnouncedRecord record) throws MojoFailureException {
        List<Parcel> parcels = way == Way.MAIL
                ? postage.letters(record, clock.instant())
                : postage.posts(channelAudience(), channel(), chat());
        Sending sending = new Sending(
                postage.all().version().workflow(),
                postage.all().version().version(),
                record,
                LocalDate.now(clock),
                MINUTE.dividedBy(rate),
                time -> Thread.sleep(time.toMillis()));
        try (Courier courier = courier(way, postage.from())) {
            return sending.send(parcels, courier, again);
        }
    }

    private Mailbox sender(Announcements all) throws MojoFailureException {
        return from().or(() -> all.contact().map(contact -> new Mailbox(contact.name(), contact.address())))
                .orElseThrow(() -> new MojoFailureException(
                        "workprint.announce.from: say who sends, as in 'Post office <post@tern.example>';"
                                + " the production names no contact with an e-mail address"));
    }
}
