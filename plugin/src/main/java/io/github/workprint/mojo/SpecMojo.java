package io.github.workprint.mojo;

import io.github.workprint.disk.DiskFault;
import io.github.workprint.disk.NamedFiles;
import io.github.workprint.disk.Territory;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.VersionTags;
import io.github.workprint.site.project.ProjectFolder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/** What the goals that read specs have in common. */
abstract class SpecMojo extends AbstractMojo {
    /** The directory that paths in messages are relative to. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    /** The folder of specs: one folder for each workflow, one file for each version in it. */
    @Parameter(property = "workprint.source", defaultValue = "src/workprint")
    private String source = "src/workprint";

    /**
     * How git tags name the versions of a workflow that is kept as one file and edited in place. With none, git is not read, and the file
     * is the only version.
     */
    @Parameter(property = "workprint.tags", defaultValue = "{workflow}/{version}")
    private String tags = VersionTags.USUAL.pattern();

    /**
     * More places with requirement sets, beside {@code _sets} in the folder of specs: folders, archives, or Maven artifacts such as
     * tv.meridian:delivery-sets:5.1, which Maven resolves.
     */
    @Parameter(property = "workprint.sets")
    private List<String> sets = List.of();

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true)
    private @Nullable RepositorySystemSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private List<RemoteRepository> repositories = List.of();

    @Inject
    private @Nullable RepositorySystem resolver;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession maven;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    /** Whether a goal may overwrite a file that you name although Workprint did not write it. */
    @Parameter(property = "workprint.overwrite", defaultValue = "false")
    private boolean overwrite;

    /** Whether somebody sits there: not with {@code -B}. */
    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive = true;

    /**
     * The language of findings on the console, such as de or pl. If left out, each finding is in the language of its production, and in
     * English where that has no translation. Pages are always in the language of their production.
     */
    @Parameter(property = "workprint.language")
    private @Nullable String language;

    /** Whether the goal does nothing. */
    @Parameter(property = "workprint.skip", defaultValue = "false")
    private boolean skip;

    Path base() {
        return basedir == null ? Path.of("").toAbsolutePath() : basedir.toPath();
    }

    /** Whether what is said is coloured and has links. */
    boolean colour() {
        return interactive && Console.hasColours();
    }

    Console console() {
        return new Console(base(), getLog(), colour(), language == null ? "" : language);
    }

    Path source() throws MojoFailureException {
        return place("workprint.source", source);
    }

    /** @throws MojoFailureException where no file can be called so on this system */
    Path place(String parameter, String name) throws MojoFailureException {
        try {
            return base().resolve(name);
        } catch (InvalidPathException illegal) {
            throw new MojoFailureException(
                    parameter + ": nothing can be called so on this system: " + illegal.getReason());
        }
    }

    /** @throws MojoFailureException where the pattern of tags is none */
    ProjectFolder folder() throws MojoFailureException {
        VersionTags pattern = VersionTags.of(tags)
                .orElseThrow(() -> new MojoFailureException("workprint.tags: '" + tags
                        + "' does not say where the version stands; write it as in {workflow}/{version}"));
        return new ProjectFolder(base(), source(), pattern, sets());
    }

    private List<Path> sets() throws MojoFailureException {
        List<Path> places = new ArrayList<>();
        for (String set : sets) {
            places.add(SetArtifacts.isNamed(set) ? artifact(set) : place("workprint.sets", set));
        }
        return places;
    }

    /** Maven gives what finds it. */
    private Path artifact(String coordinates) throws MojoFailureException {
        return new SetArtifacts(Objects.requireNonNull(resolver))
                .file(coordinates, Objects.requireNonNull(session), repositories);
    }

    /** Files that the user has named for this goal to write; what is in the way of one is a finding. */
    NamedFiles namedFiles(Consumer<Finding> findings) throws MojoFailureException {
        return new NamedFiles(new Territory(base(), source(), findings), overwrite, findings);
    }

    /**
     * A failure of the disk, in words.
     *
     * @param disk an {@link IOException}, or an {@link UncheckedIOException} that brought one out of a stream or a task
     */
    static MojoExecutionException failed(String undertaking, Exception disk) {
        IOException fault = disk instanceof UncheckedIOException wrapped
                ? Objects.requireNonNull(wrapped.getCause(), "it always wraps an IOException")
                : (IOException) disk;
        return new MojoExecutionException(undertaking + ": " + DiskFault.words(fault), fault);
    }

    /** What the goal does, unless everything is to be left undone. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped: workprint.skip is set");
            return;
        }
        if (execution != null && maven != null) {
            readOptions(maven, execution.getMojoDescriptor());
        }
        run();
    }

    /** A property that the project's own POM declares is the project's. */
    private void readOptions(MavenSession session, MojoDescriptor goal) throws MojoFailureException {
        Set<String> given = new TreeSet<>(session.getUserProperties().stringPropertyNames());
        given.removeAll(session.getCurrentProject().getProperties().stringPropertyNames());
        GoalOptions options = GoalOptions.of(goal.getPluginDescriptor());
        boolean alone = session.getGoals().size() == 1;
        options.requireKnown(goal.getGoal(), alone, given);
        if (alone) {
            options.idle(goal.getGoal(), given).forEach(getLog()::info);
        }
    }
}
