package io.github.workprint.editor;

import io.github.workprint.finding.Place;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;

/** Says above each entity of the newest version that it changed since the version before. */
final class Lenses {
    private Lenses() {}

    static List<CodeLens> of(OpenSpec open, CheckedProject project) {
        Optional<MarkedHistory> seen = project.seenBy(Readers.INTERNAL).stream()
                .filter(history ->
                        history.outlines().get(0).workflow().equals(open.text().workflow()))
                .findFirst();
        int newest = seen.map(MarkedHistory::size).orElse(0) - 1;
        if (newest < 1 || open.spec().isEmpty() || !isNewest(open, project)) {
            return List.of();
        }
        MarkedHistory history = seen.orElseThrow();
        Set<String> changed = new TreeSet<>();
        history.between(newest - 1, newest).items().forEach(item -> item.cause()
                .ifPresent(cause -> changed.add(cause.change().entity())));
        String since = "since " + history.outlines().get(newest - 1).version() + ": changed";
        List<CodeLens> lenses = new ArrayList<>();
        Addresses.of(open.spec().get()).entities().forEach((address, entity) -> {
            if (changed.contains(address) && entity instanceof Located located) {
                Place place = located.origin().place();
                if (place.file().equals(open.file())) {
                    lenses.add(new CodeLens(Spots.range(place), new Command(since, ""), null));
                }
            }
        });
        return lenses;
    }

    private static boolean isNewest(OpenSpec open, CheckedProject project) {
        return open.history(project)
                .filter(upTo -> project.sources().histories().all().stream()
                        .anyMatch(all -> all.workflow().equals(upTo.workflow())
                                && all.versions().size() == upTo.versions().size()))
                .isPresent();
    }
}
