package io.github.workprint.spec.work;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stage does otherwise for one part. */
@Short("part")
public record StageForPart(
        Origin origin,
        @Field(
                        value = "Part",
                        audience = Audience.CLIENT,
                        to = "part",
                        required = true,
                        about = "The part that it holds for.")
                @Nullable
                Ref part,
        @Field(
                        value = "Owner",
                        audience = Audience.CREW,
                        to = "role",
                        mostlyOne = true,
                        about = "The role, or the roles, that do it for this part.")
                List<Ref> owner,
        @Field(
                        value = "Lasts",
                        audience = Audience.CREW,
                        ofWork = true,
                        in = {"working-days", "time"},
                        group = Group.WHEN,
                        about = "How long the work on this part takes.")
                @Nullable
                Quantity lasts,
        @Field(
                        value = "Quantity",
                        audience = Audience.CREW,
                        in = {"count", "time", "data"},
                        group = Group.WHEN,
                        about = "How much work there is for this part.")
                @Nullable
                Quantity quantity,
        @Field(
                        value = "Throughput",
                        audience = Audience.CREW,
                        ofWork = true,
                        in = {"data-rate", "realtime", "count/working-days", "count/time"},
                        group = Group.WHEN,
                        about = "How much it gets through.")
                @Nullable
                Quantity throughput,
        @Field(
                        value = "Footage",
                        audience = Audience.CREW,
                        in = {"time", "time/time"},
                        group = Group.WHEN,
                        about = "How much footage it makes of each format.")
                @Nullable
                Quantity footage,
        @Field(
                        value = "Not before",
                        audience = Audience.CREW,
                        group = Group.WHEN,
                        about = "The first day on which it can begin.")
                @Nullable
                LocalDate notBefore,
        @Field(
                        value = "Starts on",
                        audience = Audience.CREW,
                        group = Group.WHEN,
                        about = "The fixed day on which it has to begin.")
                @Nullable
                LocalDate startsOn,
        @Field(value = "Room", audience = Audience.CREW, group = Group.DO, about = "Where it is done.") @Nullable
                String room,
        @Field(
                        value = "Notes",
                        audience = Audience.CREW,
                        prose = true,
                        about = "Anything else that its readers should know.")
                @Nullable
                String notes)
        implements ForPart {}
