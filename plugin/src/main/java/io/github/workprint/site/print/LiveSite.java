package io.github.workprint.site.print;

import io.github.workprint.edition.Outline;
import io.github.workprint.finding.Findings;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.numbering.VersionStep;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.subscription.Bulletin;
import io.github.workprint.render.subscription.Bulletins;
import io.github.workprint.site.print.HandbookPrinter.Plain;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.value.Version;
import io.github.workprint.store.Cache;
import io.github.workprint.store.Recent;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionEntry;
import io.github.workprint.view.VersionView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The site of a project as it stands, each file of which is made when it is asked for: the same files, to the byte, as a build would
 * write. For several threads.
 */
public final class LiveSite {
    private static final int OPEN_VERSIONS = 8;
    private static final int FILES = 256;
    private static final String INDEX = "index.html";

    private final Map<String, AudienceHistories> audiences = new HashMap<>();
    private final List<Readers> readers;
    private final Set<String> told;
    private final String form;
    private final FileMaker files;
    private final Cache cache;
    /** What was worked out for the last state. */
    private final Map<Shelf, CaughtUp> last;

    private final Recent<Shelf, CaughtUp> caughtUp = new Recent<>(OPEN_VERSIONS, this::catchUp);
    private final PrintFindings findings = new PrintFindings();
    private final Recent<Place, VersionView> versions = new Recent<>(OPEN_VERSIONS, this::open);
    private final Recent<String, Optional<byte[]>> made = new Recent<>(FILES, this::make);
    private final Recent<Shelf, Map<String, Supplier<byte[]>>> shelves = new Recent<>(OPEN_VERSIONS, this::shelf);
    private final Recent<Shelf, Map<String, byte[]>> subscriptions = new Recent<>(OPEN_VERSIONS, this::subscribed);

    /** A version of a workflow for an audience. */
    private record Place(String audience, String workflow, int version) {}

    /** A folder above versions; that of an audience where no workflow is named. */
    private record Shelf(String audience, String workflow) {}

    /**
     * What the readers of older versions have to catch up on.
     *
     * @param key stands for all that it is made from
     */
    private record CaughtUp(String key, VersionView latest, List<CatchUp> catchUps) {}

    /**
     * How much changed in a version.
     *
     * @param workflow its name
     * @param since the version before; empty in a first version
     * @param log where the changes are told, by its path in the site; empty where the audience gets no change log
     * @param next the number that would be given to it now: its own where it is a draft, else what its changes call for
     */
    public record Tally(
            String workflow,
            String version,
            boolean draft,
            Optional<String> since,
            int changes,
            long toDo,
            long toKnow,
            Optional<String> log,
            Version next) {}

    /**
     * @param form stands for what all pages are made with, whatever their specs say
     * @param cache holds what is costly
     * @param before the site as it was last, of which what still holds is taken over
     */
    public LiveSite(
            List<AudienceHistories> audiences,
            CheckedProject project,
            String form,
            Paper paper,
            Prose prose,
            Cache cache,
            Optional<LiveSite> before) {
        this.last = before.map(site -> site.caughtUp).map(Recent::held).orElse(Map.of());
        audiences.forEach(audience -> this.audiences.put(audience.audience().word(), audience));
        this.readers = audiences.stream().map(AudienceHistories::audience).toList();
        this.told = project.unprintable();
        this.form = form;
        this.cache = cache;
        this.files = new FileMaker(
                project, Set.of(Output.values()), paper, prose, cache, Optional.empty(), Optional.empty());
    }

    /** For whom there are pages, in the order in which they were asked for. */
    public List<Readers> readers() {
        return readers;
    }

    /** What was found while files were made. */
    public Findings findings() {
        return PrintFindings.all(List.of(findings), told);
    }

    /**
     * A file of the site.
     *
     * @param path from the root of the site, without a slash at its beginning
     * @return none where a build would write no such file
     */
    public Optional<byte[]> file(String path) {
        // PDFs take long, and are kept on disk: nobody waits for that of another.
        return path.endsWith(".pdf") ? make(path) : made.get(path);
    }

    private Optional<byte[]> make(String path) {
        String[] steps = path.split("/", 3);
        AudienceHistories audience = audiences.get(steps[0]);
        if (audience == null || steps.length < 2) {
            return Optional.empty();
        }
        Optional<MarkedHistory> history = steps.length == 2 ? Optional.empty() : history(audience, steps[1]);
        if (history.isEmpty()) {
            return shelved(new Shelf(steps[0], ""), path.substring(steps[0].length() + 1));
        }
        String inWorkflow = steps[2];
        String folder = inWorkflow.substring(0, Math.max(0, inWorkflow.indexOf('/')));
        Optional<Integer> version = version(history.get(), folder);
        return version.isEmpty()
                ? shelved(new Shelf(steps[0], steps[1]), inWorkflow)
                : ofVersion(
                        new Place(steps[0], steps[1], version.get()), inWorkflow.substring(folder.length() + 1), path);
    }

