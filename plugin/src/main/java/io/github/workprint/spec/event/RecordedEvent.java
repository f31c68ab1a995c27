package io.github.workprint.spec.event;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that happened, as a file among the records of a workflow says it. */
public record RecordedEvent(
        Origin origin,
        @Field(value = "Record", required = true, oneOf = "record-kind", about = "What happened.") @Nullable
                String record,
        @Field(
                        value = "Version",
                        required = true,
                        about = "The version that those concerned worked by; what the record names has to be in it.")
                @Nullable
                Version version,
        @Field(value = "On", required = true, about = "The day on which it happened.") @Nullable LocalDate on,
        @Field(
                        value = "By",
                        required = true,
                        to = {"role", "person", "organisation"},
                        about = "Who did it: a role, a person or an organisation of that version.")
                @Nullable
                Ref by,
        @Field(
                        value = "What",
                        to = Addresses.ANY,
                        about = "The address of what it is about, such as deliverable/imf or stage/grade. An approval"
                                + " without one is of the whole version.")
                @Nullable
                Ref what,
        @Field(
                        value = "Digest",
                        about = "Stands for all that was approved, as the readers of the record see it;"
                                + " workprint:record fills it in. Where that changes in a later version, the"
                                + " approval lapses.")
                @Nullable
                String digest,
        @Field(value = "Round", about = "Which round of notes it is, from 1.") @Nullable Integer round,
        @Field(value = "Manifest", about = "The file, or the sum, by which a delivery can be held to what was sent.")
                @Nullable
                String manifest,
        @Field(value = "Roll", about = "The roll that was copied, as its folder is called.") @Nullable String roll,
        @Field(
                        value = "Material",
                        to = "material",
                        about = "The material that the roll is of; leave to wipe another does not wait for it.")
                @Nullable
                Ref material,
        @Field(value = "Files", about = "How many files its manifest lists.") @Nullable Integer files,
        @Field(value = "Size", in = "data", about = "How large they are together.") @Nullable Quantity size,
        @Field(
                        value = "Hash",
                        about = "Of its whole content, behind the name of its algorithm: xxh64 8d02114c32e28cbe.")
                @Nullable
                String hash,
        @Field(value = "Verified", about = "Whether every file was read back and found as it was.") @Nullable
                Boolean verified,
        @Field(value = "Reason", about = "Why it was refused.") @Nullable String reason,
        @Field(value = "Remarks", about = "What else was said.") @Nullable String remarks,
        @Field(
                        value = "Items",
                        entity = "item",
                        forParts = true,
                        about = "The answers on a checklist, by the ids of its requirements; where it is ticked for"
                                + " parts, behind that of a part: ep-01/r-014.")
                Map<String, Tick> items,
        @Field(
                        value = "Audience",
                        about = "Who may see the record, if they may see what it is about; internal if it says nothing."
                                + " An approval is of what these see.")
                @Nullable
                Readers audience)
        implements Located {
    /** Who may see it. */
    public Readers readers() {
        return audience == null ? Readers.INTERNAL : audience;
    }
}
