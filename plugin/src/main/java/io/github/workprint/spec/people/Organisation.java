package io.github.workprint.spec.people;

import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.security.Assessment;
import io.github.workprint.spec.value.Quantity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A company or body that works on the production or receives it. */
public record Organisation(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(
                        value = "Kind",
                        audience = Audience.CLIENT,
                        oneOf = "organisation-kind",
                        about = "What it is to the production.")
                @Nullable
                String kind,
        @Field(value = "Site", audience = Audience.CREW, about = "Where it works.") @Nullable String site,
        @Field(
                        value = "Contact",
                        audience = Audience.CREW,
                        sensitive = Sensitive.CONTACT,
                        about = "An address for questions.")
                @Nullable
                String contact,
        @Field(value = "Security assessment", sensitive = Sensitive.SECURITY, about = "State of its TPN assessment.")
                @Nullable
                Assessment tpn,
        @Field(
                        value = "Notes within",
                        audience = Audience.CLIENT,
                        in = {"time", "working-days"},
                        about = "How long it takes over notes.")
                @Nullable
                Quantity notesWithin,
        @Field(
                        value = "Requirements",
                        audience = Audience.CLIENT,
                        entity = "requirement",
                        fromSets = true,
                        about = "What all that is delivered to it must meet, item by item.")
                Map<String, Requirement> requires,
        @Field(
                        value = "Requirement set",
                        audience = Audience.CLIENT,
                        derived = true,
                        mostlyOne = true,
                        about = "The requirement sets whose items it must meet, with their versions.")
                List<String> sets,
        @Field(value = "Audience", audience = Audience.CREW, about = "Narrows or widens who may see this.") @Nullable
                Readers audience,
        @Field(value = "Formerly", audience = Audience.CLIENT, about = "Ids that this had in earlier versions.")
                List<String> formerly,
        @Field(
                        value = "Replaces",
                        audience = Audience.CLIENT,
                        about = "Ids of earlier entities that were split into this, or merged in it.")
                List<String> replaces)
        implements Located {
    private static final Set<String> CLIENTS = Set.of("client", "broadcaster", "distributor");

    /** Whether an organisation of this kind is one of those for whom the production is made. */
    public static boolean isClient(@Nullable String kind) {
        return kind != null && CLIENTS.contains(kind);
    }

    public boolean isClient() {
        return isClient(kind);
    }

    /** Whether it is a client, and clients may know of it. */
    public boolean isShownAsClient() {
        return isClient() && (audience == null || audience.isClient());
    }
}
