package io.github.workprint.render.page;

import io.github.workprint.view.Revision;

/**
 * What is in a binder of one revision.
 *
 * @param numbers of its sheets: {@code 1–3, 7, 9A}
 */
public record SheetsOfRevision(Revision revision, String numbers) {}
