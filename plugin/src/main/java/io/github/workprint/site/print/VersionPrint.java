package io.github.workprint.site.print;

import io.github.workprint.edition.Outline;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.publish.SiteRecord.Part;
import io.github.workprint.publish.Staging;
import io.github.workprint.render.subscription.Bulletin;
import io.github.workprint.store.Cache;
import io.github.workprint.view.VersionEntry;
import io.github.workprint.view.VersionView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What is printed of one version for one audience; or, where all that it is made from is what it was in the last build, what is taken
 * over from there. For several threads.
 */
final class VersionPrint {
    private final MarkedHistory history;
    private final int index;
    private final String key;
    private final String folder;
    private final Staging staging;
    private final Cache cache;
    private final boolean kept;
    private final PrintFindings findings;
    private Optional<VersionEntry> entry;
    private Optional<SheetLedger> ledger;
    private Optional<Bulletin> bulletin;
    private Optional<VersionView> open = Optional.empty();
    private final Set<String> files = new ConcurrentSkipListSet<>();
    private final Set<String> changed = new ConcurrentSkipListSet<>();
    private final LongAdder nanos = new LongAdder();

    /**
     * @param index of the version in its history
     * @param key stands for all that its documents are made from
     * @param root folder of the audience, with a slash at its end
     * @param cache where its documents are kept
     */
    VersionPrint(MarkedHistory history, int index, String key, String root, Staging staging, Cache cache) {
        this.history = history;
        this.index = index;
        this.key = key;
        Outline edition = outline();
        this.folder = root + edition.workflow() + "/" + edition.version().folder() + "/";
        this.staging = staging;
        this.cache = cache;
        Optional<byte[]> state = found();
        this.kept = state.isPresent();
        if (state.isPresent()) {
            try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state.get()))) {
                this.findings = PrintFindings.read(in);
                this.entry = Optional.of(VersionEntryData.read(edition, in));
                this.ledger = in.readBoolean() ? Optional.of(SheetLedger.read(in)) : Optional.empty();
                this.bulletin = Optional.of(BulletinData.read(in));
            } catch (IOException notOurs) {
                throw new UncheckedIOException(notOurs);
            }
        } else {
            this.findings = new PrintFindings();
            this.entry = Optional.empty();
            this.ledger = Optional.empty();
            this.bulletin = Optional.empty();
        }
    }

    /** Takes the documents over where they were made from the same, and gives what came out beside them. */
    private Optional<byte[]> found() {
        Optional<Part> part = staging.keep(key);
        if (part.isPresent()) {
            files.addAll(part.get().files());
            return part.map(Part::state);
        }
        Optional<KeptPages> pages = KeptPages.find(cache, key);
        pages.ifPresent(found -> found.files().forEach(this::write));
        return pages.map(KeptPages::state);
    }

    /** Keeps the documents for whoever makes them from the same. They have to be all there. */
    void keep() {
        Map<String, byte[]> contents = new TreeMap<>();
        files.forEach(file -> contents.put(file.substring(folder.length()), staging.read(file)));
        new KeptPages(contents, state()).keep(cache, key);
    }

    Outline outline() {
        return history.outlines().get(index);
    }

    /** With its marks and documents. It takes much space, so that it is dropped when {@link #close} says that it was printed. */
    synchronized VersionView version() {
        VersionView version = open.orElseGet(() -> VersionView.of(history, index));
        open = Optional.of(version);
        return version;
    }

    synchronized void close() {
        open = Optional.empty();
    }

    synchronized VersionEntry entry() {
        VersionEntry known = entry.orElseGet(() -> VersionEntry.of(version()));
        entry = Optional.of(known);
        return known;
    }

    /** Whether nothing of it is to be printed. */
    boolean isKept() {
        return kept;
    }

    PrintFindings findings() {
        return findings;
    }

    /** The binder at this version; none where nobody has worked it out. */
    Optional<SheetLedger> ledger() {
        return ledger;
    }

    void bind(SheetLedger bound) {
        this.ledger = Optional.of(bound);
    }

    /** What its subscribers are told of it; there once its data was made. */
    synchronized Bulletin bulletin() {
        return bulletin.orElseThrow();
    }

    synchronized void tell(Bulletin told) {
        this.bulletin = Optional.of(told);
    }

    /** @param name of the file in the folder of the version */
    void write(String name, byte[] content) {
        String file = folder + name;
        if (staging.write(file, content)) {
            changed.add(file);
        }
        files.add(file);
    }

    /** The place of a file of the version in the site. */
    String file(String name) {
        return folder + name;
    }

    /** The same work, on the account of this version. */
    <T> Supplier<T> timed(Supplier<T> work) {
        return () -> {
            long start = System.nanoTime();
            T made = work.get();
            nanos.add(System.nanoTime() - start);
            return made;
        };
    }

    String key() {
        return key;
    }

    /** What the next build may take over. */
    Part part() {
        return new Part(List.copyOf(files), state());
    }

    private byte[] state() {
        ByteArrayOutputStream state = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(state)) {
            findings.write(out);
            VersionEntryData.write(entry(), out);
            out.writeBoolean(ledger.isPresent());
            if (ledger.isPresent()) {
                ledger.get().write(out);
            }
            BulletinData.write(bulletin(), out);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return state.toByteArray();
    }

    /** What was made of one version, for all audiences. */
    static PrintedVersion line(Collection<VersionPrint> audiences) {
        Outline edition = audiences.iterator().next().outline();
        return new PrintedVersion(
                edition.workflow(),
                edition.version().toString(),
                audiences.size(),
                audiences.stream()
                        .mapToInt(print -> count(print.files, ".html"))
                        .sum(),
                audiences.stream()
                        .mapToInt(print -> count(print.changed, ".html"))
                        .sum(),
                audiences.stream().mapToInt(print -> count(print.files, ".pdf")).sum(),
                audiences.stream()
                        .mapToInt(print -> count(print.changed, ".pdf"))
                        .sum(),
                audiences.stream().mapToLong(print -> print.nanos.sum()).sum() / 1_000_000);
    }

    private static int count(Set<String> files, String ending) {
        return (int) files.stream().filter(file -> file.endsWith(ending)).count();
    }
}
