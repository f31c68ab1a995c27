package io.github.workprint.mojo;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.recording.RecordWriter;
import io.github.workprint.recording.ToldEvent;
import io.github.workprint.site.Build;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.spec.event.EventKind;
import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Records one event in a file beside the versions: read, approved, delivered, checked, begun and so on. */
@Mojo(name = "record", requiresProject = false, threadSafe = true)
public final class RecordMojo extends SpecMojo {
    /** What happened: read, approved, noted, delivered, received, qc-passed, qc-failed, wipe-permitted, begun or finished. */
    @Parameter(property = "workprint.record", required = true)
    private String record = "";

    /** Who did it: the id of a role, a person or an organisation. */
    @Parameter(property = "workprint.by", required = true)
    private String by = "";

    /** The address of what it is about, such as deliverable/imf. If left out, the whole version. */
    @Parameter(property = "workprint.what")
    private @Nullable String what;

    /** The version that they worked by. If left out, the version that people work from. */
    @Parameter(property = "workprint.version")
    private @Nullable String version;

    /** The day on which it happened, such as 2026-06-15; today if left out. */
    @Parameter(property = "workprint.on")
    private @Nullable String on;

    /** Who may see the record: internal, crew, client, or one organisation, such as client-meridian. An approval is of what these see. */
    @Parameter(property = "workprint.audience", defaultValue = "internal")
    private String audience = "internal";

    /** The round of notes, counted from 1. */
    @Parameter(property = "workprint.round")
    private @Nullable String round;

    /** The file or checksum by which the delivery can be compared with what was sent. */
    @Parameter(property = "workprint.manifest")
    private @Nullable String manifest;

    /** Why it was refused. */
    @Parameter(property = "workprint.reason")
    private @Nullable String reason;

    /** What else was said. */
    @Parameter(property = "workprint.remarks")
    private @Nullable String remarks;

    /** The workflow that it is about; needed where there are several. */
    @Parameter(property = "workprint.workflow", defaultValue = "")
    private String workflow = "";

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<Finding> findings = new ArrayList<>();
        try {
            ToldEvent told = told(LocalDate.now(Clock.systemUTC()));
            CheckedProject project = Build.check(folder(), Optional.empty());
            List<Finding> faults =
                    project.faults().all().stream().filter(Finding::isError).toList();
            findings.addAll(faults);
            Optional<RecordWriter> writer =
                    faults.isEmpty() ? RecordWriter.of(project, workflow, findings::add) : Optional.empty();
            Optional<Path> file = writer.isPresent() ? writer.get().write(told) : Optional.empty();
            console().print(Findings.of(findings));
            getLog().info("recorded in "
                    + base().relativize(file.orElseThrow(() -> new MojoFailureException(
                            "nothing was recorded: " + Findings.of(findings).summary()))));
        } catch (IOException | UncheckedIOException disk) {
            throw failed("cannot record in " + source(), disk);
        }
    }

    private ToldEvent told(LocalDate today) throws MojoFailureException {
        List<String> kinds = Arrays.stream(EventKind.values())
                .filter(kind -> kind != EventKind.TICKED && kind != EventKind.COPIED)
                .map(EventKind::word)
                .toList();
        EventKind kind = ParameterWords.choose("workprint.record", List.of(record), EventKind::of, kinds)
                .get(0);
        Readers readers = ParameterWords.audiences("workprint.audience", List.of(audience))
                .get(0);
        return new ToldEvent(
                kind,
                given(version),
                ParameterWords.day("workprint.on", on).orElse(today),
                by.strip(),
                given(what),
                words(),
                List.of(),
                readers);
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        given(round).ifPresent(text -> words.put("round", text));
        given(manifest).ifPresent(text -> words.put("manifest", text));
        given(reason).ifPresent(text -> words.put("reason", text));
        given(remarks).ifPresent(text -> words.put("remarks", text));
        return words;
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(word -> !word.isEmpty());
    }
}
