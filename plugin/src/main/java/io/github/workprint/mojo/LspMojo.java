package io.github.workprint.mojo;

import io.github.workprint.editor.SpecServer;
import io.github.workprint.pdf.page.Paper;
import io.github.workprint.site.LiveProject;
import io.github.workprint.spec.language.Readers;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/** The language server for editors. An editor starts it and speaks the Language Server Protocol with it over standard input and output. */
@Mojo(name = "lsp", requiresProject = false, threadSafe = true)
public final class LspMojo extends CachingMojo {
    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        PrintStream before = System.out;
        // What a library might print would break the protocol; and Maven may have put a log file in the place of the
        // output.
        System.setOut(System.err);
        try (LiveProject project = new LiveProject(folder(), List.of(Readers.INTERNAL), Paper.A4, cacheFolder());
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            SpecServer.serve(project, System.in, out);
        } catch (IOException disk) {
            throw failed("cannot read " + source(), disk);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            System.setOut(before);
        }
    }
}
