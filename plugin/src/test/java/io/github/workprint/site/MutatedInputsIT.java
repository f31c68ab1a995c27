package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.audience.Pruning;
import io.github.workprint.check.Checker;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.reference.OneOfEverything;
import io.github.workprint.reference.PlainYaml;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever a spec says, reading, checking, planning and pruning it end, in time and without an exception, and each finding has its
 * place; of some, the pages are printed, too. {@code -Dtests.mutations} and {@code -Dtests.seed} choose others.
 */
@Order(Thoroughness.LONG)
final class MutatedInputsIT {
    private static final int MUTATIONS = Integer.getInteger("tests.mutations", Thoroughness.cases(200, 1_000_000));
    private static final long SEED = Long.getLong("tests.seed", 1);
    /** One in so many is printed. */
    private static final int PRINTED = 1000;

    private static final long LONGEST_MILLIS = 5_000;

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "999999999999",
            "1000 year",
            "0.000000001 bit/s",
            "0 h",
            "-3 wd",
            "100 %",
            "1e9",
            "0001-01-01",
            "9999-12-31",
            "2026-02-29",
            "9999-12-31/9999-12-31",
            "0000-01-01/9999-12-31",
            "23:59 to 00:00",
            "mon-sun",
            "1/0",
            "999999/1",
            "1x1",
            "99999x99999",
            "10:00:00:00",
            "2.0.0-rc.1+x",
            "yes",
            "~",
            "[]",
            "{}",
            "[a, a]",
            "{ audience: client }",
            "\"\"",
            "\" \"",
            "\"\\u0000\\uD800\\u202E\"",
            "'<script>alert(1)</script>'",
            "'++++<b>x</b>++++ include::/etc/passwd[] {docdir} <<x>> image:http://x[]'",
            "'${.now} <#list 1..9 as i></#list>'",
            "'=1+1;@x'");

    @TempDir
    private Path folder;

    private final Checker checker = new Checker(Specs.VOCABULARY, Specs.LIBRARY);
    private final SpecReader reader = new SpecReader(Specs.VOCABULARY);

    @Test
    void nothingThatIsWrittenBreaksABuild() {
        Random random = new Random(SEED);
        List<String> texts = texts();
        int sound = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                text = mutated(text, random);
            }
            long begun = System.nanoTime();
            String last = text;
            String name = "mutation " + i + " of seed " + SEED;
            try {
                sound += tried(text, i % PRINTED == 0) ? 1 : 0;
            } catch (RuntimeException | StackOverflowError broken) {
                throw new AssertionError(name + " breaks:\n" + text, broken);
            }
            long millis = (System.nanoTime() - begun) / 1_000_000;
            assertTrue(i % PRINTED == 0 || millis < LONGEST_MILLIS, () -> name + " takes " + millis + " ms:\n" + last);
        }
        int all = sound;
        assertTrue(all > MUTATIONS / 20, () -> "only " + all + " of " + MUTATIONS + " can be read at all");
    }

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(Workspace.specs(Workspace.FIXTURES).values());
        for (long seed = 0; seed < 4; seed++) {
            texts.add(PlainYaml.of(OneOfEverything.tree(seed, Specs.VOCABULARY)));
        }
        return texts;
    }

    /** @return whether it could be read */
    private boolean tried(String text, boolean printed) {
        VersionTexts sources =
                new VersionTexts(List.of(new VersionText("film", "film/1.0.0.yaml", text)), Findings.NONE);
        Histories histories = Histories.read(sources, reader);
        histories.findings().all().forEach(MutatedInputsIT::requirePlace);
        if (histories.findings().hasErrors()) {
            return false;
        }
        checker.check(histories).findings().all().forEach(MutatedInputsIT::requirePlace);
        for (History history : histories.all()) {
            Pruning.of(Editions.of(history, Specs.LIBRARY), Readers.CLIENT);
        }
        if (printed) {
            new Workspace(folder)
                    .write(Map.of("film/1.0.0.yaml", text))
                    .build(folder.resolve("site"), Cache.none(), Workspace.EVERYBODY, Workspace.EVERYTHING);
        }
        return true;
    }

    private static void requirePlace(Finding finding) {
        if (finding.place().file().isEmpty()
                || finding.place().line() < 1
                || finding.message().isBlank()) {
            throw new IllegalStateException("a finding without place or words: " + finding);
        }
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int colon = line.indexOf(": ");
        switch (random.nextInt(8)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(random.nextInt(lines.size()), line);
            case 2 -> lines.add(at, lines.get(random.nextInt(lines.size())));
            case 3 -> {
                int other = random.nextInt(lines.size());
                int behind = lines.get(other).indexOf(": ");
                if (colon > 0 && behind > 0) {
                    lines.set(at, line.substring(0, colon) + lines.get(other).substring(behind));
                }
            }
            case 4 -> lines.set(at, line.replaceAll("\\d+", String.valueOf(random.nextInt(100_000))));
            default -> {
                if (colon > 0) {
                    lines.set(at, line.substring(0, colon + 2) + VALUES.get(random.nextInt(VALUES.size())));
                }
            }
        }
        return lines.isEmpty() ? text : String.join("\n", lines) + "\n";
    }
}
