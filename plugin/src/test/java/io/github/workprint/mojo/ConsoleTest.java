package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees of findings: links and colours on a terminal, plain text elsewhere, and nothing twice. */
class ConsoleTest {
    private static final Findings FINDINGS = Findings.of(List.of(
            hint(1, "'a' decides"),
            hint(2, "'b' decides"),
            hint(3, "'c' decides"),
            Finding.warn("WF-RO03", new Place("film.yaml", 1, 1, 1), "", "nobody is told", "add a name"),
            Finding.warn("WF-RO03", new Place("film.yaml", 2, 1, 1), "", "nobody is told", "add a name")));

    @TempDir
    private Path base;

    private static Finding hint(int line, String message) {
        return Finding.info("WF-FM17", new Place("film.yaml", line, 1, 1), "", message, "give it a value");
    }

    private List<String> said(boolean colour) throws IOException {
        Files.writeString(base.resolve("film.yaml"), "one\ntwo\nthree\n");
        List<String> said = new ArrayList<>();
        SystemStreamLog log = new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }

            @Override
            public void warn(CharSequence line) {
                said.add(line.toString());
            }
        };
        new Console(base, log, colour).print(FINDINGS, rule -> Optional.of("why of " + rule));
        return said;
    }

    @Test
    void hintsOfOneKindAreOneLineAndAReasonIsToldOnce() throws IOException {
        List<String> said = said(false);
        assertEquals(3, said.size(), said::toString);
        assertTrue(said.get(0).contains("and 2 more of WF-FM17: film.yaml:2:1, film.yaml:3:1"), said::toString);
        assertEquals(
                1, said.stream().filter(line -> line.contains("why of WF-RO03")).count());
    }

    @Test
    void onlyATerminalGetsLinksAndColours() throws IOException {
        String file = base.resolve("film.yaml").toUri().toASCIIString();
        assertTrue(said(true).get(0).contains("\u001b]8;;" + file + "\u001b\\film.yaml:1:1\u001b]8;;\u001b\\"));
        assertFalse(String.join("", said(false)).contains("\u001b"));
    }

    @Test
    void countsSayWhatTheyCount() {
        assertEquals("0 errors, 2 warnings, 3 hints in 1 file", FINDINGS.summary());
        assertEquals("nothing found", Findings.NONE.summary());
    }
}
