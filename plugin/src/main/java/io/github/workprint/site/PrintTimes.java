package io.github.workprint.site;

import io.github.workprint.edition.Edition;
import io.github.workprint.site.SiteResult.Line;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The time that was spent on the documents of each version, summed over the threads. */
final class PrintTimes {
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();

    /** The same work, on the account of a version. */
    Runnable of(VersionView version, Runnable work) {
        return () -> {
            long start = System.nanoTime();
            work.run();
            add(version, start);
        };
    }

    /** The same work, on the account of a version. */
    <T> Supplier<T> of(VersionView version, Supplier<T> work) {
        return () -> {
            long start = System.nanoTime();
            T made = work.get();
            add(version, start);
            return made;
        };
    }

    private void add(VersionView version, long start) {
        nanos.computeIfAbsent(name(version.edition()), name -> new LongAdder()).add(System.nanoTime() - start);
    }

    private static String name(Edition edition) {
        return edition.workflow() + " " + edition.version();
    }

    /** One line for each version, with what all audiences got of it. */
    List<Line> lines(List<AudienceDocuments> audiences) {
        List<Line> lines = new ArrayList<>();
        List<WorkflowDocuments> workflows = audiences.get(0).workflows();
        for (int workflow = 0; workflow < workflows.size(); workflow++) {
            for (int version = 0; version < workflows.get(workflow).versions().size(); version++) {
                Edition edition =
                        workflows.get(workflow).versions().get(version).edition();
                lines.add(new Line(
                        edition.workflow(),
                        edition.version().toString(),
                        audiences.size(),
                        count(audiences, workflow, version, document -> document.kind()
                                .html()),
                        count(audiences, workflow, version, document -> document.kind()
                                .pdf()),
                        nanos.getOrDefault(name(edition), new LongAdder()).sum() / 1_000_000));
            }
        }
        return lines;
    }

    private static int count(List<AudienceDocuments> audiences, int workflow, int version, Predicate<Document> wanted) {
        return (int) audiences.stream()
                .map(audience -> audience.workflows().get(workflow).versions().get(version))
                .flatMap(view -> view.documents().stream())
                .filter(wanted)
                .count();
    }
}
