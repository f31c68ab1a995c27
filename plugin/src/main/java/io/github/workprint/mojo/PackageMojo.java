package io.github.workprint.mojo;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.finding.Legible;
import io.github.workprint.handover.HandOverPackage;
import io.github.workprint.handover.Seal;
import io.github.workprint.publish.PublishedSite;
import io.github.workprint.signing.SigningKey;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStoreException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Packs what an audience gets of a workflow into a zip file with a manifest, from a site that was built, and attaches it to the build. */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, requiresProject = false, threadSafe = true)
public final class PackageMojo extends SpecMojo {
    private static final String KEY = "workprint.sign.key";
    private static final String SERVER = "workprint.sign.server";

    private final MavenProjectHelper artifacts;
    private final @Nullable SettingsDecrypter decrypter;

    /** The site to pack from, as workprint:site made it. */
    @Parameter(property = "workprint.output", defaultValue = "target/workprint")
    private String output = "target/workprint";

    /** The audiences whose pages are packed, each by itself: internal, crew, client, or one organisation, such as client-meridian. */
    @Parameter(property = "workprint.audience", defaultValue = "crew")
    private List<String> audience = List.of("crew");

    /** The workflow to pack; needed where there are several. */
    @Parameter(property = "workprint.workflow")
    private @Nullable String workflow;

    /** The version to pack, such as 1.2.0; all of them if left out. */
    @Parameter(property = "workprint.version")
    private @Nullable String version;

    /** The folder for the zip files, which are named after workflow, version and audience. */
    @Parameter(property = "workprint.packages", defaultValue = "target")
    private String packages = "target";

    /**
     * What is attached to the build, so that deploy publishes it: zip, and handbook for the PDF handbook of each version that is packed,
     * which is then written beside the zip file.
     */
    @Parameter(property = "workprint.attach", defaultValue = "zip")
    private List<String> attach = List.of(Attached.ZIP.word());

    /** A PKCS#12 file with the key that signs the manifest and the handbooks. If left out, nothing is signed. */
    @Parameter(property = "workprint.sign.key")
    private @Nullable String key;

    /** The server of settings.xml whose password opens that file. */
    @Parameter(property = "workprint.sign.server")
    private @Nullable String server;

    @Parameter(defaultValue = "${project}", readonly = true)
    private @Nullable MavenProject project;

    @Parameter(defaultValue = "${settings}", readonly = true)
    private @Nullable Settings settings;

    private Clock clock = Clock.systemUTC();

    private enum Attached {
        ZIP("zip"),
        HANDBOOK("handbook");

        private final String word;

        Attached(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    @Inject
    public PackageMojo(MavenProjectHelper artifacts, @Nullable SettingsDecrypter decrypter) {
        this.artifacts = artifacts;
        this.decrypter = decrypter;
    }

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<Attached> attached = ParameterWords.choose(
                "workprint.attach",
                attach,
                word -> Arrays.stream(Attached.values())
                        .filter(one -> one.word().equals(word))
                        .findFirst(),
                Arrays.stream(Attached.values()).map(Attached::word).toList());
        List<Readers> readers = ParameterWords.audiences("workprint.audience", audience);
        try {
            PublishedSite site = PublishedSite.in(place("workprint.output", output))
                    .orElseThrow(() -> new MojoFailureException("workprint.output: there is no site of Workprint in "
                            + output + "; build it with workprint:site"));
            Optional<Seal> seal = seal();
            for (Readers one : readers) {
                pack(HandOverPackage.of(site, one.word(), seal), one.word(), attached);
            }
        } catch (IOException disk) {
            throw failed("cannot pack " + output, disk);
        }
    }

    private void pack(HandOverPackage all, String readers, List<Attached> attached)
            throws IOException, MojoFailureException {
        String packed = ParameterWords.choice("workprint.workflow", workflow, all.workflows());
        Optional<String> folder = ParameterWords.version(version, all.versions(packed));
        Map<String, byte[]> files = all.files(packed, folder);
        String name = packed + folder.map(number -> "-" + number).orElse("") + "-" + readers;
        write(name, "zip", HandOverPackage.zip(files), attached.contains(Attached.ZIP));
        if (attached.contains(Attached.HANDBOOK)) {
            for (Map.Entry<String, byte[]> handbook :
                    HandOverPackage.handbooks(packed, files).entrySet()) {
                write(packed + "-" + handbook.getKey() + "-" + readers + "-handbook", "pdf", handbook.getValue(), true);
            }
        }
    }

    /** @param name of the file, and classifier of the artifact */
    private void write(String name, String type, byte[] content, boolean attached)
            throws IOException, MojoFailureException {
        Path file = place("workprint.packages", packages).resolve(name + "." + type);
        Files.createDirectories(file.resolveSibling(""));
        WholeFile.write(file, content);
        if (attached && project != null && project.getFile() != null) {
            artifacts.attachArtifact(project, type, name, file.toFile());
        }
        getLog().info("packed in " + file);
    }

    /** The password is in no message. */
    private Optional<Seal> seal() throws IOException, MojoFailureException {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        if (server == null || server.isBlank()) {
            throw new MojoFailureException(
                    SERVER + ": name the server of settings.xml whose password opens the file of " + KEY);
        }
        Server known = new KnownServers(settings, decrypter).server(SERVER, server);
        if (known.getPassword() == null) {
            throw new MojoFailureException(SERVER + ": the server '" + server + "' of settings.xml has no password");
        }
        Path file = place(KEY, key);
        if (!Files.isRegularFile(file)) {
            throw new MojoFailureException(KEY + ": there is no file " + key);
        }
        try {
            SigningKey signs = SigningKey.in(file, known.getPassword().toCharArray(), clock.instant());
            getLog().info("signed by " + Legible.text(signs.signer()));
            return Optional.of(new Seal(signs, clock.instant()));
        } catch (KeyStoreException unusable) {
            throw new MojoFailureException(KEY + ": " + key + " " + unusable.getMessage());
        }
    }
}
