package io.github.workprint.mojo;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Finds requirement sets that are published as Maven artifacts, by Maven's own resolver and in the repositories of the project. */
final class SetArtifacts {
    /** {@code group:artifact:version}, as the resolver takes it; a path has no two colons. */
    private static final Pattern COORDINATES = Pattern.compile("[\\w.-]+:[\\w.-]+(:[\\w.-]+){1,3}");

    private static final Pattern FLOATING = Pattern.compile("LATEST|RELEASE|.*-SNAPSHOT");

    private final RepositorySystem resolver;

    SetArtifacts(RepositorySystem resolver) {
        this.resolver = resolver;
    }

    static boolean isNamed(String place) {
        return COORDINATES.matcher(place).matches();
    }

    /**
     * The file of an artifact.
     *
     * @throws MojoFailureException where it is not there, or its version may become another without the POM saying so
     */
    Path file(String coordinates, RepositorySystemSession session, List<RemoteRepository> repositories)
            throws MojoFailureException {
        Artifact artifact = new DefaultArtifact(coordinates);
        if (FLOATING.matcher(artifact.getVersion()).matches()) {
            throw new MojoFailureException(
                    "workprint.sets: '" + coordinates + "' can be another file tomorrow; name a" + " released version");
        }
        try {
            return resolver.resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException missing) {
            throw new MojoFailureException("workprint.sets: " + missing.getMessage(), missing);
        }
    }
}
