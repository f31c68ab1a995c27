package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.pdf.Glyphs;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.site.print.LiveSite;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A specimen of every table, with names of 1 to 300 characters: no letter is beyond the text's area or on top of another, and each name
 * is there to its last letter.
 */
final class LongNamesOnPaperTest {
    private static final float MILLIMETRE = 72 / 25.4f;
    /** Of the sheet, on both sides of the text. */
    private static final float MARGIN = 20 * MILLIMETRE;

    private static final float TOLERANCE = 1;
    /** Words for the ear are smaller. */
    private static final float SMALLEST = 2;
    /** Letters on either side of a fault that a message names. */
    private static final int CONTEXT = 12;

    private static final List<Integer> LENGTHS = List.of(99, 43, 17, 300, 1, 60, 25, 150, 12, 43, 80);
    private static final Pattern NAME = Pattern.compile("\\b(name|title|text|example): ([A-Z][^,}\\n#\"\\[]*)");
    private static final List<String> DOCUMENTS = List.of(
            "handbook",
            "contacts",
            "calendar",
            "roles/editor",
            "roles/supervisor",
            "checklists/pier-master",
            "changes");

    private static final String COMPOUND = "farbkorrekturübergabespezifikationsprüfung";
    private static final String FILE = "HARBOURLIGHT_02E013_SC0140_SH00120_BG01PLATE_VENDOR_COMP01_v0012_ACEScgLin1.";
    private static final String SENTENCE = "the reel of the last ferry as it was shown on the pier ";

    private static final String TABLE = "\"[cols=12*]\\n|===\\n|Track "
            + "|English |Dialogue-left |Dialogue-right |Music-left |Music-right |Effects-left |Effects-right |Narration"
            + " |Ambiencesurround |Ambience-right |Descriptive\\n|===\\n\"";

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostOnA4() throws IOException {
        assertWhole(specimen(), Paper.A4);
    }

    @Test
    void nothingIsLostOnLetter() throws IOException {
        assertWhole(specimen(), Paper.LETTER);
    }

    @Test
    void nothingIsLostFromRightToLeft() throws IOException {
        Map<String, String> files = new TreeMap<>();
        specimen().forEach((file, spec) -> files.put(file, spec.replace("language: en-GB", "language: ar")));
        files.put("templates/messages/ar.properties", InArabicLetters.messages());
        assertWhole(files, Paper.A4);
    }

    /** The fixture, which has one of everything, in other names. */
    private static Map<String, String> specimen() {
        Map<String, String> specs = new TreeMap<>();
        int[] turn = {0};
        Workspace.specs(Workspace.FIXTURES).forEach((file, spec) -> {
            Matcher names =
                    NAME.matcher(spec.replace("description: Two days in the small theatre.", "description: " + TABLE));
            specs.put(file, names.replaceAll(name -> name.group(1) + ": " + name(turn[0]++)));
        });
        specs.keySet().removeIf(file -> file.contains("1.0.0"));
        return specs;
    }

    private static String name(int turn) {
        String of = List.of(FILE, "F" + COMPOUND, "The " + SENTENCE).get(turn % 3);
        int length = LENGTHS.get(turn % LENGTHS.size());
        return of.repeat(length / of.length() + 1).substring(0, length).strip();
    }

    private void assertWhole(Map<String, String> files, Paper paper) throws IOException {
        new Workspace(folder).write(files);
        List<String> faults = new ArrayList<>();
        try (LiveProject project = new LiveProject(
                new ProjectFolder(folder, folder.resolve("src/workprint")),
                List.of(Readers.INTERNAL),
                paper,
                folder.resolve(".workprint"))) {
            LiveProject.State state = project.read();
            LiveSite site = state.site()
                    .orElseThrow(() -> new AssertionError(state.findings().all()));
            for (String document : DOCUMENTS) {
                byte[] pdf = site.file("internal/north-pier/1.1.0/" + document + ".pdf")
                        .orElseThrow();
                String kept = System.getProperty("specimen.kept", "");
                if (!kept.isEmpty()) {
                    java.nio.file.Files.write(Path.of(kept).resolve(document.replace('/', '-') + ".pdf"), pdf);
                }
                List<List<TextPosition>> pages = Glyphs.byPage(pdf);
                if (document.equals("handbook")) {
                    faults.addAll(lost(files, pages));
                }
                for (int page = 0; page < pages.size(); page++) {
                    faults.addAll(faults(document + " " + (page + 1) + ": ", pages.get(page)));
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    /** Names of which a letter is missing, but for those that figures shorten. */
    private static List<String> lost(Map<String, String> files, List<List<TextPosition>> pages) {
        String said = bare(pages.stream()
                .flatMap(List::stream)
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining()));
        return files.values().stream()
                .flatMap(spec -> NAME.matcher(spec).results())
                .map(name -> name.group(2))
                .distinct()
                .filter(name -> !said.contains(bare(name)))
                .map(name -> "not whole: " + name)
                .toList();
    }

    /** Without what line ends add and take. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00AD-]", "");
    }

    /** The first letter of each line that is beyond the text or covers another. */
    private static List<String> faults(String page, List<TextPosition> printed) {
        List<TextPosition> glyphs = printed.stream()
                .filter(glyph -> glyph.getFontSizeInPt() > SMALLEST
                        && !glyph.getUnicode().isBlank()
                        && !glyph.getUnicode().equals("*"))
                .toList();
        Map<Integer, String> faults = new TreeMap<>();
        for (int i = 0; i < glyphs.size(); i++) {
            TextPosition one = glyphs.get(i);
            int line = Math.round(one.getYDirAdj());
            if (faults.containsKey(line)) {
                continue;
            }
            if (beyond(one)) {
                faults.put(line, page + "beyond the text: " + around(glyphs, i));
            }
            for (int j = i + 1; j < glyphs.size(); j++) {
                if (cover(one, glyphs.get(j))) {
                    faults.put(line, page + "over each other: " + around(glyphs, i) + " / " + around(glyphs, j));
                    break;
                }
            }
        }
        return List.copyOf(faults.values());
    }

    private static boolean beyond(TextPosition glyph) {
        return glyph.getXDirAdj() < MARGIN - TOLERANCE
                || glyph.getXDirAdj() + glyph.getWidthDirAdj() > glyph.getPageWidth() - MARGIN + TOLERANCE;
    }

    private static boolean cover(TextPosition one, TextPosition other) {
        float width = Math.min(one.getXDirAdj() + one.getWidthDirAdj(), other.getXDirAdj() + other.getWidthDirAdj())
                - Math.max(one.getXDirAdj(), other.getXDirAdj());
        float height = Math.min(one.getFontSizeInPt(), other.getFontSizeInPt()) / 2;
        return width > 0.4 * Math.min(one.getWidthDirAdj(), other.getWidthDirAdj())
                && Math.abs(one.getYDirAdj() - other.getYDirAdj()) < height;
    }

    private static String around(List<TextPosition> glyphs, int at) {
        StringBuilder said = new StringBuilder();
        for (int i = Math.max(0, at - CONTEXT); i < Math.min(glyphs.size(), at + CONTEXT); i++) {
            said.append(glyphs.get(i).getUnicode());
        }
        return said.toString();
    }
}
