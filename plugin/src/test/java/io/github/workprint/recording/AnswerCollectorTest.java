package io.github.workprint.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.finding.Finding;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.site.Build;
import io.github.workprint.site.LiveProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnswerCollectorTest {
    private static final Path FIXTURE = Path.of("src/test/resources/workflows/north-pier");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private final List<Finding> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    private Path source;
    private Path inbox;

    @BeforeEach
    void copy() throws IOException {
        source = folder.resolve("specs");
        inbox = Files.createDirectories(folder.resolve("inbox"));
        Path workflow = Files.createDirectories(source.resolve("north-pier"));
        for (String version : List.of("1.0.0.yaml", "1.1.0.yaml")) {
            Files.copy(FIXTURE.resolve(version), workflow.resolve(version));
        }
    }

    private List<Path> collect() throws IOException {
        return new AnswerCollector(
                        Build.check(new ProjectFolder(folder, source), Optional.empty()),
                        DAY,
                        "editor",
                        Readers.INTERNAL,
                        findings::add)
                .collect(inbox);
    }

    private byte[] checklist() throws IOException {
        try (LiveProject live = new LiveProject(
                new ProjectFolder(folder, source), List.of(Readers.INTERNAL), Paper.A4, folder.resolve("cache"))) {
            return live.read()
                    .site()
                    .orElseThrow()
                    .file("internal/north-pier/1.1.0/checklists/pier-master.pdf")
                    .orElseThrow();
        }
    }

    /** The same, with fields filled in as a reader of PDFs does. */
    private static byte[] filled(byte[] pdf, Map<String, String> values) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Map.Entry<String, String> value : values.entrySet()) {
                PDField field = document.getDocumentCatalog().getAcroForm().getField(value.getKey());
                if (value.getValue().equals("tick")) {
                    field.getCOSObject().setItem(COSName.V, COSName.getPDFName("Yes"));
                } else {
                    field.getCOSObject().setString(COSName.V, value.getValue());
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void aFilledChecklistIsRecordedOnce() throws IOException {
        byte[] pdf = filled(
                checklist(),
                Map.of(
                        "r-001", "tick",
                        "r-001_initials", "BD",
                        "r-002_note", "Starts at 09:59:58:00",
                        "pier-master_checked-by", "Bo Dahl"));
        Files.write(inbox.resolve("master.pdf"), pdf);
        List<Path> written = collect();
        assertEquals(List.of(), findings);
        assertEquals(1, written.size());
        String text = Files.readString(written.get(0));
        assertTrue(text.contains("version: 1.1.0\n"), text);
        assertTrue(text.contains("what: deliverable/pier-master\n"), text);
        assertTrue(text.contains("  r-001:\n    done: yes\n    initials: BD\n"), text);
        assertTrue(text.contains("  r-002:\n    done: no\n    note: \"Starts at 09:59:58:00\"\n"), text);
        assertTrue(text.contains("remarks: \"checked: Bo Dahl\"\n"), text);
        assertEquals(List.of(), collect(), "the same answer again");
        assertEquals(List.of(), findings);
    }

    @Test
    void aSavedFileIsRecordedAndWhatMatchesNothingIsTold() throws IOException {
        Files.writeString(
                inbox.resolve("ticks.json"),
                """
                { "workprint": "checklist", "format": 1, "workflow": "north-pier", "version": "1.1.0", "deliverables": {
                  "pier-web": { "r-004": { "print": "x", "tick": true, "initials": "", "note": "Both \\"languages\\"\\nseen" },
                                "r-04": { "tick": true }, "r-003": { "tick": false } } } }
                """);
        Files.writeString(
                inbox.resolve("other.json"),
                "{ \"workprint\": \"checklist\", \"format\": 1, \"workflow\": \"film\", \"version\": \"1.0.0\" }");
        Files.writeString(inbox.resolve("list.docx"), "no");
        Files.writeString(inbox.resolve("broken.pdf"), "%PDF-1.7 and no more");
        List<Path> written = collect();
        assertEquals(1, written.size());
        String text = Files.readString(written.get(0));
        assertTrue(text.contains("  r-004:\n    done: yes\n    note: \"Both \\\"languages\\\" seen\"\n"), text);
        assertEquals(4, findings.size(), findings::toString);
        assertTrue(findings.stream().allMatch(finding -> finding.rule().equals("WF-RC05")), findings::toString);
        assertTrue(
                findings.stream().anyMatch(finding -> finding.message().contains("asks no 'r-04' of 'pier-web'")),
                findings::toString);
    }

    @Test
    void anAnswerForAPartIsRecordedForIt() throws IOException {
        Path series = Files.createDirectories(source.resolve("small-series"));
        Files.writeString(
                series.resolve("1.0.0.yaml"),
                """
                workprint: 1
                version: 1.0.0
                status: issued
                as-of: 2026-03-02
                production: { id: small-series, title: Small Series }
                roles: { editor: { name: Bo Dahl } }
                parts: { ep-01: { kind: episode }, ep-02: { kind: episode } }
                organisations: { house: { name: House, kind: client, requires: { r-100: Logo first } } }
                deliverables: { prog: { to: house, each: episode, requires: { r-101: Loudness } } }
                """);
        Files.writeString(
                inbox.resolve("ticks.json"),
                """
                { "workprint": "checklist", "format": 1, "workflow": "small-series", "version": "1.0.0", "deliverables": {
                  "prog": { "ep-01/r-101": { "tick": true }, "ep-02/r-100": { "tick": true, "initials": "BD" },
                            "ep-09/r-101": { "tick": true }, "prog_ep-01_checked": { "by": "Bo" } } } }
                """);
        List<Path> written = collect();
        assertEquals(1, written.size(), findings::toString);
        String text = Files.readString(written.get(0));
        assertTrue(text.contains("  ep-01/r-101:\n    done: yes\n  ep-02/r-100:\n"), text);
        assertTrue(text.contains("remarks: \"ep-01_checked: Bo\"\n"), text);
        assertEquals(1, findings.size(), findings::toString);
        assertTrue(findings.get(0).message().contains("asks no 'ep-09/r-101'"), findings::toString);
        findings.clear();
        assertEquals(
                List.of(new Answers.Entry("house", "ep-01/r-100", Map.of("tick", "true"))),
                AnswerReader.read("part.pdf", partPdf(), findings::add)
                        .orElseThrow()
                        .entries());
    }

    private static byte[] partPdf() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getDocumentInformation().setKeywords("workprint small-series 1.0.0");
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            PDCheckBox box = new PDCheckBox(form);
            box.setPartialName("ep-01_r-100_house");
            box.getCOSObject().setItem(COSName.V, COSName.YES);
            form.setFields(List.of(box));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    @Test
    void noDamageIsMoreThanAFinding() throws IOException {
        byte[] pdf = checklist();
        Random random = new Random(7);
        for (int i = 0; i < 150; i++) {
            byte[] damaged = pdf.clone();
            for (int bytes = 0; bytes < 40; bytes++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            Optional<Answers> answers = AnswerReader.read("damaged.pdf", damaged, findings::add);
            assertTrue(answers.isPresent() || !findings.isEmpty());
            findings.clear();
        }
    }
}
