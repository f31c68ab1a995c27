package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.StandardText;
import io.github.workprint.spec.value.DateSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which days are worked. */
public record Calendar(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(
                        value = "Working days",
                        audience = Audience.CLIENT,
                        standard = StandardText.WEEKDAYS,
                        about = "As in mon-fri or mon-sat.")
                @Nullable
                String days,
        @Field(
                        value = "Holidays",
                        audience = Audience.CLIENT,
                        about = "Dates on which nobody works, though the weekday is a working day; a house that closes"
                                + " for a while writes a span of them.")
                List<DateSpan> holidays,
        @Field(
                        value = "Public holidays of",
                        audience = Audience.CLIENT,
                        standard = StandardText.CODE,
                        about = "Country, or country and region, whose public holidays are free as well: GB, GB-ENG,"
                                + " DE-BY.")
                @Nullable
                String publicHolidays,
        @Field(
                        value = "Worked all the same",
                        audience = Audience.CLIENT,
                        about = "Dates on which work is done though they are off: a Saturday, or a public holiday that"
                                + " the house does not keep.")
                List<DateSpan> worked,
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
