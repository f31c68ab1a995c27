package io.github.workprint.editor;

import io.github.workprint.editor.OpenSpec.Mention;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.history.FileNames;
import io.github.workprint.history.VersionText;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.FindingLanguages;
import io.github.workprint.messages.FindingWords;
import io.github.workprint.messages.Languages;
import io.github.workprint.reference.ProjectIds;
import io.github.workprint.rename.Order;
import io.github.workprint.rename.Rename;
import io.github.workprint.rename.Renamed;
import io.github.workprint.site.LiveProject;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.History;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.value.Address;
import io.github.workprint.thread.DaemonThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.jspecify.annotations.Nullable;

/** The specs that are open in an editor, read as they are written there, with all that the rest of the project says to them. */
final class SpecDocuments implements TextDocumentService {
    private final LiveProject project;
    private final FindingLanguages languages;
    /** Texts by the address of their document. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private final AtomicLong newest = new AtomicLong();
    private final ExecutorService reader = Executors.newSingleThreadExecutor(new DaemonThreads("workprint-editor"));
    private @Nullable LanguageClient client;
    private @Nullable CheckedProject checked;
    private long checkedAt = -1;

    SpecDocuments(LiveProject project) {
        this.project = project;
        this.languages = new FindingLanguages(project.folder().base(), new Languages(LookFiles.standard()), "");
    }

    void connect(LanguageClient editor) {
        client = editor;
    }

    void close() {
        reader.shutdownNow();
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        hold(params.getTextDocument().getUri(), params.getTextDocument().getText());
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        params.getContentChanges()
                .forEach(change -> hold(params.getTextDocument().getUri(), change.getText()));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        texts.remove(params.getTextDocument().getUri());
        look();
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        look();
    }

    private void hold(String uri, String text) {
        texts.put(uri, text);
        look();
    }

    /** Checks again, when what came before was done; of several only the newest is done. */
    void look() {
        long wanted = newest.incrementAndGet();
        reader.execute(() -> {
            if (newest.get() == wanted) {
                tell(checked());
            }
        });
    }

