package io.github.workprint.spec.part;

import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may be done, made or reached once for each part of a kind. */
public interface PerPart extends Located {
    String id();

    /** A kind of part; null where nothing is said. Of stages also {@code day}, which is no kind of part. */
    @Nullable
    String each();

    /** The only parts that it is for; empty where it is for all of the kind. */
    List<Ref> only();

    /** The parts that it is not for. */
    List<Ref> except();

    /** What differs for single parts; each record names its part, and holds values in place of fields of the same keys. */
    List<? extends ForPart> for_();
}
