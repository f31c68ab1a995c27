package io.github.workprint.view;

import java.util.List;

/**
 * Lines of a change log that stand together.
 *
 * @param section key of the part of the workflow that they belong to, such as {@code stages}
 * @param label what that part is called
 */
public record ChangeGroup(String section, String label, List<ChangeEntry> entries) {}
