package io.github.workprint.check.rule;

import io.github.workprint.finding.Severity;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import java.util.List;
import java.util.Optional;

/** Ids of rules by the severity that a house gives them. */
public record Severities(
        Origin origin,
        @Field(value = "Errors", about = "Rules that fail a check.") List<String> error,
        @Field(value = "Warnings", about = "Rules that warn.") List<String> warn,
        @Field(value = "Hints", about = "Rules that only say so.") List<String> info,
        @Field(value = "Off", about = "Rules that are silent.") List<String> off) {

    /** What the house says of a rule; empty where it leaves it as it is, or has switched it off. */
    public Optional<Severity> of(String rule) {
        return error.contains(rule)
                ? Optional.of(Severity.ERROR)
                : warn.contains(rule)
                        ? Optional.of(Severity.WARN)
                        : info.contains(rule) ? Optional.of(Severity.INFO) : Optional.empty();
    }
}
