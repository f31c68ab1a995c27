package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A choice that was made, or is open. */
@Short("text")
public record Decision(
        String id,
        Origin origin,
        @Field(
                        value = "Decision",
                        audience = Audience.CREW,
                        prose = true,
                        about = "What was decided; left out while the question is open.")
                @Nullable
                String text,
        @Field(value = "Question", audience = Audience.CREW, prose = true, about = "What is to be decided.") @Nullable
                String question,
        @Field(
                        value = "Because",
                        audience = Audience.CREW,
                        prose = true,
                        about = "The reason, for those who come later.")
                @Nullable
                String because,
        @Field(value = "Decided by", audience = Audience.CREW, to = "role", about = "Who decides, or has decided.")
                List<Ref> by,
        @Field(value = "On", audience = Audience.CREW, about = "The day of the decision.") @Nullable LocalDate on,
        @Field(value = "Decide by", audience = Audience.CREW, about = "The day by which it must be made.") @Nullable
                LocalDate decideBy,
        @Field(
                        value = "Needed by",
                        audience = Audience.CREW,
                        to = "stage",
                        about = "Stages that cannot begin without it.")
                List<Ref> neededBy,
        @Field(value = "Options", audience = Audience.CREW, entity = "option", about = "What can be chosen from.")
                Map<String, Option> options,
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
