package io.github.workprint.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.view.figure.ControlMatrix;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ControlMatrixTest {
    private static final String BEFORE =
            """
            security: { classes: { pre-release: [mfa], public: [] } }
            stages: { edit: { controls: [mfa, screened-room] }, lunch: {} }
            volumes: { drive: { encrypted: no }, shelf: {} }
            links: { uplink: { encrypted: TLS 1.2 } }
            """;

    /** The matrix of the last of several versions, a line for each row. */
    private static String matrix(String... versions) {
        List<VersionText> texts = new ArrayList<>();
        for (int i = 0; i < versions.length; i++) {
            String head = "workprint: 1\nversion: 1." + i + ".0\nstatus: issued\nas-of: 2026-03-0" + (i + 1)
                    + "\nproduction: { title: A Film }\n";
            texts.add(new VersionText("film", "film/1." + i + ".0.yaml", head + versions[i]));
        }
        Histories histories = Histories.read(new VersionTexts(texts, Findings.NONE), new SpecReader(Vocabulary.load()));
        ControlMatrix matrix = ControlMatrix.of(
                VersionView.of(Editions.of(histories.all().get(0), FormatLibrary.load()), versions.length - 1)
                        .workflow());
        return matrix.groups().stream()
                .flatMap(group -> group.rows().stream()
                        .map(row -> group.list().key() + " "
                                + row.entity().key()
                                + matrix.columns().stream()
                                        .map(control -> row.said().containsKey(control)
                                                ? " | " + said(row.said().get(control))
                                                : " |")
                                        .collect(Collectors.joining())))
                .collect(Collectors.joining("\n", String.join(" ", matrix.columns()) + "\n", ""));
    }

    private static String said(Redline leaf) {
        return leaf.mark().word() + " " + leaf.value().or(leaf::formerValue).orElse("");
    }

    @Test
    void stagesVolumesAndLinesStandUnderTheControlsThatTheyHave() {
        assertEquals(
                """
                mfa screened-room encrypted-at-rest encrypted-in-transit
                classes pre-release | same mfa | | |
                stages edit | same mfa | same screened-room | |
                volumes drive | | | same false |
                links uplink | | | | same TLS 1.2""",
                matrix(BEFORE));
    }

    @Test
    void whatCameAndWentKeepsItsCell() {
        assertEquals(
                """
                mfa screened-room encrypted-at-rest encrypted-in-transit
                classes pre-release | same mfa | | |
                stages edit | same mfa | removed screened-room | |
                volumes drive | | | changed true |
                links uplink | | | | changed TLS 1.3""",
                matrix(
                        BEFORE,
                        BEFORE.replace(", screened-room", "")
                                .replace("no }", "yes }")
                                .replace("1.2", "1.3")));
    }
}
