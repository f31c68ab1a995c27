package io.github.workprint.spec.delivery;

import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Short;
import io.github.workprint.spec.media.Loudness;
import io.github.workprint.spec.value.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item that a delivery is checked against. Its short form is the text. */
@Short("text")
public record Requirement(
        String id,
        Origin origin,
        @Field(
                        value = "Name",
                        audience = Audience.CLIENT,
                        about = "What it is called, where the text alone would be long to say.")
                @Nullable
                String name,
        @Field(value = "Requirement", audience = Audience.CLIENT, required = true, about = "What must be so.") @Nullable
                String text,
        @Field(
                        value = "Level",
                        audience = Audience.CLIENT,
                        oneOf = "requirement-level",
                        about = "must, should or may; must if not given.")
                @Nullable
                String level,
        @Field(value = "Group", audience = Audience.CLIENT, about = "The heading it stands under on the checklist.")
                @Nullable
                String group,
        @Field(value = "Value", audience = Audience.CLIENT, about = "The figure to check it by.") @Nullable
                String value,
        @Field(value = "Loudness", audience = Audience.CLIENT, about = "For a requirement on the mix.") @Nullable
                Loudness loudness,
        @Field(value = "Checked by", audience = Audience.CLIENT, about = "How it is proved.") @Nullable String check,
        @Field(
                        value = "Checked at",
                        audience = Audience.CREW,
                        to = "stage",
                        mostlyOne = true,
                        about = "The stages that check it.")
                List<Ref> checkedAt,
        @Field(value = "Evidence", audience = Audience.CLIENT, about = "What shows it.") @Nullable String evidence,
        @Field(
                        value = "Flagged by QC",
                        audience = Audience.CLIENT,
                        about = "What QC reports, where that is wider than the requirement.")
                @Nullable
                String flagged,
        @Field(
                        value = "Clause",
                        audience = Audience.CLIENT,
                        about = "Where in its source it stands, as the source counts.")
                @Nullable
                String clause,
        @Field(
                        value = "Asked by",
                        audience = Audience.CLIENT,
                        derived = true,
                        about = "The requirement set that it comes from.")
                @Nullable
                String set,
        @Field(value = "Source", audience = Audience.CLIENT, to = "source", about = "The document that asks for it.")
                @Nullable
                Ref source,
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
        implements Located {}
