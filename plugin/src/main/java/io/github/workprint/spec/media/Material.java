package io.github.workprint.spec.media;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What comes in from outside: camera, sound, archive, music. */
public record Material(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(
                        value = "Kind",
                        audience = Audience.CLIENT,
                        oneOf = "material-kind",
                        about = "What sort of material it is.")
                @Nullable
                String kind,
        @Field(value = "Format", audience = Audience.CLIENT, to = "format", about = "The format that it comes in.")
                @Nullable
                Ref format,
        @Field(
                        value = "Amount",
                        audience = Audience.CREW,
                        in = {"time/time", "time", "frames", "count", "data", "data/time"},
                        about = "How much comes: 2.1 h/day, 22 min, 214 shots, 1820+08 ft 35mm.")
                @Nullable
                Quantity amount,
        @Field(
                        value = "From",
                        audience = Audience.CREW,
                        to = {"role", "organisation"},
                        about = "Who hands it in.")
                @Nullable
                Ref from,
        @Field(value = "Arrives", audience = Audience.CREW, about = "The first day on which it comes.") @Nullable
                LocalDate arrives,
        @Field(
                        value = "Each",
                        audience = Audience.CREW,
                        oneOf = "part-kind",
                        listed = "only",
                        about = "It comes once for each part of a kind: episode, reel.")
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
        @Field(
                        value = "Differs for",
                        audience = Audience.CREW,
                        keyedBy = "part",
                        about = "What is otherwise for single parts: { ep-03: { amount: 12 h } }.")
                List<MaterialForPart> for_,
        @Field(
                        value = "Second camera",
                        audience = Audience.CREW,
                        about = "Whether it is for single shots only, such as a drone; the client's least capture does"
                                + " not bind it.")
                @Nullable
                Boolean second,
        @Field(value = "Licence", audience = Audience.CREW, about = "By what right it is used, and until when.")
                @Nullable
                String licence,
        @Field(
                        value = "Security class",
                        audience = Audience.CREW,
                        oneOf = "security-class",
                        sensitive = Sensitive.SECURITY,
                        group = Group.PROTECT,
                        about = "Overrides the class of the production.")
                @Nullable
                String security,
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