    /** The project as it is written now; only the reader's thread asks for it. */
    private CheckedProject checked() {
        long wanted = newest.get();
        CheckedProject known = checked;
        if (known != null && checkedAt == wanted) {
            return known;
        }
        Map<String, String> unsaved = new TreeMap<>();
        texts.forEach((uri, text) -> unsaved.put(file(uri), text));
        try {
            CheckedProject now = project.check(unsaved);
            checked = now;
            checkedAt = wanted;
            return now;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private String file(String uri) {
        return FileNames.of(project.folder().base().toAbsolutePath().normalize(), Path.of(URI.create(uri)));
    }

    private void tell(CheckedProject project) {
        LanguageClient editor = client;
        if (editor == null) {
            return;
        }
        for (String uri : texts.keySet()) {
            editor.publishDiagnostics(new PublishDiagnosticsParams(
                    uri, found(project, uri).stream().map(this::diagnostic).toList()));
        }
    }

    private List<Finding> found(CheckedProject project, String uri) {
        String file = file(uri);
        return project.findings().all().stream()
                .filter(finding -> finding.place().file().equals(file))
                .toList();
    }

    private Diagnostic diagnostic(Finding finding) {
        FindingWords words = languages.of(finding);
        Diagnostic diagnostic =
                new Diagnostic(Spots.range(finding.place()), words.message(finding) + "\n" + words.help(finding));
        diagnostic.setSeverity(severity(finding.severity()));
        diagnostic.setCode(finding.rule());
        diagnostic.setSource("workprint");
        return diagnostic;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARN -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }

    /** An answer about an open spec, given when all that was written before was read. */
    private <T> CompletableFuture<T> ask(String uri, T otherwise, Function<OpenSpec, T> answer) {
        return CompletableFuture.supplyAsync(
                () -> OpenSpec.of(checked(), file(uri)).map(answer).orElse(otherwise), reader);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        String uri = params.getTextDocument().getUri();
        CursorPath cursor = cursor(uri, params.getPosition());
        return ask(uri, List.<CompletionItem>of(), open -> Completions.at(cursor, open))
                .thenApply(Either::forLeft);
    }

    private CursorPath cursor(String uri, Position position) {
        return CursorPath.at(texts.getOrDefault(uri, ""), position.getLine(), position.getCharacter());
    }

    @Override
    public CompletableFuture<@Nullable Hover> hover(HoverParams params) {
        String uri = params.getTextDocument().getUri();
        Position position = params.getPosition();
        return ask(uri, Optional.<String>empty(), open -> entity(open, uri, position)
                        .or(() -> row(open, uri, position))
                        .or(() -> meaning(open, uri, position)))
                .thenApply(text -> text.map(markdown -> new Hover(new MarkupContent("markdown", markdown)))
                        .orElse(null));
    }

    /** What the id under the cursor stands for; where it is defined, with what it takes from elsewhere. */
    private Optional<String> entity(OpenSpec open, String uri, Position position) {
        return open.at(position.getLine() + 1, position.getCharacter() + 1).map(mention -> {
            Address address = Address.of(mention.address());
            String name =
                    open.ids().entities().getOrDefault(address.kind(), Map.of()).getOrDefault(address.id(), "");
            long named = open.mentions().stream()
                    .filter(other -> other.address().equals(mention.address()))
                    .count();
            CursorPath word = word(uri, position);
            String effective = word.atValue() ? "" : effective(open, word.keys());
            return "**" + name + "** (`" + mention.address() + "`), named " + (named - 1)
                    + (named == 2 ? " time" : " times") + " in this version" + effective;
        });
    }

    private String effective(OpenSpec open, List<String> keys) {
        return open.effective(checked(), keys).map(EffectiveValues::of).orElse("");
    }

    /** The row of the format library whose id is under the cursor. */
    private Optional<String> row(OpenSpec open, String uri, Position position) {
        CursorPath cursor = cursor(uri, position);
        return cursor.atValue()
                        && OpenSpec.field(cursor.keys())
                                .filter(ProjectIds::isRowOfLibrary)
                                .isPresent()
                ? open.house().library().find(word(uri, position).word()).map(EffectiveValues::of)
                : Optional.empty();
    }

    /** Where the word under the cursor ends, with the word; where that is a key, it is the last of the keys. */
    private CursorPath word(String uri, Position position) {
        String[] lines = texts.getOrDefault(uri, "").split("\n", -1);
        String line = position.getLine() < lines.length ? lines[position.getLine()] : "";
        int end = Math.min(position.getCharacter(), line.length());
        while (end < line.length() && isOfWord(line.charAt(end))) {
            end++;
        }
        int start = Math.min(position.getCharacter(), line.length());
        while (start > 0 && isOfWord(line.charAt(start - 1))) {
            start--;
        }
        CursorPath cursor = cursor(uri, new Position(position.getLine(), end));
        List<String> keys = new ArrayList<>(cursor.keys());
        String word = line.substring(start, end);
        boolean key = !cursor.atValue() && end < line.length() && line.charAt(end) == ':';
        if (key) {
            keys.add(word);
        }
        return new CursorPath(keys, !key, word);
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || "-_.@/".indexOf(letter) >= 0;
    }

    /** What the key under the cursor is for: that of the line, or the last one in braces before it ends. */
    private Optional<String> meaning(OpenSpec open, String uri, Position position) {
        List<String> keys = word(uri, position).keys();
        return OpenSpec.field(keys).map(found -> FieldMeaning.of(found, open.house()) + effective(open, keys));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        String uri = params.getTextDocument().getUri();
        Position position = params.getPosition();
        CursorPath word = word(uri, position);
        return ask(uri, List.<Location>of(), open -> new Definitions(open, checked())
                        .at(word, position.getLine() + 1, position.getCharacter() + 1).stream()
                                .map(place -> location(place, open, uri))
                                .toList())
                .thenApply(Either::forLeft);
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        String uri = params.getTextDocument().getUri();
        int first = params.getContext().isIncludeDeclaration() ? 0 : 1;
        return ask(uri, List.of(), open -> mentions(open, uri, params.getPosition()).stream()
                .skip(first)
                .toList());
    }

    private Location location(Place place, OpenSpec open, String uri) {
        String there = place.file().equals(open.file())
                ? uri
                : project.folder().base().resolve(place.file()).toUri().toString();
        return new Location(there, Spots.range(place));
    }

    /** The entity under the cursor: where it is defined, and then where it is named. */
    private List<Location> mentions(OpenSpec open, String uri, Position position) {
        Optional<Mention> here = open.at(position.getLine() + 1, position.getCharacter() + 1);
        return here.map(mention -> open.everywhere(checked()).stream()
                        .filter(other -> other.address().equals(mention.address()))
                        .map(other -> location(other.place(), open, uri))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        String uri = params.getTextDocument().getUri();
        return ask(uri, Optional.<WorkspaceEdit>empty(), open -> Optional.of(renamed(open, uri, params)))
                .thenApply(edit -> edit.orElseThrow(() -> refused("this is no spec of the project")));
    }

    private WorkspaceEdit renamed(OpenSpec open, String uri, RenameParams params) {
        Position at = params.getPosition();
        Mention mention =
                open.at(at.getLine() + 1, at.getCharacter() + 1).orElseThrow(() -> refused("there is no id here"));
        CheckedProject now = checked();
        History history = open.history(now).orElseThrow(() -> refused("the spec cannot be read yet"));
        History.Entry version = history.versions().get(history.versions().size() - 1);
        if (now.sources().lock().holds(history.workflow(), version.version())) {
            throw refused("version " + version.version()
                    + " was issued, and is locked: copy it to a file for the next version, and rename there");
        }
        List<Finding> findings = new ArrayList<>();
        String kind = Address.of(mention.address()).kind();
        VersionText text = open.text();
        Optional<Renamed> renamed = Order.of(mention.address(), kind + "/" + params.getNewName(), findings::add)
                .flatMap(order -> Rename.of(
                        order, history, text, new SpecReader(open.house().vocabulary()), findings::add));
        Renamed done = renamed.orElseThrow(() -> refused(
                findings.isEmpty() ? "nothing was renamed" : findings.get(0).message()));
        TextEdit edit = new TextEdit(Spots.whole(text.text()), done.text());
        return new WorkspaceEdit(Map.of(uri, List.of(edit)));
    }

    private static ResponseErrorException refused(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, why, null));
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        String uri = params.getTextDocument().getUri();
        int first = params.getRange().getStart().getLine();
        int last = params.getRange().getEnd().getLine();
        return ask(uri, List.of(), open -> {
            List<Either<Command, CodeAction>> actions = new ArrayList<>();
            Remedies remedies = new Remedies(open, checked(), uri);
            for (Finding finding : found(checked(), uri)) {
                Diagnostic diagnostic = diagnostic(finding);
                int line = diagnostic.getRange().getStart().getLine();
                if (first <= line && line <= last) {
                    remedies.of(finding, diagnostic).forEach(action -> actions.add(Either.forRight(action)));
                }
            }
            return actions;
        });
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        String uri = params.getTextDocument().getUri();
        return ask(uri, List.of(), open -> Lenses.of(open, checked()));
    }
}
