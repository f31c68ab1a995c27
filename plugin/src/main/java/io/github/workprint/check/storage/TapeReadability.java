package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import io.github.workprint.spec.work.TestRun;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tapes that nobody can read, or has tried to. */
final class TapeReadability {
    /** What a drive of each generation reads, as the LTO consortium publishes it: the eighth and ninth only one older, the tenth none. */
    private static final Map<String, Set<String>> READS = Map.of(
            "lto-5", Set.of("lto-5"),
            "lto-6", Set.of("lto-5", "lto-6"),
            "lto-7", Set.of("lto-5", "lto-6", "lto-7"),
            "lto-8", Set.of("lto-7", "lto-8"),
            "lto-9", Set.of("lto-8", "lto-9"),
            "lto-10", Set.of("lto-10"));

    private static final Set<String> ARCHIVES =
            Set.of("lto-5", "lto-6", "lto-7", "lto-8", "lto-9", "lto-10", "oda", "object-archive");

    private TapeReadability() {}

    static void readable(CheckContext subject, Report report) {
        for (Volume volume : subject.spec().volumes().values()) {
            Set<String> read = volume.drive() == null ? null : READS.get(volume.drive());
            if (read != null
                    && volume.media() != null
                    && volume.media().startsWith("lto")
                    && !read.contains(volume.media())) {
                report.at(
                        volume,
                        "drive",
                        Wording.of(
                                "'{0}' is on {1}, and the drive of the receiver, {2}, reads {3} only",
                                volume.id(),
                                volume.media(),
                                volume.drive(),
                                Wording.and(read.stream().sorted().toList())),
                        Wording.of("write tapes that the drive can read, or send a drive along"));
            }
        }
    }

    static void restored(CheckContext subject, Report report) {
        CopyLedger ledger = new CopyLedger(subject);
        boolean planned = subject.spec().stages().values().stream().anyMatch(stage -> stage.is(StageKind.RESTORE_TEST));
        for (Volume volume : subject.spec().volumes().values()) {
            List<Stage> writers = subject.spec().stages().values().stream()
                    .filter(stage -> ledger.volumes(stage).contains(volume))
                    .toList();
            if (volume.media() != null
                    && ARCHIVES.contains(volume.media())
                    && !planned
                    && writers.stream().noneMatch(writer -> tested(writer, subject))) {
                report.at(
                        volume,
                        Wording.of("'{0}' is an archive, and no test has ever restored from it", volume.id()),
                        Wording.of("add a test of the stage that writes it, or a stage of kind restore-test"));
            }
        }
    }

    private static boolean tested(Stage stage, CheckContext subject) {
        return subject.spec().tests().values().stream()
                .map(TestRun::of)
                .flatMap(List::stream)
                .anyMatch(ref -> subject.stage(ref).filter(stage::equals).isPresent());
    }
}
