package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.progress.RecordBook;
import io.github.workprint.progress.SeenEvent;
import io.github.workprint.view.CatchUp;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The newest version that a role, or whoever holds it, has confirmed to have read, by the records that an audience sees. Only the office sees
 * all of them: to others, a role of which none is seen may have confirmed all the same.
 *
 * @param holder who holds the role
 * @param read the confirmation; empty where none is seen
 * @param current whether that is the version that people work from
 * @param toCatchUp where there is a page of what changed for the role since
 */
record LastRead(
        Redline role,
        Optional<Redline> holder,
        Optional<SeenEvent> read,
        boolean current,
        Optional<ToCatchUp> toCatchUp) {
    /** @param address of the page, from the directory of the workflow */
    record ToCatchUp(long toDo, long toKnow, String address) {}

    /**
     * Of each role of a version.
     *
     * @param latest the version that people work from
     * @param catchUps up to it
     */
    static List<LastRead> of(VersionView latest, RecordBook book, List<CatchUp> catchUps) {
        return latest.workflow().root().all("roles").stream()
                .filter(Redline::isPresent)
                .map(role -> of(role, latest, book, catchUps))
                .toList();
    }

    private static LastRead of(Redline role, VersionView latest, RecordBook book, List<CatchUp> catchUps) {
        Optional<Redline> holder = latest.workflow().now(role, "person");
        List<String> names = new ArrayList<>(List.of(role.path()));
        holder.map(Redline::path).ifPresent(names::add);
        Optional<SeenEvent> read = book.read(names);
        return new LastRead(
                role,
                holder,
                read,
                read.filter(event -> event.version() >= book.current()).isPresent(),
                read.flatMap(event -> toCatchUp(role, event, catchUps)));
    }

    private static Optional<ToCatchUp> toCatchUp(Redline role, SeenEvent read, List<CatchUp> catchUps) {
        return catchUps.stream()
                .filter(catchUp -> catchUp.from().equals(read.event().version()))
                .flatMap(catchUp -> catchUp.shares().stream()
                        .filter(share -> share.role().path().equals(role.path()))
                        .map(share -> new ToCatchUp(share.toDo(), share.toKnow(), catchUp.address(share))))
                .findFirst();
    }
}
