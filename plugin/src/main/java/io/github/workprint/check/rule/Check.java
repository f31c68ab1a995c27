package io.github.workprint.check.rule;

/** What a rule does: looks at one version and reports everything that it finds there. */
@FunctionalInterface
public interface Check {
    void check(CheckContext subject, Report report);
}
