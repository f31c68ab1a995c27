package io.github.workprint.mojo;

import io.github.workprint.history.GitState;
import io.github.workprint.serve.FolderWatch;
import io.github.workprint.serve.ServeOptions;
import io.github.workprint.serve.SiteServer;
import io.github.workprint.site.LiveProject;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows the site of your working copy in the browser and reloads it when you save, until Ctrl-C. */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends CachingMojo {
    private static final int SECRET_BYTES = 16;

    /** The port on this machine; 0 for any free one. */
    @Parameter(property = "workprint.port", defaultValue = "8717")
    private long port = 8717;

    /** The audiences that there are pages for, as for workprint:site. */
    @Parameter(property = "workprint.audiences", defaultValue = "internal,crew,client")
    private List<String> audiences = Audience.words();

    /** The paper size of PDFs: a4 or letter. */
    @Parameter(property = "workprint.paper", defaultValue = "a4")
    private String paper = "a4";

    /** The address by which the panel of findings opens a file in the editor, with {file}, {line} and {column}. */
    @Parameter(property = "workprint.editor", defaultValue = "vscode://file/{file}:{line}:{column}")
    private String editor = "vscode://file/{file}:{line}:{column}";

    /**
     * Whether other devices on the same network, such as a phone, may read the pages. The console shows an address for them; each address
     * works once.
     */
    @Parameter(property = "workprint.serve.lan", defaultValue = "false")
    private boolean lan;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (port < 0 || port > 65_535) {
            throw new MojoFailureException("workprint.port: " + port + " is no port; 0 takes any that is free");
        }
        ProjectFolder folder = folder();
        Optional<Supplier<String>> secrets = lan ? Optional.of(secrets(new SecureRandom())) : Optional.empty();
        try (LiveProject project = new LiveProject(
                        folder,
                        ParameterWords.audiences("workprint.audiences", audiences),
                        ParameterWords.paper(paper),
                        cacheFolder());
                SiteServer server = SiteServer.start(
                        project,
                        new FolderWatch(watched(folder)),
                        new ServeOptions(base(), (int) port, editor, secrets),
                        new ServeTelling(console(), getLog()))) {
            getLog().info("the site is at " + server.address() + " until Ctrl-C; pages follow as files are saved");
            new CountDownLatch(1).await();
        } catch (IOException failed) {
            throw failed("cannot serve on port " + port, failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            getLog().info("stopped");
        }
    }

    private static List<Path> watched(ProjectFolder folder) throws IOException {
        List<Path> watched = new ArrayList<>(List.of(folder.source()));
        watched.addAll(GitState.files(folder.source(), folder.tags()));
        return watched;
    }

    private static Supplier<String> secrets(SecureRandom random) {
        return () -> {
            byte[] secret = new byte[SECRET_BYTES];
            random.nextBytes(secret);
            return HexFormat.of().formatHex(secret);
        };
    }
}