    private static Optional<MarkedHistory> history(AudienceHistories audience, String workflow) {
        return audience.workflows().stream()
                .filter(history -> history.outlines().get(0).workflow().equals(workflow))
                .findFirst();
    }

    private MarkedHistory history(String audience, String workflow) {
        return Optional.ofNullable(audiences.get(audience))
                .flatMap(one -> history(one, workflow))
                .orElseThrow();
    }

    private static Optional<Integer> version(MarkedHistory history, String folder) {
        return IntStream.range(0, history.size())
                .filter(index ->
                        history.outlines().get(index).version().folder().equals(folder))
                .boxed()
                .findFirst();
    }

    private Optional<byte[]> shelved(Shelf shelf, String name) {
        return shelf.workflow().isEmpty() || !(name.endsWith(".ics") || name.endsWith(".atom"))
                ? Optional.ofNullable(shelves.get(shelf).get(name)).map(Supplier::get)
                : Optional.ofNullable(subscriptions.get(shelf).get(name));
    }

    /** What people subscribe to; what was told of versions that are what they were comes from the cache. */
    private Map<String, byte[]> subscribed(Shelf shelf) {
        MarkedHistory history = history(shelf.audience(), shelf.workflow());
        List<String> keys = keys(history);
        List<Bulletin> bulletins = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Place place = new Place(shelf.audience(), shelf.workflow(), i);
            String key = Cache.key(List.of(FileMaker.bytes("bulletin"), FileMaker.bytes(keys.get(i))));
            bulletins.add(cache.get(key).map(LiveSite::bulletin).orElseGet(() -> bulletin(key, place)));
        }
        return files.subscriptions(
                Bulletins.of(bulletins, VersionView.latest(history.outlines())),
                Optional.empty(),
                history.outlines().get(0).audience());
    }

    private Bulletin bulletin(String key, Place place) {
        Bulletin bulletin = files.bulletin(versions.get(place));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            BulletinData.write(bulletin, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        cache.put(key, bytes.toByteArray());
        return bulletin;
    }

    private static Bulletin bulletin(byte[] kept) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
            return BulletinData.read(in);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    private Map<String, Supplier<byte[]>> shelf(Shelf shelf) {
        if (shelf.workflow().isEmpty()) {
            AudienceHistories audience =
                    Optional.ofNullable(audiences.get(shelf.audience())).orElseThrow();
            return files.start(audience.workflows(), findings);
        }
        MarkedHistory history = history(shelf.audience(), shelf.workflow());
        CaughtUp known = caughtUp.get(shelf);
        return files.workflow(history, known.latest(), known.catchUps(), () -> entries(shelf, history), findings);
    }

    /** What was worked out for the last state holds where the version that people work from is what it was. */
    private CaughtUp catchUp(Shelf shelf) {
        MarkedHistory history = history(shelf.audience(), shelf.workflow());
        VersionView latest = VersionView.latest(history);
        String key = keys(history).get(latest.edition().revision());
        Optional<CaughtUp> before = Optional.ofNullable(last.get(shelf));
        return before.filter(known -> known.key().equals(key))
                .orElseGet(() -> new CaughtUp(key, latest, CatchUp.of(history, latest)));
    }

    private List<String> keys(MarkedHistory history) {
        return VersionKeys.of(form, history.outlines(), files::standing);
    }

    private Optional<byte[]> ofVersion(Place place, String name, String path) {
        VersionView version = versions.get(place);
        for (Document document : version.documents()) {
            if (document.type().html() && name.equals(document.file() + ".html")) {
                return page(version, document).map(FileMaker::bytes);
            }
            if (document.type().pdf() && name.equals(document.file() + ".pdf")) {
                return isBound(document)
                        ? Optional.of(bound(place, document))
                        : page(version, document)
                                .map(page -> files.pdf(page, version.edition().audience(), path, findings));
            }
        }
        return name.endsWith(".html") || name.endsWith(".pdf")
                ? Optional.empty()
                : Optional.ofNullable(files.data(version).get(name)).map(Supplier::get);
    }

    private Optional<String> page(VersionView version, Document document) {
        return Optional.of(files.page(version, document, findings)).filter(page -> !page.isEmpty());
    }

    private static boolean isBound(Document document) {
        return document.type() == DocumentType.HANDBOOK || document.type() == DocumentType.PACKET;
    }

    /** The numbers of sheets follow from the handbooks of all versions before. */
    private byte[] bound(Place place, Document document) {
        SheetLedger ledger = SheetLedger.EMPTY;
        for (int before = 0; before < place.version(); before++) {
            ledger = ledger.next(
                    plain(new Place(place.audience(), place.workflow(), before)).texts());
        }
        Plain plain = plain(place);
        SheetLedger now = ledger.next(plain.texts());
        VersionView version = versions.get(place);
        byte[] numbered = files.handbooks().numbered(version, plain, now);
        return document.type() == DocumentType.HANDBOOK
                ? numbered
                : files.handbooks().packet(version, document, numbered, now, findings);
    }

    private Plain plain(Place place) {
        return files.handbooks().plain(versions.get(place), findings);
    }

    private VersionView open(Place place) {
        return VersionView.of(history(place.audience(), place.workflow()), place.version());
    }

    /** How the versions of a workflow stand in its list; those that are what they were come from the cache. */
    private List<VersionEntry> entries(Shelf shelf, MarkedHistory history) {
        List<String> keys = keys(history);
        List<VersionEntry> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            Place place = new Place(shelf.audience(), shelf.workflow(), i);
            String key = Cache.key(List.of(FileMaker.bytes("entry"), FileMaker.bytes(keys.get(i))));
            Outline outline = history.outlines().get(i);
            entries.add(cache.get(key).map(kept -> entry(outline, kept)).orElseGet(() -> entry(key, place)));
        }
        return entries;
    }

    private VersionEntry entry(String key, Place place) {
        VersionEntry entry = VersionEntry.of(versions.get(place));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            VersionEntryData.write(entry, out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        cache.put(key, bytes.toByteArray());
        return entry;
    }

    private static VersionEntry entry(Outline outline, byte[] kept) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
            return VersionEntryData.read(outline, in);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }

    /**
     * What changed in the version that a page is of; where it is of none, in the newest of its workflow, or of every workflow.
     *
     * @param path of the page
     */
    public List<Tally> tallies(String path) {
        String[] steps = path.split("/", 4);
        AudienceHistories audience = audiences.get(steps[0]);
        if (audience == null) {
            return List.of();
        }
        Optional<MarkedHistory> named = steps.length < 3 ? Optional.empty() : history(audience, steps[1]);
        return named.map(List::of).orElse(audience.workflows()).stream()
                .map(history -> tally(steps[0], history, steps.length < 3 ? "" : steps[2]))
                .toList();
    }

    private Tally tally(String audience, MarkedHistory history, String folder) {
        int index = version(history, folder).orElse(history.size() - 1);
        Outline outline = history.outlines().get(index);
        VersionView version = versions.get(new Place(audience, outline.workflow(), index));
        String root =
                audience + "/" + outline.workflow() + "/" + outline.version().folder() + "/";
        return new Tally(
                outline.workflow(),
                outline.version().toString(),
                outline.status().equals("draft"),
                index == 0
                        ? Optional.empty()
                        : Optional.of(
                                history.outlines().get(index - 1).version().toString()),
                version.log().size(),
                version.log().toDo(),
                version.log().toKnow(),
                version.documents().stream()
                        .filter(document -> document.type() == DocumentType.CHANGES)
                        .map(document -> root + document.file() + ".html")
                        .findFirst(),
                next(outline, version));
    }

    private static Version next(Outline outline, VersionView version) {
        boolean draft = outline.status().equals("draft");
        VersionStep step = Arrays.stream(ChangeClass.values())
                .filter(rated -> !version.log().of(rated).isEmpty())
                .findFirst()
                .map(VersionStep::of)
                .orElse(VersionStep.PATCH);
        return draft && outline.version().build().isEmpty() ? outline.version() : step.from(outline.version());
    }

    /**
     * Where to go when nothing is named: the workflow that people work on, or the list of them where there are several.
     *
     * @return a path in the site; none where nobody may see anything
     */
    public Optional<String> start() {
        return readers.stream().findFirst().map(first -> first.word() + "/" + INDEX);
    }

    /** The same page for other readers: where they have none, the page above it that they have. */
    public Map<Readers, String> elsewhere(String path) {
        Map<Readers, String> pages = new LinkedHashMap<>();
        int slash = path.indexOf('/');
        if (slash < 0) {
            return pages;
        }
        for (Readers one : readers) {
            nearest(one.word(), path.substring(slash + 1)).ifPresent(page -> pages.put(one, page));
        }
        return pages;
    }

    private Optional<String> nearest(String audience, String page) {
        AudienceHistories theirs = audiences.get(audience);
        String[] steps = page.split("/", 3);
        Optional<MarkedHistory> history =
                theirs == null || steps.length < 2 ? Optional.empty() : history(theirs, steps[0]);
        if (history.isEmpty()) {
            return Optional.of(audience + "/" + INDEX);
        }
        Optional<Integer> index = steps.length < 3 ? Optional.empty() : version(history.get(), steps[1]);
        if (index.isEmpty()) {
            return Optional.of(audience + "/" + steps[0] + "/" + INDEX);
        }
        VersionView version = versions.get(new Place(audience, steps[0], index.get()));
        String root = audience + "/" + steps[0] + "/" + steps[1] + "/";
        return version.documents().stream()
                        .anyMatch(document -> document.type().html() && steps[2].equals(document.file() + ".html"))
                ? Optional.of(root + steps[2])
                : version.documents().stream()
                        .filter(document -> document.type() == DocumentType.WORKFLOW)
                        .map(document -> root + document.file() + ".html")
                        .findFirst();
    }
}
