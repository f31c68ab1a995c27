package io.github.workprint.spec.event;

import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answered to one item of a checklist.
 *
 * @param id that of the requirement; behind that of a part and a slash where the list is ticked for parts
 */
public record Tick(
        String id,
        Origin origin,
        @Field(value = "Done", about = "Whether its box is ticked.") @Nullable Boolean done,
        @Field(value = "Initials", about = "Who has checked it.") @Nullable String initials,
        @Field(value = "Date", about = "When, as it was written.") @Nullable String date,
        @Field(value = "Note", about = "What was written beside it.") @Nullable String note)
        implements Located {
    /** The id of the requirement that it answers. */
    public String requirement() {
        return id.substring(id.indexOf('/') + 1);
    }

    /** The id of the part that it is for; empty where it is for no part. */
    public String part() {
        return id.substring(0, Math.max(0, id.indexOf('/')));
    }
}
