package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.value.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One version of a production's post-production workflow, as written. */
public record Spec(
        Origin origin,
        @Field(value = "Language version", required = true, about = "Always 1.") @Nullable Integer workprint,
        @Field(value = "Includes", about = "Files beside this one whose entries belong to it.") List<String> include,
        @Field(
                        value = "Version",
                        audience = Audience.CLIENT,
                        required = true,
                        about = "Three numbers, raised with every issue.")
                @Nullable
                Version version,
        @Field(
                        value = "Status",
                        audience = Audience.CLIENT,
                        oneOf = "status",
                        about = "draft, issued, withdrawn or archived.")
                @Nullable
                String status,
        @Field(value = "As of", audience = Audience.CLIENT, required = true, about = "The date of this version.")
                @Nullable
                LocalDate asOf,
        @Field(value = "Language", audience = Audience.CLIENT, about = "Language tag such as en-GB.") @Nullable
                String language,
        @Field(value = "Production", audience = Audience.CLIENT, required = true, about = "What is being made.")
                @Nullable
                Production production,
        @Field(value = "Changes", audience = Audience.CREW) @Nullable ChangePolicy changePolicy,
        @Field(value = "Defaults", audience = Audience.CLIENT) @Nullable Defaults defaults,
        @Field(
                        value = "Audiences",
                        entity = "audience",
                        keys = {"internal", "crew", "client"})
                Map<String, AudienceRules> audiences,
        @Field(value = "Organisations", audience = Audience.CLIENT, entity = "organisation")
                Map<String, Organisation> organisations,
        @Field(value = "People", audience = Audience.CREW, entity = "person") Map<String, Person> people,
        @Field(value = "Roles", audience = Audience.CREW, entity = "role") Map<String, Role> roles,
        @Field(value = "Materials", audience = Audience.CLIENT, entity = "material") Map<String, Material> materials,
        @Field(value = "Formats", audience = Audience.CLIENT, entity = "format") Map<String, Format> formats,
        @Field(value = "Stages", audience = Audience.CLIENT, entity = "stage") Map<String, Stage> stages,
        @Field(value = "Hand-offs", audience = Audience.CREW, entity = "interface") Map<String, Interface> interfaces,
        @Field(value = "Deliverables", audience = Audience.CLIENT, entity = "deliverable")
                Map<String, Deliverable> deliverables,
        @Field(value = "Schedule", audience = Audience.CLIENT) @Nullable Schedule schedule,
        @Field(value = "Agreements", audience = Audience.CLIENT, entity = "agreement")
                Map<String, Agreement> agreements,
        @Field(value = "Budget", sensitive = Sensitive.MONEY) @Nullable Budget budget,
        @Field(value = "Storage", audience = Audience.CREW, entity = "volume") Map<String, Volume> volumes,
        @Field(value = "Data classes", audience = Audience.CREW, entity = "data-class")
                Map<String, DataClass> dataClasses,
        @Field(value = "Lines", audience = Audience.CREW, entity = "link") Map<String, Link> links,
        @Field(value = "Security", audience = Audience.CREW, sensitive = Sensitive.SECURITY) @Nullable
                Security security,
        @Field(value = "Risks", entity = "risk") Map<String, Risk> risks,
        @Field(value = "Health and safety", audience = Audience.CREW, entity = "health") Map<String, HealthRule> health,
        @Field(value = "Sources", audience = Audience.CLIENT, entity = "source") Map<String, Source> sources,
        @Field(value = "Decisions", audience = Audience.CREW, entity = "decision") Map<String, Decision> decisions,
        @Field(value = "Change requests", audience = Audience.CREW, entity = "change") Map<String, ChangeNote> changes,
        @Field(value = "Retired ids", audience = Audience.CREW, entity = "retired") Map<String, Retired> retired,
        @Field(
                        value = "Documents",
                        audience = Audience.CLIENT,
                        entity = "document",
                        keys = {"workflow", "role-sheets", "checklists", "changes", "handbook"})
                Map<String, DocumentRules> documents,
        @Field(value = "Glossary", audience = Audience.CLIENT, entity = "term") Map<String, Term> glossary,
        @Field(value = "Tests of the workflow", audience = Audience.CREW, entity = "test") Map<String, TestRun> tests,
        @Field(value = "Readings", entity = "reading") Map<String, Reading> readings)
        implements Located {}
