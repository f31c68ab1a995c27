package io.github.workprint.mojo;

import io.github.workprint.finding.Findings;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.site.Reading;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads every version of every workflow, says what is wrong with them, and fails where that is an error. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SpecMojo {
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skipped()) {
            return;
        }
        try (Prose prose = new Prose(ProseStyle.plain())) {
            Findings findings = Reading.of(base(), source(), tags(), prose).findings();
            new Console(base(), getLog()).print(findings);
            if (findings.hasErrors()) {
                throw new MojoFailureException("the workflows have faults: " + findings.summary());
            }
            getLog().info("the workflows are sound: " + findings.summary());
        } catch (IOException disk) {
            throw new MojoExecutionException("cannot read " + source() + ": " + disk.getMessage(), disk);
        }
    }
}
