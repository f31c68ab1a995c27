package io.github.workprint.spec.delivery;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.media.LeastCapture;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was agreed with a client about looking and deciding. */
public record Agreement(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(value = "Client", audience = Audience.CLIENT, to = "organisation", about = "Who agreed to it.") @Nullable
                Ref client,
        @Field(
                        value = "Reviews of the cut",
                        audience = Audience.CLIENT,
                        about = "How many rounds of notes on the cut were agreed.")
                @Nullable
                Integer cutReviews,
        @Field(
                        value = "Notes within",
                        audience = Audience.CLIENT,
                        in = {"time", "working-days"},
                        about = "How long the client may take over notes.")
                @Nullable
                Quantity notesWithin,
        @Field(
                        value = "Least capture",
                        audience = Audience.CLIENT,
                        about = "What the client asks of every main camera at least.")
                @Nullable
                LeastCapture leastCapture,
        @Field(value = "May approve", audience = Audience.CLIENT, about = "Names of those whose approval counts.")
                List<String> approvers,
        @Field(
                        value = "Approvals",
                        audience = Audience.CLIENT,
                        entity = "approval",
                        about = "Decisions that the client owes, each with its date.")
                Map<String, Approval> approvals,
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
        implements Located {}
