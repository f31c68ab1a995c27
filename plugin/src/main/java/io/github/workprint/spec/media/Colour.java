package io.github.workprint.spec.media;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import org.jspecify.annotations.Nullable;

/** How picture values mean colours. Its short form is the primaries. */
@Short("primaries")
public record Colour(
        Origin origin,
        @Field(
                        value = "Primaries",
                        audience = Audience.CLIENT,
                        oneOf = "primaries",
                        about = "The colours that pure red, green and blue stand for.")
                @Nullable
                String primaries,
        @Field(
                        value = "Transfer",
                        audience = Audience.CLIENT,
                        oneOf = "transfer",
                        about = "How code values become light.")
                @Nullable
                String transfer,
        @Field(
                        value = "Matrix",
                        audience = Audience.CLIENT,
                        oneOf = "matrix",
                        about = "How RGB becomes luma and chroma.")
                @Nullable
                String matrix,
        @Field(
                        value = "Range",
                        audience = Audience.CLIENT,
                        oneOf = "range",
                        about = "Whether all code values are used, or those of video only.")
                @Nullable
                String range)
        implements Located {}
