package io.github.workprint.compare;

import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;

/**
 * What is to be compared.
 *
 * @param workflow its name; empty where there is only one
 * @param from the older side: a version, a file, or a commit as git names it; empty for the newest issued version
 * @param to the newer side, as {@code from}; empty for what is being worked on
 * @param audience for whom; what it may not see takes no part
 */
public record ComparisonRequest(ProjectFolder folder, String workflow, String from, String to, Readers audience) {}
