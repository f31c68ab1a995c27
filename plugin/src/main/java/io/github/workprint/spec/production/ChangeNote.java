package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Why something changed: the request behind it. */
public record ChangeNote(
        String id,
        Origin origin,
        @Field(value = "In version", audience = Audience.CREW, about = "The version that brought it.") @Nullable
                Version version,
        @Field(value = "What", audience = Audience.CREW, prose = true, about = "What is different now.") @Nullable
                String what,
        @Field(value = "Why", audience = Audience.CREW, prose = true, about = "What made it necessary.") @Nullable
                String why,
        @Field(value = "About", audience = Audience.CREW, to = "*", about = "Addresses of what it changed.")
                List<Ref> about,
        @Field(
                        value = "Asked by",
                        audience = Audience.CREW,
                        to = {"role", "organisation"},
                        about = "Who wanted it.")
                @Nullable
                Ref askedBy,
        @Field(value = "Asked on", audience = Audience.CREW, about = "The day of the request.") @Nullable LocalDate on,
        @Field(
                        value = "Class",
                        audience = Audience.CREW,
                        oneOf = "change-class",
                        about = "How much it asks of its readers.")
                @Nullable
                String class_,
        @Field(
                        value = "Spelling only",
                        audience = Audience.CREW,
                        about = "Whether the texts that it is about say the same in other words, so that nobody has to"
                                + " act.")
                @Nullable
                Boolean spellingOnly,
        @Field(value = "Act by", audience = Audience.CREW, about = "The day by which those concerned must have acted.")
                @Nullable
                LocalDate actBy,
        @Field(
                        value = "Cost",
                        in = "money",
                        sensitive = Sensitive.MONEY,
                        about = "What it costs, or saves with a minus sign.")
                @Nullable
                Quantity cost,
        @Field(value = "Working days", about = "How many working days it adds.") @Nullable Integer days,
        @Field(value = "Approved by", audience = Audience.CREW, to = "role", about = "Who has approved it.")
                List<Ref> approved,
        @Field(value = "Approved on", audience = Audience.CREW, about = "The day of the approval.") @Nullable
                LocalDate onApproval,
        @Field(
                        value = "Confirmed by",
                        audience = Audience.CREW,
                        to = "role",
                        about = "Who has confirmed that they read it and act on it.")
                List<Ref> confirmed,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience,
        @Field(value = "Formerly", audience = Audience.CLIENT, about = "Ids that this had in earlier versions.")
                List<String> formerly,
        @Field(
                        value = "Replaces",
                        audience = Audience.CLIENT,
                        about = "Ids of earlier entities that were split into this, or merged in it.")
                List<String> replaces)
        implements Located {}
