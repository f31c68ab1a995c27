package io.github.workprint.spec.work;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hand-off between two stages: what, how, where, when, and who confirms. */
public record Interface(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CREW) @Nullable String name,
        @Field(
                        value = "From",
                        audience = Audience.CREW,
                        to = "stage",
                        required = true,
                        about = "The stage that hands over.")
                @Nullable
                Ref from,
        @Field(
                        value = "To",
                        audience = Audience.CREW,
                        to = "stage",
                        required = true,
                        about = "The stage that receives.")
                @Nullable
                Ref to,
        @Field(
                        value = "What",
                        audience = Audience.CREW,
                        to = {"material", "format", "deliverable"},
                        about = "What changes hands.")
                List<Ref> what,
        @Field(
                        value = "Each",
                        audience = Audience.CREW,
                        oneOf = "part-kind",
                        listed = "only",
                        about = "It goes over once for each part of a kind; so it does anyway where its stages are"
                                + " done so.")
                @Nullable
                String each,
        @Field(
                        value = "Only for",
                        audience = Audience.CREW,
                        to = "part",
                        about = "The only parts that it is for: [ep-01, ep-03].")
                List<Ref> only,
        @Field(
                        value = "Not for",
                        audience = Audience.CREW,
                        to = "part",
                        about = "Parts of the kind that it is not for.")
                List<Ref> except,
        @Field(value = "Carried by", audience = Audience.CREW, about = "How it travels: drive, line, courier.")
                @Nullable
                String carrier,
        @Field(value = "Where", audience = Audience.CREW, about = "The place, folder or platform.") @Nullable
                String where,
        @Field(value = "Over", audience = Audience.CREW, to = "link", about = "The line that it travels over.")
                @Nullable
                Ref via,
        @Field(
                        value = "On",
                        audience = Audience.CREW,
                        to = "volume",
                        about = "The drives that carry it, where it does not travel over a line.")
                @Nullable
                Ref on,
        @Field(value = "Under way for", audience = Audience.CREW, in = "time", about = "How long the drives travel.")
                @Nullable
                Quantity travel,
        @Field(
                        value = "Handles",
                        audience = Audience.CREW,
                        in = {"frames", "time"},
                        about = "Extra frames at each end of a shot.")
                @Nullable
                Quantity handles,
        @Field(value = "Sync pop", audience = Audience.CREW, about = "Where sound and picture are lined up.") @Nullable
                String pop,
        @Field(value = "When", audience = Audience.CREW, about = "The time of day, or the occasion.") @Nullable
                String when,
        @Field(
                        value = "Confirmed by",
                        audience = Audience.CREW,
                        to = "role",
                        about = "The role that says it has arrived whole.")
                @Nullable
                Ref confirms,
        @Field(value = "If it is missing", audience = Audience.CREW, about = "What to do when it has not come.")
                @Nullable
                String onMissing,
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
        implements PerPart {

    /** A hand-off is the same for every part. */
    @Override
    public List<ForPart> for_() {
        return List.of();
    }
}
