package io.github.workprint.meaning.table;

import java.util.Arrays;

/**
 * What a change is about, as the language names it.
 *
 * @param thing the kind of entity, as in addresses: {@code stage}; {@code workflow} for what belongs to the workflow as a whole,
 *     {@code any} for what every thing may have
 * @param field keys from the thing down, with dots between them: {@code accepts.codec}; empty for the thing as a whole
 */
public record ChangeSubject(String thing, String field) {
    public static final String WORKFLOW = "workflow";
    public static final String PLANNED = "planned";

    /** Whether it was computed, so that something else must have made it change. */
    public boolean isPlanned() {
        return Arrays.asList(field.split("\\.")).contains(PLANNED);
    }

    /** The subject that the table has a row for: fields of an author's own and computed figures share theirs. */
    ChangeSubject ruled() {
        return field.startsWith("x-")
                ? new ChangeSubject("any", "x-")
                : isPlanned() ? new ChangeSubject("any", PLANNED) : this;
    }

    /** {@code stage.lasts}, as keys of sentences begin. */
    public String key() {
        return field.isEmpty() ? thing : thing + "." + field;
    }
}
