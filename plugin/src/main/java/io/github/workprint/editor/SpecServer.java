package io.github.workprint.editor;

import io.github.workprint.site.LiveProject;
import io.github.workprint.thread.DaemonThreads;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server of one project: what an editor asks for, by the Language Server Protocol 3.17. */
public final class SpecServer implements LanguageServer, WorkspaceService {
    private final SpecDocuments documents;
    private final CompletableFuture<Boolean> exit = new CompletableFuture<>();

    private SpecServer(LiveProject project) {
        this.documents = new SpecDocuments(project);
    }

    /**
     * Serves an editor until it asks to end, or is gone.
     *
     * @param in what the editor says
     * @param out what it is told; nobody else may write there
     * @throws InterruptedException where whoever waits is asked to end
     */
    public static void serve(LiveProject project, InputStream in, OutputStream out) throws InterruptedException {
        SpecServer server = new SpecServer(project);
        // One of them waits for the editor to speak, and would hold up the end for as long as it is silent.
        ExecutorService workers = Executors.newCachedThreadPool(new DaemonThreads("workprint-lsp"));
        Launcher<LanguageClient> launcher =
                LSPLauncher.createServerLauncher(server, in, out, workers, Function.identity());
        server.documents.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        CompletableFuture<Void> gone = CompletableFuture.runAsync(
                () -> {
                    try {
                        listening.get();
                    } catch (InterruptedException ended) {
                        Thread.currentThread().interrupt();
                    } catch (ExecutionException broken) {
                        throw new IllegalStateException("the editor cannot be understood", broken);
                    }
                },
                workers);
        try {
            CompletableFuture.anyOf(server.exit, gone).get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } finally {
            listening.cancel(true);
            server.documents.close();
            workers.shutdownNow();
        }
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ServerCapabilities can = new ServerCapabilities();
        can.setTextDocumentSync(TextDocumentSyncKind.Full);
        can.setCompletionProvider(new CompletionOptions(false, List.of(":", " ", "[", "{", ",")));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setRenameProvider(true);
        can.setCodeActionProvider(true);
        can.setCodeLensProvider(new CodeLensOptions(false));
        return CompletableFuture.completedFuture(new InitializeResult(can, new ServerInfo("workprint")));
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        exit.complete(true);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return this;
    }

    /** There are no settings. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {}

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        documents.look();
    }
}
