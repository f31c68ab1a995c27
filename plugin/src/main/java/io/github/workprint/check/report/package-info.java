/**
 * What was found, for machines and for those who answer for a workflow: JSON, SARIF, JUnit's XML, and how each version stands
 * against the standard. Uses {@code check}, {@code archive}, {@code json} and
 * {@code finding}.
 */
@NullMarked
package io.github.workprint.check.report;

import org.jspecify.annotations.NullMarked;
