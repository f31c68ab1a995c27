package io.github.workprint.spec.event;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import org.jspecify.annotations.Nullable;

/** What somebody answered to one item of a checklist. */
public record Tick(
        String id,
        Origin origin,
        @Field(value = "Done", about = "Whether its box is ticked.") @Nullable Boolean done,
        @Field(value = "Initials", about = "Who has checked it.") @Nullable String initials,
        @Field(value = "Date", about = "When, as it was written.") @Nullable String date,
        @Field(value = "Note", about = "What was written beside it.") @Nullable String note)
        implements Located {}
