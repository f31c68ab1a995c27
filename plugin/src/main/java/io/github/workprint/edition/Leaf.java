package io.github.workprint.edition;

import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import java.util.Optional;

/**
 * A single value.
 *
 * @param value in its standard spelling, independent of locale; a reference is the address that it leads to
 * @param via where the value comes from when the author did not write it here, such as {@code defaults/picture/rate} or
 *     {@code library/prores-hq-hd-25}
 */
public record Leaf(
        String key,
        String path,
        String label,
        Readers audience,
        Group group,
        ValueKind kind,
        String value,
        Optional<String> via)
        implements Node {}
