package io.github.workprint.mojo;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Reads every version of every workflow and prints what is wrong with them. */
@Mojo(name = "check", requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {
    @Override
    public void execute() {}
}
