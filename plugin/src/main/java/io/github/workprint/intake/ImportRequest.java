package io.github.workprint.intake;

import io.github.workprint.site.project.ProjectFolder;

/**
 * What is to be taken back.
 *
 * @param workflow into whose draft; empty where there is only one workflow
 * @param file a .xlsx or .csv file
 * @param mapping a file that says what the sheets hold; empty for sheets that Workprint made
 * @param remove whether what the sheets no longer have is taken out of the draft
 */
public record ImportRequest(ProjectFolder folder, String workflow, String file, String mapping, boolean remove) {}
