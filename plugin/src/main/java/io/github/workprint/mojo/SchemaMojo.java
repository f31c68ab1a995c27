package io.github.workprint.mojo;

import io.github.workprint.disk.WholeFile;
import io.github.workprint.reference.LanguageSchema;
import io.github.workprint.reference.ProjectIds;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.ProjectSources;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes the schema for editors, with the words of the house, the ids of its workflows and the rows of its format library. */
@Mojo(name = "schema", requiresProject = false, threadSafe = true)
public final class SchemaMojo extends SpecMojo {
    /** The workflow whose ids are offered; all workflows if left out. */
    @Parameter(property = "workprint.workflow", defaultValue = "")
    private String workflow = "";

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path file = source().resolve(LanguageSchema.FILE);
        Path ofRecords = source().resolve(LanguageSchema.RECORDS_FILE);
        try {
            if (!isOurs(ofRecords, LanguageSchema.RECORDS_ID)) {
                throw new MojoFailureException("nothing was written: " + base().relativize(ofRecords)
                        + " is no schema that Workprint has written; give it another name");
            }
            if (!isOurs(file, LanguageSchema.ID)) {
                throw new MojoFailureException("nothing was written: " + base().relativize(file)
                        + " is no schema that Workprint has written; give it another name");
            }
            ProjectSources sources = Build.read(folder());
            List<History> all = sources.histories().all();
            if (all.isEmpty()) {
                console().print(sources.histories().findings());
                throw new MojoFailureException("nothing was written: there is no workflow to take ids from");
            }
            List<History> histories = workflow.isEmpty()
                    ? all
                    : ParameterWords.choose(
                            "workprint.workflow",
                            List.of(workflow),
                            word -> all.stream()
                                    .filter(history -> history.workflow().equals(word))
                                    .findFirst(),
                            all.stream().map(History::workflow).toList());
            List<Spec> newest = histories.stream()
                    .map(history -> history.versions()
                            .get(history.versions().size() - 1)
                            .spec())
                    .toList();
            ProjectIds ids = ProjectIds.of(newest, sources.house().library());
            String schema = LanguageSchema.text(sources.house().vocabulary(), ids);
            WholeFile.write(file, schema.getBytes(StandardCharsets.UTF_8));
            WholeFile.write(ofRecords, LanguageSchema.ofRecords(sources.house().vocabulary(), ids));
            getLog().info("wrote " + base().relativize(file) + ": editors offer the ids of "
                    + String.join(
                            ", ", histories.stream().map(History::workflow).toList())
                    + "; write it again when there are new ones");
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot write " + file, disk);
        }
    }

    private static boolean isOurs(Path file, String id) throws IOException {
        return !Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.readString(file).contains("\"" + id + "\"");
    }
}
