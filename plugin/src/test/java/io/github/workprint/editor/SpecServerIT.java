package io.github.workprint.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.mojo.LanguageServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal in a process of its own, spoken to over its input and output: by LSP4J's client, and once by hand. */
final class SpecServerIT {
    private static final String ISSUED =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-02
            production: { title: The Film, runtime: 90 min }
            roles:
              mixer: { name: Al Reed }
              editor: { name: Bo Lind }
            materials:
              rushes: { name: Rushes, kind: camera, from: editor }
            formats:
              reel: { name: Cut reel }
            stages:
              edit: { name: Edit, owner: editor, lasts: 5 wd, kind: offline-edit, takes: [rushes], makes: [reel] }
              mix: { name: Mix, owner: mixer, lasts: 2 wd, kind: final-mix, takes: [reel] }
            """;

    private static final String DRAFT = ISSUED.replace("1.0.0", "1.1.0")
            .replace("status: issued", "status: draft")
            .replace("lasts: 2 wd", "lasts: 4 wd");

    @TempDir
    private Path base;

    private Path spec;
    private TextDocumentIdentifier document;

    @BeforeEach
    void begin() throws IOException {
        Path film = Files.createDirectories(base.resolve("src/workprint/film"));
        Files.writeString(film.resolve("1.0.0.yaml"), ISSUED);
        spec = Files.writeString(film.resolve("1.1.0.yaml"), DRAFT);
        document = new TextDocumentIdentifier(spec.toUri().toString());
    }

    /** The editor's side: it keeps what it is told. */
    private static final class Editor implements LanguageClient {
        private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            told.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void showMessage(MessageParams message) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return CompletableFuture.completedFuture(new MessageActionItem());
        }

        @Override
        public void logMessage(MessageParams message) {}

        private List<Diagnostic> next() throws InterruptedException {
            PublishDiagnosticsParams params = told.poll(2, TimeUnit.MINUTES);
            if (params == null) {
                throw new IllegalStateException("nothing was told");
            }
            return params.getDiagnostics();
        }
    }

    /** Where a text begins in the draft. */
    private static Position at(String text, String word) {
        int index = text.indexOf(word);
        String before = text.substring(0, index);
        return new Position(
                (int) before.chars().filter(letter -> letter == '\n').count(), index - before.lastIndexOf('\n') - 1);
    }

    private static <T> T got(CompletableFuture<T> answer) throws Exception {
        return answer.get(2, TimeUnit.MINUTES);
    }

    @Test
    void helpsWhileASpecIsWritten() throws Exception {
        Process process = LanguageServerProcess.start(base);
        Editor editor = new Editor();
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(editor, process.getInputStream(), process.getOutputStream());
        Future<Void> listening = launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        try {
            assertTrue(got(server.initialize(new InitializeParams()))
                    .getCapabilities()
                    .getHoverProvider()
                    .getLeft());
            server.initialized(new InitializedParams());
            TextDocumentService texts = server.getTextDocumentService();
            texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(document.getUri(), "yaml", 1, DRAFT)));
            assertTrue(editor.next().stream().noneMatch(one -> one.getMessage().contains("mixxer")));

            meanings(texts);
            places(texts);
            assertEquals(
                    List.of("since 1.0.0: changed at line 14"),
                    got(texts.codeLens(new CodeLensParams(document))).stream()
                            .map(lens -> lens.getCommand().getTitle() + " at line "
                                    + lens.getRange().getStart().getLine())
                            .toList());
            faults(texts, editor);
            got(server.shutdown());
            server.exit();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it ends when it is asked to");
        } finally {
            process.destroyForcibly();
            listening.cancel(true);
        }
        assertEquals(DRAFT, Files.readString(spec), "nothing is written");
    }

    private List<String> offered(TextDocumentService texts, Position position) throws Exception {
        return got(texts.completion(new CompletionParams(document, position))).getLeft().stream()
                .map(CompletionItem::getLabel)
                .toList();
    }

    private static Position behind(String word) {
        Position position = at(DRAFT, word);
        return new Position(position.getLine(), position.getCharacter() + word.length());
    }

    private void meanings(TextDocumentService texts) throws Exception {
        assertEquals(List.of("mixer", "editor"), offered(texts, behind("name: Mix, owner: ")));
        assertTrue(offered(texts, behind("mix: { ")).containsAll(List.of("owner", "takes", "lasts")));
        assertTrue(offered(texts, behind("lasts: 4 wd, kind: ")).contains("final-mix"));
        assertTrue(offered(texts, behind("reel: { ")).contains("uses"));
        assertTrue(offered(texts, behind("status: ")).contains("draft"));

        String field = got(texts.hover(new HoverParams(document, at(DRAFT, "lasts: 4 wd"))))
                .getContents()
                .getRight()
                .getValue();
        assertTrue(field.contains("a number and a unit"), field);
        String entity = got(texts.hover(new HoverParams(document, behind("name: Mix, owner: "))))
                .getContents()
                .getRight()
                .getValue();
        assertEquals("**mixer** (`role/mixer`), named 1 time in this version", entity);
    }

    private void places(TextDocumentService texts) throws Exception {
        Position named = behind("takes: [");
        Position reel = behind("kind: final-mix, takes: [");
        assertTrue(named.getLine() < reel.getLine());
        Location defined = got(texts.definition(new DefinitionParams(document, reel)))
                .getLeft()
                .get(0);
        assertEquals(at(DRAFT, "reel: {"), defined.getRange().getStart());
        List<? extends Location> all =
                got(texts.references(new ReferenceParams(document, reel, new ReferenceContext(true))));
        assertEquals(3, all.size(), all::toString);

        String renamed = edit(got(texts.rename(new RenameParams(document, reel, "cut-reel"))))
                .getNewText();
        assertTrue(renamed.contains("takes: [cut-reel]") && renamed.contains("makes: [cut-reel]"), renamed);
        assertTrue(renamed.contains("formerly: [reel]"), renamed);
        ExecutionException refused = assertThrows(
                ExecutionException.class, () -> got(texts.rename(new RenameParams(document, reel, "Final_Reel"))));
        assertTrue(refused.toString().contains("cannot be an id"), refused::toString);
    }

    /** The one edit of the draft. */
    private TextEdit edit(WorkspaceEdit edits) {
        List<TextEdit> own = Objects.requireNonNull(edits.getChanges().get(document.getUri()));
        assertEquals(1, own.size());
        return own.get(0);
    }

    private void faults(TextDocumentService texts, Editor editor) throws Exception {
        String typed = DRAFT.replace("name: Mix, owner: mixer", "name: Mix, owner: mixxer");
        texts.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(document.getUri(), 2),
                List.of(new TextDocumentContentChangeEvent(typed))));
        Diagnostic fault = editor.next().stream()
                .filter(one -> one.getMessage().contains("mixxer"))
                .findFirst()
                .orElseThrow();
        assertEquals("WF-ID02", fault.getCode().getLeft());
        assertEquals(at(typed, "mixxer"), fault.getRange().getStart());
        var action = got(texts.codeAction(
                        new CodeActionParams(document, fault.getRange(), new CodeActionContext(List.of(fault)))))
                .get(0)
                .getRight();
        assertEquals("Write 'mixer'", action.getTitle());
        TextEdit edit = edit(action.getEdit());
        assertEquals("mixer", edit.getNewText());
        assertEquals(
                6,
                edit.getRange().getEnd().getCharacter()
                        - edit.getRange().getStart().getCharacter());
    }

    private static final String TAKING =
            """
            workprint: 1
            version: 1.0.0
            status: issued
            as-of: 2026-03-02
            include: _people.yaml
            production: { title: The Pilot, runtime: 45 min }
            defaults:
              picture: { rate: 25, scan: p }
            organisations:
              client: { name: The Client, kind: client }
            materials:
              rushes: { name: Rushes, kind: camera, from: editor }
            formats:
              reel: { name: Cut reel, uses: house-codec }
            stages:
              edit: { name: Edit, owner: editor, not-before: 2026-03-09, lasts: 5 wd, kind: offline-edit, takes: [rushes], makes: [reel] }
              mix: { name: Mix, owner: mixer, lasts: 2 wd, kind: final-mix, takes: [reel], after: [edit] }
            deliverables:
              master: { name: Master, to: client, format: reel, due: 2026-06-01, requires: { use: house-master@1.0 } }
            """;

    /** What is named in one file and written in another, and what an editor can do about the checks. */
    @Test
    void leadsFromFileToFileAndMendsWhatItFinds() throws Exception {
        Path folder = Files.createDirectories(base.resolve("src/workprint/pilot"));
        Path house = base.resolve("src/workprint");
        Files.writeString(
                folder.resolve("_people.yaml"),
                "roles:\n  mixer: { name: Al Reed, email: al@reed.example }\n  editor: { name: Bo Lind }\n");
        Files.writeString(
                house.resolve("_formats.csv"),
                "id,codec,profile,width,height,fps,mbit_s,gb_per_hour,basis,source,confidence,compression,note\n"
                        + "house-codec,House,HQ,1920,1080,25,184,82.8,published,our tests,A,intra-frame,\n");
        Path set = Files.createDirectories(house.resolve("_sets/house-master")).resolve("1.0.yaml");
        Files.writeString(
                set, "name: House master\nrequires:\n  r-001: { text: Starts at 10:00:00:00, check: Look }\n");
        Files.writeString(folder.resolve("1.0.0.yaml"), TAKING);
        String draft = TAKING.replace("1.0.0", "1.1.0")
                .replace("status: issued", "status: draft")
                .replace("  mix: {", "  final-mix: {")
                .replace("lasts: 5 wd", "lasts: 15");
        Path written = Files.writeString(folder.resolve("1.1.0.yaml"), draft);
        Files.writeString(
                Files.createDirectories(folder.resolve("records")).resolve("2026-03-09-begun-stage-edit-1.yaml"),
                "record: begun\nversion: 1.1.0\non: 2026-03-09\nby: editor\nwhat: stage/edit\n");
        TextDocumentIdentifier pilot =
                new TextDocumentIdentifier(written.toUri().toString());
        Process process = LanguageServerProcess.start(base);
        Editor editor = new Editor();
        Launcher<LanguageServer> launcher =
                LSPLauncher.createClientLauncher(editor, process.getInputStream(), process.getOutputStream());
        Future<Void> listening = launcher.startListening();
        LanguageServer server = launcher.getRemoteProxy();
        try {
            got(server.initialize(new InitializeParams()));
            TextDocumentService texts = server.getTextDocumentService();
            texts.didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(pilot.getUri(), "yaml", 1, draft)));
            Diagnostic unit = named(editor.next(), "has no unit");
            assertEquals(
                    List.of("Write '15 wd'", "Write '15 h'"),
                    titles(texts, pilot, unit).subList(0, 2));

            String now = draft.replace("lasts: 15,", "lasts: 15 wd,");
            change(texts, pilot, now);
            List<Diagnostic> told = editor.next();
            assertEquals("workprint", told.get(0).getSource());

            assertEquals("_people.yaml 1", place(texts, pilot, at(now, "mixer,")));
            assertEquals("_formats.csv 1", place(texts, pilot, at(now, "house-codec")));
            assertEquals("1.0.yaml 0", place(texts, pilot, at(now, "house-master@1.0")));
            assertEquals("_people.yaml 0", place(texts, pilot, at(now, "_people.yaml")));
            assertEquals("1.0.0.yaml 15", place(texts, pilot, at(now, "edit: {")), "in the version before");
            assertEquals("1.1.0.yaml 15", place(texts, pilot, at(now, "edit]")));

            assertEquals(
                    List.of("_people.yaml 2", "1.1.0.yaml 11", "1.1.0.yaml 15", "2026-03-09-begun-stage-edit-1.yaml 3"),
                    references(texts, pilot, at(now, "editor }")));
            assertEquals(
                    List.of("1.1.0.yaml 15", "1.1.0.yaml 16", "2026-03-09-begun-stage-edit-1.yaml 4"),
                    references(texts, pilot, at(now, "edit]")));
            ExecutionException elsewhere = assertThrows(
                    ExecutionException.class,
                    () -> got(texts.rename(new RenameParams(pilot, at(now, "editor }"), "cutter"))));
            assertTrue(elsewhere.toString().contains("is in a file that is included"), elsewhere::toString);

            String row = meaning(texts, pilot, at(now, "house-codec"));
            assertTrue(row.contains("House HQ, 1920x1080, 25 fps, 184 Mbit/s (published)"), row);
            String reel = meaning(texts, pilot, at(now, "reel: {"));
            assertTrue(reel.contains("Raster: **1920x1080**, from `library/house-codec`"), reel);
            assertTrue(reel.contains("Scan: **p**, from `defaults/picture/scan`"), reel);
            String stage = meaning(texts, pilot, at(now, "edit: {"));
            assertTrue(stage.contains(", computed by the plan"), stage);
            String lasts = meaning(texts, pilot, at(now, "lasts: 15 wd"));
            assertTrue(lasts.contains("In force here: **15 wd**, as written"), lasts);

            Diagnostic renamed = named(told, "much like 'stage/mix'");
            assertEquals(List.of("Add 'formerly: [mix]'"), titles(texts, pilot, renamed));
            String mended = fixed(texts, pilot, renamed);
            assertTrue(mended.contains("final-mix: { formerly: [mix], name: Mix"), mended);
            change(texts, pilot, mended);
            Diagnostic unexplained = named(editor.next(), "no change request explains these changes");
            assertEquals(List.of("Add change requests to fill in"), titles(texts, pilot, unexplained));
            String explained = fixed(texts, pilot, unexplained);
            assertTrue(
                    explained.contains("\nchanges:\n  # action; to act: ") && explained.contains("  cr-001:\n"),
                    explained);
            assertTrue(explained.contains("about: [stage/edit/lasts]"), explained);
            change(texts, pilot, explained);
            assertTrue(editor.next().stream().noneMatch(one -> one.getMessage().contains("no change request")));
        } finally {
            process.destroyForcibly();
            listening.cancel(true);
        }
    }

    private static Diagnostic named(List<Diagnostic> told, String words) {
        return told.stream()
                .filter(one -> one.getMessage().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(words + " is not in " + told));
    }

    private static void change(TextDocumentService texts, TextDocumentIdentifier document, String text) {
        texts.didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(document.getUri(), 2),
                List.of(new TextDocumentContentChangeEvent(text))));
    }

    private static List<CodeAction> actions(
            TextDocumentService texts, TextDocumentIdentifier document, Diagnostic about) throws Exception {
        return got(texts.codeAction(
                        new CodeActionParams(document, about.getRange(), new CodeActionContext(List.of(about)))))
                .stream()
                .map(either -> either.getRight())
                .filter(action -> action.getDiagnostics().get(0).getMessage().equals(about.getMessage()))
                .toList();
    }

    private static List<String> titles(TextDocumentService texts, TextDocumentIdentifier document, Diagnostic about)
            throws Exception {
        return actions(texts, document, about).stream()
                .map(CodeAction::getTitle)
                .toList();
    }

    /** The whole text after the first remedy. */
    private static String fixed(TextDocumentService texts, TextDocumentIdentifier document, Diagnostic about)
            throws Exception {
        return Objects.requireNonNull(actions(texts, document, about)
                        .get(0)
                        .getEdit()
                        .getChanges()
                        .get(document.getUri()))
                .get(0)
                .getNewText();
    }

    /** The file and the line, from 0, that go to definition leads to. */
    private static String place(TextDocumentService texts, TextDocumentIdentifier document, Position at)
            throws Exception {
        List<? extends Location> found =
                got(texts.definition(new DefinitionParams(document, at))).getLeft();
        return found.isEmpty()
                ? "nowhere"
                : Path.of(URI.create(found.get(0).getUri())).getFileName() + " "
                        + found.get(0).getRange().getStart().getLine();
    }

    /** The file and the line, from 0, of each place that names what is under the cursor, with where it is defined. */
    private static List<String> references(TextDocumentService texts, TextDocumentIdentifier document, Position at)
            throws Exception {
        return got(texts.references(new ReferenceParams(document, at, new ReferenceContext(true)))).stream()
                .map(found -> Path.of(URI.create(found.getUri())).getFileName() + " "
                        + found.getRange().getStart().getLine())
                .toList();
    }

    private static String meaning(TextDocumentService texts, TextDocumentIdentifier document, Position at)
            throws Exception {
        return got(texts.hover(new HoverParams(document, at)))
                .getContents()
                .getRight()
                .getValue();
    }

    @Test
    void writesNothingButMessages() throws Exception {
        Process process = LanguageServerProcess.start(base);
        OutputStream in = process.getOutputStream();
        say(in, "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
        InputStream out = process.getInputStream();
        String answer = message(out);
        assertTrue(answer.contains("\"id\":1") && answer.contains("\"completionProvider\""), answer);
        say(in, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"shutdown\"}");
        assertTrue(message(out).contains("\"id\":2"));
        say(in, "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}");
        assertEquals("", new String(out.readAllBytes(), StandardCharsets.UTF_8), "nothing behind the last message");
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue());
    }

    private static void say(OutputStream in, String message) throws IOException {
        in.write(("Content-Length: " + message.length() + "\r\n\r\n" + message).getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    /** The next message, which begins with its length and with nothing else. */
    private static String message(InputStream out) throws IOException {
        StringBuilder head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            int next = out.read();
            if (next < 0) {
                throw new IOException("the server ended after: " + head);
            }
            head.append((char) next);
        }
        assertTrue(head.toString().matches("Content-Length: \\d+\r\n\r\n"), head::toString);
        int length = Integer.parseInt(head.toString().replaceAll("\\D", ""));
        return new String(out.readNBytes(length), StandardCharsets.UTF_8);
    }
}
