package io.github.workprint.site;

import io.github.workprint.publish.SiteRecord.Part;
import io.github.workprint.publish.Staging;
import io.github.workprint.site.SiteResult.Line;
import io.github.workprint.view.VersionView;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/**
 * What is printed of one version for one audience; or, where all that it is made from is what it was in the last build, what is taken
 * over from there. For several threads.
 */
final class VersionPrint {
    private final VersionView version;
    private final String key;
    private final String folder;
    private final Staging staging;
    private final Optional<Part> kept;
    private final PrintFindings findings;
    private Optional<SheetLedger> ledger;
    private final Set<String> files = new ConcurrentSkipListSet<>();
    private final Set<String> changed = new ConcurrentSkipListSet<>();
    private final LongAdder nanos = new LongAdder();

    /**
     * @param key stands for all that its documents are made from
     * @param root folder of the audience, with a slash at its end
     */
    VersionPrint(VersionView version, String key, String root, Staging staging) {
        this.version = version;
        this.key = key;
        this.folder = root + version.edition().workflow() + "/"
                + version.edition().version().folder() + "/";
        this.staging = staging;
        this.kept = staging.keep(key);
        if (kept.isPresent()) {
            files.addAll(kept.get().files());
            try (DataInputStream in =
                    new DataInputStream(new ByteArrayInputStream(kept.get().state()))) {
                this.findings = PrintFindings.read(in);
                this.ledger = in.readBoolean() ? Optional.of(SheetLedger.read(in)) : Optional.empty();
            } catch (IOException notOurs) {
                throw new UncheckedIOException(notOurs);
            }
        } else {
            this.findings = new PrintFindings();
            this.ledger = Optional.empty();
        }
    }

    VersionView version() {
        return version;
    }

    /** Whether nothing of it is to be printed. */
    boolean isKept() {
        return kept.isPresent();
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

    /** The same work, on the account of this version. */
    Runnable timed(Runnable work) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            nanos.add(System.nanoTime() - start);
        };
    }

    String key() {
        return key;
    }

    /** What the next build may take over. */
    Part part() {
        ByteArrayOutputStream state = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(state)) {
            findings.write(out);
            out.writeBoolean(ledger.isPresent());
            if (ledger.isPresent()) {
                ledger.get().write(out);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return new Part(List.copyOf(files), state.toByteArray());
    }

    /** What was made of one version, for all audiences. */
    static Line line(Collection<VersionPrint> audiences) {
        VersionView version = audiences.iterator().next().version;
        return new Line(
                version.edition().workflow(),
                version.edition().version().toString(),
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
