package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Formats as they meet in practice: what is sound is let pass, what is not is told. */
final class FormatsOfPracticeTest {
    private static List<String> found(String fragment, String rule) {
        return Cases.check("", fragment).all().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> finding.path() + ": " + finding.message())
                .toList();
    }

    @Test
    void aStageThatOnlyPassesOnJoinsNothing() {
        List<String> told = WholeSpecs.findings(WholeSpecs.text("stages-that-only-pass-on")).stream()
                .filter(finding ->
                        finding.path().startsWith("stage/qc") || finding.path().startsWith("stage/send"))
                .filter(finding -> finding.rule().startsWith("WF-FM"))
                .map(Finding::message)
                .toList();
        assertEquals(List.of(), told);
    }

    @Test
    void whatWasCheckedBeforeItIsSentIsChecked() {
        String text = WholeSpecs.text("stages-that-only-pass-on");
        assertEquals(List.of(), WholeSpecs.found(text, "WF-DL08"));
        String unchecked = text.replace(
                "takes: [cine, tv, us, stems], lasts: 2 wd, gate", "takes: [tv, us, stems], lasts: 2 wd, gate");
        assertEquals(
                List.of("deliverable/d1: 'd1' goes from 'send' to the client, and nobody checks it in between"),
                WholeSpecs.found(unchecked, "WF-DL08"));
        String behind = text.replace("kind: deliver, owner: ed, after: qc,", "kind: deliver, owner: ed,")
                .replace("after: [dcp, air, usm, stem], takes:", "after: send, takes:");
        assertEquals(List.of(), WholeSpecs.found(behind, "WF-DL08"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qc", "deliver", "archive", "transfer", "review", "verify", "backup"})
    void noKindThatPassesOnJoinsItsMaterial(String kind) {
        String fragment =
                """
                formats:
                  us: { name: US master, codec: ProRes, compression: visually-lossless, container: mov, raster: 1920x1080, rate: 23.976, scan: p, bits: 10, colour: { primaries: rec709, transfer: bt1886 }, data-rate: 176 Mbit/s }
                  tv: { name: TV master, codec: ProRes, compression: visually-lossless, container: mov, raster: 1920x1080, rate: 25, scan: i-tff, bits: 10, colour: { primaries: rec709, transfer: bt1886 }, data-rate: 176 Mbit/s }
                  stems: { name: Stems, container: bwf, audio: { channels: 12, rate: 96 kHz, depth: 16 } }
                stages:
                  final-check: { kind: %s, takes: [master, us, tv, stems] }
                """
                        .formatted(kind);
        for (String rule : List.of("WF-FM02", "WF-FM03", "WF-FM04", "WF-FM07", "WF-FM11")) {
            assertEquals(List.of(), found(fragment, rule), rule);
        }
    }

    @Test
    void twoVersionsThatOneStageMakesOfTwoSourcesAreTwoThings() {
        String versions =
                """
                formats:
                  stock: { name: Stock, codec: Apple ProRes, compression: visually-lossless, container: mov, raster: 3840x2160, rate: 25, scan: p, bits: 12, colour: { primaries: rec709, transfer: bt1886 }, carries: [reel], data-rate: 700 Mbit/s }
                  stock-out: { name: Stock, codec: Apple ProRes, compression: visually-lossless, container: mov, raster: 3840x2160, rate: %s, scan: p, bits: 12, colour: { primaries: rec709, transfer: bt1886 }, carries: [reel], data-rate: 700 Mbit/s }
                materials:
                  archive: { name: Stock, kind: archive, format: stock, amount: 5 min, from: supervisor, arrives: 2026-03-09 }
                stages:
                  grade: { takes: [camera-file, archive], makes: [graded, stock-out] }
                """;
        assertEquals(List.of(), found(versions.formatted("25"), "WF-FM02"));
        assertEquals(
                List.of("stage/grade/takes: at 'grade', 'camera-file' runs at 24 fps and 'stock-out' runs at 30 fps; no"
                        + " conversion is planned, so one of them plays at the wrong speed"),
                found(versions.formatted("30"), "WF-FM02"));
    }

    @Test
    void aSecondConflictIsFoundBehindOneThatIsSound() {
        assertFalse(found(
                        """
                        formats:
                          b-file: { name: B, codec: ARRIRAW, compression: uncompressed, container: mxf, raster: 3840x2160, rate: 23.976, scan: p, bits: 12, colour: { primaries: arri-wg4, transfer: logc4 }, data-rate: 2400 Mbit/s, carries: [reel] }
                          c-file: { name: C, codec: ARRIRAW, compression: uncompressed, container: mxf, raster: 3840x2160, rate: 25, scan: p, bits: 12, colour: { primaries: arri-wg4, transfer: logc4 }, data-rate: 2400 Mbit/s, carries: [reel] }
                        stages:
                          grade: { takes: [camera-file, b-file, c-file] }
                        """,
                        "WF-FM02")
                .isEmpty());
    }

    @Test
    void fieldsASecondAreFrames() {
        String text = WholeSpecs.text("fields-a-second");
        assertEquals(List.of(), WholeSpecs.found(text, "WF-FM02"));
        assertEquals(
                List.of(),
                WholeSpecs.found(
                        text.replace("rate: 29.97", "rate: 25").replace("rate: 59.94", "rate: 50"), "WF-FM02"));
        assertFalse(WholeSpecs.found(text.replace("rate: 59.94", "rate: 50"), "WF-FM02")
                .isEmpty());
    }

    @Test
    void theBaseOfTimecodeOfSoundAndListsIsARate() {
        assertFalse(found("formats: { sound-file: { timecode: { base: 25 } } }", "WF-FM02")
                .isEmpty());
        assertFalse(found("formats: { cut-list: { timecode: { base: 25 } } }", "WF-FM02")
                .isEmpty());
        assertFalse(found("formats: { cut-list: { timecode: { base: 23.976 } } }", "WF-FM03")
                .isEmpty());
        assertEquals(
                List.of(),
                found(
                                """
                        formats:
                          camera-file: { rate: 23.976 }
                          proxy: { rate: 23.976 }
                          sound-file: { timecode: { base: 29.97, mode: ndf } }
                        """,
                                "WF-FM02")
                        .stream()
                        .filter(told -> told.startsWith("stage/dailies"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"p, i-tff, 0", "p, psf, 0", "psf, i-tff, 0", "i-tff, p, 1", "i-tff, psf, 1", "i-bff, i-bff, 0"})
    void framesMayLieInFieldsAndFieldsNotInFrames(String in, String out, int told) {
        String fragment = "formats: { graded: { scan: " + in + " }, master-file: { scan: " + out + " } }";
        assertEquals(
                told,
                found(fragment, "WF-FM11").stream()
                        .filter(one -> one.startsWith("stage/finish"))
                        .count());
    }

    @Test
    void aLeaderBeforeTheProgrammeIsNoFault() {
        assertEquals(List.of(), WholeSpecs.found(WholeSpecs.text("leader-before-the-programme"), "WF-DL07"));
    }

    @ParameterizedTest
    @CsvSource({
        "'09:58:30;00', , '10:00:00;00', , false",
        "'00:58:30:00', , '10:00:00:00', , true",
        "'09:58:30:00', '10:00:00:00', '09:59:50:00', '10:00:00:00', false",
        "'09:58:30:00', '10:00:00:00', '09:58:30:00', '10:00:02:00', true",
        "'10:00:10:00', , '09:58:30:00', '10:00:00:00', true",
        "'09:59:58:00', , '09:58:30:00', '10:00:00:00', false"
    })
    void pictureAndSoundStartTogetherOrDoNot(
            String soundFile, String soundProgramme, String file, String programme, boolean told) {
        String fragment = "formats: { final-sound: { timecode: " + timecode(soundFile, soundProgramme)
                + " }, master-file: { timecode: " + timecode(file, programme) + " } }";
        assertEquals(told, !found(fragment, "WF-DL07").isEmpty());
    }

    private static String timecode(String start, String programme) {
        return "{ base: 24, mode: ndf, start: \"" + start + "\""
                + (programme == null ? "" : ", programme: \"" + programme + "\"") + " }";
    }

    /** The master of the sound spec is ProRes HQ in MOV, 3840x2160 at 24p, 10 bit, 707 Mbit/s, 5.1 at 48 kHz and 24 bit. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            25 or 50 fps                | Picture | runs at 24 fps
            24 or 25 fps                | Picture |
            23.976, 24 or 25 fps        | Picture |
            24 fps                      | Picture |
            24000/1001 fps              | Picture | runs at 24 fps
            at least 25 fps             | Picture |
            2160p24                     | Picture |
            2160p25                     | Picture | runs at 24 fps
            1080i25                     | Picture | is 3840x2160
            2160p/24                    | Picture |
            3840 x 2160                 | Picture |
            1920x1080 or 3840x2160      | Picture |
            4096x2160                   | Picture | is 3840x2160
            4:2:2                       | Picture | is 4:4:4
            4:2:2, 10 bit               | Picture | is 4:4:4
            4:2:2 or 4:4:4              | Picture |
            10 bit                      | Picture |
            8 or 10 bit                 | Picture |
            12-bit                      | Picture | has 10 bit
            48 kHz, 24 bit              | Sound   |
            48 kHz, 16 bit              | Sound   | has 24 bit a sample
            48 or 96 kHz                | Sound   |
            96 kHz                      | Sound   | is sampled at 48 kHz
            16 channels                 | Sound   | has 6 channels
            6 channels                  | Sound   |
            MXF OP1a                    | File    | comes as mov
            QuickTime MOV               | File    |
            DNxHR HQX                   | File    | is coded in ProRes
            ProRes 422 HQ               | File    |
            XAVC long GOP               | File    | is coded in ProRes
            BT.2020 PQ                  | Picture | has primaries of rec709
            Rec. 709                    | Picture |
            100 Mbit/s                  | Picture | takes 707 Mbit/s
            up to 100 Mbit/s            | Picture |
            drop-frame                  | Picture | counts ndf
            non-drop                    | Picture |
            SRT at 25 fps               | Captions |
            """)
    void aValueIsHeldToTheFormatThatItIsAbout(String value, String group, String told) {
        String fragment =
                """
                formats: { master-file: { chroma: "4:4:4" } }
                deliverables: { master: { requires: { r-009: { text: As said, group: %s, value: "%s", checked-at: final-check, source: coast-spec } } } }
                """
                        .formatted(group, value);
        List<String> found = found(fragment, "WF-DL02");
        if (told == null) {
            assertEquals(List.of(), found);
        } else {
            assertEquals(1, found.size());
            assertTrue(found.get(0).contains(told), found.get(0));
        }
    }

    @Test
    void theFirstFrameIsHeldToTheFormat() {
        String requirement =
                "deliverables: { master: { requires: { r-009: { text: \"%s\", value: \"%s\", checked-at: final-check }"
                        + " } } }";
        assertFalse(found(requirement.formatted("First frame of the programme", "10:00:00:00"), "WF-DL02")
                .isEmpty());
        assertEquals(List.of(), found(requirement.formatted("First frame of the file", "00:59:58:00"), "WF-DL02"));
        assertEquals(List.of(), found(requirement.formatted("First act ends", "01:22:00:00"), "WF-DL02"));
    }

    @Test
    void aRequirementWithoutALevelIsAMust() {
        assertEquals(
                List.of("requirement/r-009: 'r-009' of 'master' is a must (no level is given), and nothing checks it;"
                        + " the client will be the first to find out"),
                found("deliverables: { master: { requires: { r-009: No logos } } }", "WF-DL05"));
    }

    @Test
    void wordsOfAListNeedNoQuotes() {
        assertEquals(List.of(), found("formats: { proxy: { chroma: 4:2:2 } }", "WF-ID05"));
        assertFalse(
                found("formats: { proxy: { pixel-aspect: 16:15 } }", "WF-ID05").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BT.2100",
                "ITU-R BT.2100-2",
                "EBU R 128",
                "ATSC A/85",
                "SMPTE ST 2067-21",
                "LTO-9",
                "ISO 9001",
                "BS.1770-4",
                "AES67",
                "ISO/IEC 15444"
            })
    void aPartOfTheNameOfAStandardIsNoAbbreviation(String standard) {
        String fragment = "{ glossary: { dit: Who looks after data. }, production: { description: \"Masters follow "
                + standard + ".\" } }";
        assertEquals(List.of(), found(fragment, "WF-DC02"));
    }

    @Test
    void anExampleIsHeldToItsPattern() {
        assertEquals(
                1,
                WholeSpecs.found(WholeSpecs.text("name-against-pattern"), "WF-FM23")
                        .size());
        assertTrue(WholeSpecs.found(WholeSpecs.text("name-against-pattern"), "WF-FM23")
                .get(0)
                .contains("from '_' on"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            {roll}C{clip:3}             | A001C001            |
            {roll}C{clip:3}             | A001C01             | from '{clip:3}' on
            {roll}C{clip:3}             | A001C0012           | from its end on
            {show}_{date:YYYYMMDD}.mov  | NJ_20270111.mov     |
            {show}_####.exr             | NJ_0101.exr         |
            {show}_####.exr             | NJ_01.exr           | from '_####.exr' on
            LT_%04d.exr                 | LT_0010.exr         |
            """)
    void partsOfNamesHaveTheirWidths(String pattern, String example, String told) {
        List<String> found = found(
                "formats: { camera-file: { naming: { pattern: \"" + pattern + "\", example: \"" + example
                        + "\", legal: ~ } } }",
                "WF-FM23");
        assertEquals(told == null ? 0 : 1, found.size(), found::toString);
        assertTrue(told == null || found.get(0).contains(told), found::toString);
    }

    @Test
    void aNameHasALimit() {
        assertEquals(
                List.of("format/camera-file/naming: 'A001C001' of 'camera-file' has 8 characters, and 7 are allowed;"
                        + " the name is cut, or the file refused"),
                found("formats: { camera-file: { naming: { longest: 7 } } }", "WF-FM23"));
    }

    @Test
    void handlesOfAListAreAskedForTooAndCountedAtItsOwnRate() {
        String needs = "stages: { grade: { accepts: { handles: 1 s } } }\n";
        assertEquals(
                List.of(),
                found(needs, "WF-FM15").stream()
                        .filter(told -> told.startsWith("interface/cut-to-grade"))
                        .toList());
        assertFalse(found(needs + "interfaces: { cut-to-grade: { handles: 23 f } }", "WF-FM15")
                .isEmpty());
        assertFalse(found(
                        needs
                                + "defaults: { picture: ~ }\n"
                                + "formats: { cut-list: { timecode: { base: 25 } } }\n"
                                + "interfaces: { cut-to-grade: { handles: 24 f } }",
                        "WF-FM15")
                .isEmpty());
    }

    @Test
    void handlesAreTheSameAlongAChain() {
        assertEquals(
                List.of("interface/plates-to-effects/handles: 'plates-to-effects' gives handles of 12 f, and 'plate',"
                        + " which it hands over, has 8 f; one of the two pulls again"),
                found("formats: { plate: { handles: 8 f } }", "WF-FM24"));
    }

    @Test
    void aSmallOriginalIsEnlargedThoughALargerOneIsBesideIt() {
        String archive =
                """
                formats:
                  stock: { name: Stock, codec: Apple ProRes, compression: %s, container: mov, raster: 1920x1080, rate: 24, scan: p, bits: 12, colour: { primaries: rec709, transfer: bt1886 }, carries: [reel], data-rate: 700 Mbit/s }
                materials:
                  archive: { name: Stock, kind: archive, format: stock, amount: 5 min, from: supervisor, arrives: 2026-03-09 }
                stages:
                  grade: { takes: [camera-file, archive, proxy], converts: [colour%s] }
                """;
        assertEquals(
                List.of("stage/grade/makes: 'graded' is 3840x2160, and 'stock', which 'grade' takes, is 1920x1080:"
                        + " what of it goes in is enlarged"),
                found(archive.formatted("lossy", ""), "WF-FM25"));
        assertEquals(List.of(), found(archive.formatted("lossy", ", raster"), "WF-FM25"));
        assertEquals(List.of(), found("stages: { grade: { takes: [camera-file, proxy] } }", "WF-FM25"));
    }

    @Test
    void aPictureOfWhichNothingIsSaidMayBeTheGoodOne() {
        String lossy = "formats: { plate: { compression: lossy } }\nstages: { grade: { takes: [cut-list, shot%s] } }\n";
        assertFalse(found(lossy.formatted(""), "WF-FM06").isEmpty());
        assertEquals(
                List.of(),
                found(
                        lossy.formatted(", a-cam").replace("formats: {", "formats: { camera-file: { raster: ~ },"),
                        "WF-FM06"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            { target: -24 LKFS, within: 2 LU, peak: -2 dBTP, by: ATSC A/85 }                  | gate
            { target: -27 LKFS, within: 2 LU, peak: -2 dBTP, gate: dialogue, by: BS.1770-3 }  |
            { target: -27 LKFS, within: 2 LU, peak: -2 dBTP, by: BS.1770-1 }                  |
            { target: -23 LUFS, within: 0.5 LU, peak: -1 dBTP, by: EBU R 128 }                |
            { target: 85 dB(C), by: theatrical-85 }                                           |
            { target: -23 LUFS }                                                              | tolerance, no peak limit, no measure
            """)
    void loudnessIsAskedForInFullWhereverItStands(String loudness, String missing) {
        List<String> found = found(
                "deliverables: { master: { loudness: ~, requires: { r-009: { text: Loud, loudness: " + loudness
                        + ", checked-at: final-check } } } }",
                "WF-DL03");
        assertEquals(missing == null ? 0 : 1, found.size(), found::toString);
        assertTrue(missing == null || found.get(0).contains("has no " + missing), found::toString);
    }

    @ParameterizedTest
    @CsvSource({"loudness-by, BS.1770-6", "volume-media, lto-11", "loudness-by, EBU R 129"})
    void anotherNumberIsNoSlipOfThePen(String list, String word) {
        String fragment = list.equals("volume-media")
                ? "volumes: { tape: { media: " + word + " } }"
                : "deliverables: { master: { loudness: { by: " + word + " } } }";
        assertTrue(
                Cases.check("", fragment).all().stream()
                        .filter(finding -> finding.rule().equals("WF-LA01"))
                        .allMatch(finding -> finding.help().startsWith("use one of")),
                word);
    }
}
