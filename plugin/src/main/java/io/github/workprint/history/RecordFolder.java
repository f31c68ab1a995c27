package io.github.workprint.history;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The records of a workflow: what has become of its versions since they were issued, one file an event, in a folder beside them. Files
 * are added and never rewritten, and none of them is a version.
 */
public final class RecordFolder {
    /** Its name in the folder of a workflow. */
    public static final String NAME = "records";

    /** A production of years has some thousand. */
    private static final int MOST = 20_000;

    private static final String RULE = "WF-RC04";

    private RecordFolder() {}

    /** That of a workflow; it need not be there. */
    public static Path of(Path source, String workflow) {
        return source.resolve(workflow).resolve(NAME);
    }

    /**
     * All that is there, by workflow and name.
     *
     * @param base the directory that messages are relative to
     * @param source the folder of specs
     * @param findings take what is no record
     * @throws IOException where the disk fails
     */
    public static List<RecordText> read(
            Path base, Path source, Collection<String> workflows, Consumer<Finding> findings) throws IOException {
        DiskTree tree = new DiskTree(base, source);
        List<RecordText> records = new ArrayList<>();
        for (String workflow : new TreeSet<>(workflows)) {
            String folder = workflow + "/" + NAME;
            if (!tree.isFolder(folder)) {
                continue;
            }
            List<String> files = tree.in(folder).stream()
                    .filter(path -> !path.substring(path.lastIndexOf('/') + 1).matches("[._].*"))
                    .toList();
            if (files.size() > MOST) {
                none(
                        tree.name(folder),
                        Wording.of("the folder holds {0} files; {1} are read", files.size(), MOST),
                        findings);
            }
            for (String file : files.subList(0, Math.min(MOST, files.size()))) {
                record(tree, workflow, file, records, findings);
            }
        }
        return List.copyOf(records);
    }

    private static void record(
            DiskTree tree, String workflow, String file, List<RecordText> records, Consumer<Finding> findings)
            throws IOException {
        if (!tree.isLegible(file)
                || !FileNames.isYaml(file)
                || Files.isDirectory(tree.folder().resolve(file))) {
            none(
                    tree.name(file),
                    Wording.of("this is no record: records are files whose names end in .yaml"),
                    findings);
            return;
        }
        SpecText text = tree.read(file);
        if (text.isText()) {
            records.add(new RecordText(workflow, tree.name(file), FileNames.stem(file), text.text()));
        } else {
            findings.accept(Unreadable.finding(tree.name(file), text.state()));
        }
    }

    private static void none(String file, Wording message, Consumer<Finding> findings) {
        findings.accept(Finding.warn(
                RULE,
                Place.of(file),
                "",
                message,
                Wording.of("keep what belongs to a record elsewhere, and name it in the record")));
    }
}
