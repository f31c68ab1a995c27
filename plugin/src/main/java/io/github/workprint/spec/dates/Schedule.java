package io.github.workprint.spec.dates;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import java.util.Map;

/** Calendars and dates. */
public record Schedule(
        Origin origin,
        @Field(
                        value = "Calendars",
                        audience = Audience.CLIENT,
                        entity = "calendar",
                        about = "Which days are worked, by whom.")
                Map<String, Calendar> calendars,
        @Field(
                        value = "Milestones",
                        audience = Audience.CLIENT,
                        entity = "milestone",
                        about = "Dates that the production works towards.")
                Map<String, Milestone> milestones,
        @Field(
                        value = "Reviews",
                        audience = Audience.CLIENT,
                        entity = "review",
                        about = "Screenings at which somebody gives notes.")
                Map<String, Review> reviews)
        implements Located {}
