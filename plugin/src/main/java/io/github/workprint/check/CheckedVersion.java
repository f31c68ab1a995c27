package io.github.workprint.check;

import io.github.workprint.finding.Findings;
import io.github.workprint.spec.Slate;

/**
 * What the rules found in one version.
 *
 * @param current whether people work to it or will: the latest version that was issued, and drafts behind it
 */
public record CheckedVersion(String workflow, Slate slate, boolean current, Findings findings) {}
