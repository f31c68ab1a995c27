package io.github.workprint.check.rule;

/**
 * One thing that can be wrong with a version of a workflow.
 *
 * @param id stable, such as {@code WF-ID02}; its page is in the {@link Catalogue}
 */
public record Rule(String id, Check check) {}
