package io.github.workprint.spec.delivery;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.StandardText;
import io.github.workprint.spec.media.Loudness;
import io.github.workprint.spec.part.FinishBy;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is delivered, to whom, when and to which requirements. */
public record Deliverable(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(value = "To", audience = Audience.CLIENT, to = "organisation", about = "Who receives it.") @Nullable
                Ref to,
        @Field(
                        value = "Due",
                        audience = Audience.CLIENT,
                        hour = "due-at",
                        back = "finish-by",
                        about = "The day on which it must have arrived; an hour may stand behind it: 2027-03-01 17:00"
                                + " Europe/London.")
                @Nullable
                LocalDate due,
        @Field(
                        value = "At the latest at",
                        audience = Audience.CLIENT,
                        standard = StandardText.HOUR,
                        about = "The hour of that day, in the time zone of the receiver: 17:00 Europe/London.")
                @Nullable
                String dueAt,
        @Field(
                        value = "Finish by",
                        audience = Audience.CLIENT,
                        about = "Due by a day of its part, less a gap: transmission - 5 wd. What 'due' says goes"
                                + " before.")
                @Nullable
                FinishBy finishBy,
        @Field(value = "Format", audience = Audience.CLIENT, to = "format", about = "The format of its files.")
                @Nullable
                Ref format,
        @Field(
                        value = "Each",
                        audience = Audience.CLIENT,
                        oneOf = "part-kind",
                        listed = "only",
                        about = "It is delivered once for each part of a kind: episode, language, market.")
                @Nullable
                String each,
        @Field(
                        value = "Only for",
                        audience = Audience.CLIENT,
                        to = "part",
                        about = "The only parts that it is for: [ep-01, ep-03].")
                List<Ref> only,
        @Field(
                        value = "Not for",
                        audience = Audience.CLIENT,
                        to = "part",
                        about = "Parts of the kind that it is not for.")
                List<Ref> except,
        @Field(
                        value = "Differs for",
                        audience = Audience.CLIENT,
                        keyedBy = "part",
                        about = "What is otherwise for single parts: { ep-03: { due: 2026-04-09 } }.")
                List<DeliverableForPart> for_,
        @Field(
                        value = "Runtime",
                        audience = Audience.CLIENT,
                        in = "time",
                        about = "The length of what is delivered, where it is not that of the production or of its"
                                + " part.")
                @Nullable
                Quantity runtime,
        @Field(value = "Language", audience = Audience.CLIENT, about = "The language that it is in.") @Nullable
                String language,
        @Field(value = "Territory", audience = Audience.CLIENT, about = "The market that it is for.") @Nullable
                String territory,
        @Field(
                        value = "Text",
                        audience = Audience.CLIENT,
                        oneOf = "texted",
                        about = "Whether titles and captions are in the picture: texted, textless.")
                @Nullable
                String text,
        @Field(
                        value = "Medium",
                        audience = Audience.CLIENT,
                        oneOf = "volume-media",
                        about = "What it is handed over on; several where each of them will do.")
                List<String> medium,
        @Field(
                        value = "Specified in",
                        audience = Audience.CLIENT,
                        to = "source",
                        about = "The document that sets its requirements.")
                @Nullable
                Ref source,
        @Field(value = "Encrypted", audience = Audience.CLIENT, about = "Whether it travels encrypted.") @Nullable
                Boolean encrypted,
        @Field(value = "Loudness", audience = Audience.CLIENT, about = "How loud its mix is to be.") @Nullable
                Loudness loudness,
        @Field(value = "Access services", audience = Audience.CLIENT, about = "Subtitles, SDH, audio description.")
                List<String> accessServices,
        @Field(value = "Delivered", audience = Audience.CLIENT, about = "The day on which it left.") @Nullable
                LocalDate delivered,
        @Field(value = "Receipt", audience = Audience.CLIENT, about = "How its arrival was confirmed.") @Nullable
                String receipt,
        @Field(
                        value = "Kept for redelivery",
                        audience = Audience.CLIENT,
                        in = {"time", "working-days"},
                        about = "How long all that a second delivery needs is kept.")
                @Nullable
                Quantity redelivery,
        @Field(
                        value = "What it is",
                        audience = Audience.CLIENT,
                        prose = true,
                        about = "What is handed over, in a sentence or two.")
                @Nullable
                String description,
        @Field(
                        value = "Requirements",
                        audience = Audience.CLIENT,
                        entity = "requirement",
                        fromSets = true,
                        about = "What the delivery must meet, item by item.")
                Map<String, Requirement> requires,
        @Field(
                        value = "Requirement set",
                        audience = Audience.CLIENT,
                        derived = true,
                        mostlyOne = true,
                        about = "The requirement sets whose items it must meet, with their versions.")
                List<String> sets,
        @Field(
                        value = "Withdrawn",
                        audience = Audience.CLIENT,
                        about = "That it is no longer asked for: its last valid day, and why.")
                @Nullable
                Withdrawn withdrawn,
        @Field(
                        value = "Notes",
                        audience = Audience.CREW,
                        prose = true,
                        about = "Anything else that its readers should know.")
                @Nullable
                String notes,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience,
        @Field(value = "Formerly", audience = Audience.CLIENT, about = "Ids that this had in earlier versions.")
                List<String> formerly,
        @Field(
                        value = "Replaces",
                        audience = Audience.CLIENT,
                        about = "Ids of earlier entities that were split into this, or merged in it.")
                List<String> replaces)
        implements PerPart {}
