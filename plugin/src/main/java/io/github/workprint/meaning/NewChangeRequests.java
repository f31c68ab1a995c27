package io.github.workprint.meaning;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Redline;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.spec.value.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The change requests of the later version that came after the earlier one. */
final class NewChangeRequests {
    private final List<Redline> requests;

    NewChangeRequests(Redline root, Version since) {
        this.requests = root.all("changes").stream()
                .filter(Redline::isPresent)
                .filter(request -> request.child("version")
                        .flatMap(Redline::value)
                        .flatMap(Version::of)
                        .map(version -> version.compareTo(since) > 0)
                        .orElse(true))
                .toList();
    }

    List<Redline> all() {
        return requests;
    }

    /** Those that say that they are about a change. */
    List<Redline> about(Stream<Meaning> meanings) {
        List<Change> changes = meanings.map(Meaning::change).toList();
        return requests.stream()
                .filter(request -> changes.stream().anyMatch(change -> covers(request, change)))
                .toList();
    }

    private static boolean covers(Redline request, Change change) {
        return request.all("about").stream()
                .flatMap(about -> about.value().stream())
                .anyMatch(address -> change.path().equals(address)
                        || change.path().startsWith(address + "/")
                        || change.entity().equals(address));
    }

    /** Whether a request says that the texts that it is about mean what they meant. */
    static boolean isSpellingOnly(Redline request) {
        return request.child("spelling-only")
                .flatMap(Redline::value)
                .filter(String.valueOf(true)::equals)
                .isPresent();
    }

    static Optional<ChangeClass> rated(Redline request) {
        return request.child("class").flatMap(Redline::value).flatMap(ChangeClass::of);
    }
}
