package io.github.workprint.check.rule;

import io.github.workprint.finding.Place;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.security.ClassControls;
import io.github.workprint.spec.yaml.Yaml;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of a house, for all its workflows: {@code policy.yaml} beside them. */
public record Policy(
        Origin origin,
        @Field(value = "Severities", about = "Rules whose severity this house changes.") @Nullable
                Severities severities,
        @Field(value = "Thresholds", about = "How much is enough.") @Nullable Thresholds thresholds,
        @Field(
                        value = "Classes",
                        entity = "security-class",
                        about = "Controls that each class asks for, beside those that a workflow asks for itself.")
                Map<String, ClassControls> classes,
        @Field(value = "Sections", about = "Parts that every workflow must have, such as risks and security.")
                List<String> sections,
        @Field(
                        value = "Shared cache",
                        about = "Whose documents may lie on a cache that machines share (workprint.cache.url): client,"
                                + " what clients may read; crew, what crew and clients may read; internal,"
                                + " everything, as if left out.")
                @Nullable
                Readers sharedCache) {

    private static final Origin NOWHERE = new Origin("", Place.of(""), new Yaml.Mapping(Place.of(""), List.of()));

    /** What holds where a house has no policy. */
    public static final Policy NONE = new Policy(NOWHERE, null, null, Map.of(), List.of(), null);

    /** Whether what these readers may see may lie where other machines read it. */
    public boolean shares(Readers readers) {
        return sharedCache == null
                || (sharedCache.isOne()
                        ? sharedCache.equals(readers)
                        : sharedCache.audience().sees(readers.audience()));
    }

    /** Those of the house; all open where it gives none. */
    public Thresholds limits() {
        return thresholds == null
                ? new Thresholds(NOWHERE, null, null, null, null, null, null, null, null, null, null, null, null)
                : thresholds;
    }
}
