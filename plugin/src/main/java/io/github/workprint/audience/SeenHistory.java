package io.github.workprint.audience;

import io.github.workprint.audience.Pruning.Pruned;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.EditionHistory;
import io.github.workprint.edition.Fault;
import io.github.workprint.edition.KeptEdition;
import io.github.workprint.edition.KeptOutline;
import io.github.workprint.edition.Outline;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Kept;
import io.github.workprint.store.KeptForm;
import io.github.workprint.store.Recent;
import io.github.workprint.store.RemadeList;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The editions of a workflow as one audience sees them, each made, or taken from what was kept, when it is asked for. */
public final class SeenHistory {
    private static final KeptForm<Sight> SIGHT = new KeptSight();
    private static final KeptForm<Edition> EDITION = new KeptEdition();

    private final List<Edition> whole;
    private final Readers readers;
    private final Organisations organisations;
    private final Kept kept;
    private final List<Optional<String>> lines;
    private final List<Findings> found;
    private final List<Outline> outlines = new ArrayList<>();
    /** The place of the version in which the audience sees an address for the first time. */
    private final Map<String, Integer> seen = new HashMap<>();

    private final Recent<Integer, Edition> editions = new Recent<>(RemadeList.HELD, this::make);

    /**
     * What must be known of a version to make the next ones.
     *
     * @param fresh addresses that the audience has not seen in any version before
     */
    private record Sight(Outline outline, List<String> fresh) {}

    private SeenHistory(
            List<Edition> whole,
            Readers readers,
            Organisations organisations,
            List<Optional<String>> lines,
            List<Findings> found,
            Kept kept) {
        this.whole = whole;
        this.readers = readers;
        this.organisations = organisations;
        this.kept = kept;
        this.lines = lines;
        this.found = found;
    }

    /**
     * The history of an audience.
     *
     * @param whole editions, oldest first
     * @param organisations of all versions
     * @param lines what stands for each of them and all before it, where that is known
     * @param found what the rules found in each of them, asked for when the version is
     * @param kept holds what was seen of the same versions before
     */
    public static EditionHistory of(
            List<Edition> whole,
            Readers readers,
            Organisations organisations,
            List<Optional<String>> lines,
            List<Findings> found,
            Kept kept) {
        SeenHistory history = new SeenHistory(whole, readers, organisations, lines, found, kept);
        return new EditionHistory(history.list(history::edition), history.list(history::outline));
    }

    private List<String> parts(String line, Findings all) {
        Stream<String> faults = readers.equals(Readers.INTERNAL)
                ? Fault.in(all).stream()
                        .map(fault -> fault.rule() + " " + fault.address())
                        .sorted()
                : Stream.empty();
        return Stream.concat(Stream.of(line, readers.word(), organisations.digest()), faults)
                .toList();
    }

    private <T> List<T> list(IntFunction<T> at) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return at.apply(index);
            }

            @Override
            public int size() {
                return whole.size();
            }
        };
    }

    private synchronized Edition edition(int version) {
        return editions.get(version);
    }

    private Edition make(int version) {
        return kept(version).flatMap(parts -> kept.find(EDITION, parts)).orElseGet(() -> {
            Edition pruned = prune(version).edition();
            kept(version).ifPresent(parts -> kept.keep(EDITION, parts, pruned));
            return pruned;
        });
    }

    private Optional<List<String>> kept(int version) {
        return lines.get(version).map(line -> parts(line, found.get(version)));
    }

    private Pruned prune(int version) {
        if (version > 0) {
            outline(version - 1);
        }
        return Pruning.of(whole.get(version), readers, organisations, address -> isKnown(address, version));
    }

    private boolean isKnown(String address, int version) {
        Integer first = seen.get(address);
        return first != null && first < version;
    }

    private synchronized Outline outline(int version) {
        while (outlines.size() <= version) {
            int next = outlines.size();
            Sight sight = kept(next).flatMap(parts -> kept.find(SIGHT, parts)).orElseGet(() -> look(next));
            sight.fresh().forEach(address -> seen.putIfAbsent(address, next));
            outlines.add(sight.outline());
        }
        return outlines.get(version);
    }

    private Sight look(int version) {
        Pruned pruned = prune(version);
        Edition edition = pruned.edition();
        editions.put(version, edition);
        List<String> fresh = new TreeSet<>(pruned.seen())
                .stream().filter(address -> !isKnown(address, version)).toList();
        Sight sight = new Sight(Outline.of(edition), fresh);
        kept(version).ifPresent(parts -> {
            kept.keep(SIGHT, parts, sight);
            kept.keep(EDITION, parts, edition);
        });
        return sight;
    }

    private static final class KeptSight implements KeptForm<Sight> {
        private final KeptOutline outlines = new KeptOutline();

        @Override
        public String name() {
            return "sight";
        }

        @Override
        public void write(Sight sight, DataOutput out) throws IOException {
            outlines.write(sight.outline(), out);
            FindingsData.texts(sight.fresh(), out);
        }

        @Override
        public Sight read(DataInput in) throws IOException {
            return new Sight(outlines.read(in), FindingsData.texts(in));
        }
    }
}
