package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import java.util.Map;

/** Calendars and dates. */
public record Schedule(
        Origin origin,
        @Field(value = "Calendars", audience = Audience.CLIENT, entity = "calendar") Map<String, Calendar> calendars,
        @Field(value = "Milestones", audience = Audience.CLIENT, entity = "milestone")
                Map<String, Milestone> milestones,
        @Field(value = "Reviews", audience = Audience.CLIENT, entity = "review") Map<String, Review> reviews)
        implements Located {}
