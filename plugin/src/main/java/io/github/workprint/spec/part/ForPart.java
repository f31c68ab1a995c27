package io.github.workprint.spec.part;

import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.value.Ref;
import org.jspecify.annotations.Nullable;

/** Values that hold for one part, in place of those that hold for every part. */
public interface ForPart extends Located {
    /** The part; null where it could not be read. */
    @Nullable
    Ref part();
}
