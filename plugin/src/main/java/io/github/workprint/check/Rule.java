package io.github.workprint.check;

import io.github.workprint.finding.Finding;
import java.util.function.Consumer;

/** One thing that can be wrong with a version of a workflow. A rule is one small class with one reason to speak. */
public interface Rule {
    /** Stable id, such as {@code WF-ID02}. */
    String id();

    /** Says everything that this rule finds. */
    void check(Subject subject, Consumer<Finding> findings);
}
