package io.github.workprint.spec;

import io.github.workprint.spec.dates.Schedule;
import io.github.workprint.spec.delivery.Agreement;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.delivery.Source;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.media.Defaults;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.people.HealthRule;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.people.Person;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.production.AudienceRules;
import io.github.workprint.spec.production.Budget;
import io.github.workprint.spec.production.ChangeNote;
import io.github.workprint.spec.production.ChangePolicy;
import io.github.workprint.spec.production.Decision;
import io.github.workprint.spec.production.DocumentRules;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.production.Production;
import io.github.workprint.spec.production.Retired;
import io.github.workprint.spec.production.Risk;
import io.github.workprint.spec.production.Term;
import io.github.workprint.spec.production.Translation;
import io.github.workprint.spec.production.Waiver;
import io.github.workprint.spec.security.Security;
import io.github.workprint.spec.storage.DataClass;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.storage.Reading;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.TestRun;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        @Field(
                        value = "Language",
                        audience = Audience.CLIENT,
                        about = "Language tag: en-GB, de, fr, es, pl, or one that the house has words for.")
                @Nullable
                String language,
        @Field(value = "Production", audience = Audience.CLIENT, required = true, about = "What is being made.")
                @Nullable
                Production production,
        @Field(
                        value = "Parts",
                        audience = Audience.CLIENT,
                        entity = "part",
                        about = "The like pieces that it consists of or comes in, in their order: episodes, reels,"
                                + " languages, lengths.")
                Map<String, Part> parts,
        @Field(value = "Changes", audience = Audience.CREW, about = "How changes to an issued version are decided.")
                @Nullable
                ChangePolicy changePolicy,
        @Field(
                        value = "Defaults",
                        audience = Audience.CLIENT,
                        about = "Values that formats and stages take where they give none of their own.")
                @Nullable
                Defaults defaults,
        @Field(
                        value = "Audiences",
                        audience = Audience.CLIENT,
                        entity = "audience",
                        keyed = Audience.class,
                        about = "How each audience is reached.")
                Map<String, AudienceRules> audiences,
        @Field(
                        value = "Organisations",
                        audience = Audience.CLIENT,
                        entity = "organisation",
                        about = "Companies and bodies that work on the production or receive it.")
                Map<String, Organisation> organisations,
        @Field(value = "People", audience = Audience.CREW, entity = "person", about = "Those who hold the roles.")
                Map<String, Person> people,
        @Field(
                        value = "Roles",
                        audience = Audience.CREW,
                        entity = "role",
                        about = "The parts that people play in the workflow; stages belong to roles, not to people.")
                Map<String, Role> roles,
        @Field(
                        value = "Materials",
                        audience = Audience.CLIENT,
                        entity = "material",
                        about = "What comes in from outside: camera, sound, archive, music.")
                Map<String, Material> materials,
        @Field(
                        value = "Formats",
                        audience = Audience.CLIENT,
                        entity = "format",
                        about = "Technical descriptions of the files that stages take and make.")
                Map<String, Format> formats,
        @Field(
                        value = "Stages",
                        audience = Audience.CLIENT,
                        entity = "stage",
                        about = "The pieces of work: who does them, what they get, do, hand over, protect and check.")
                Map<String, Stage> stages,
        @Field(
                        value = "Hand-offs",
                        audience = Audience.CREW,
                        entity = "interface",
                        about = "What goes from one stage to another: how, where, when, and who confirms it.")
                Map<String, Interface> interfaces,
        @Field(
                        value = "Deliverables",
                        audience = Audience.CLIENT,
                        entity = "deliverable",
                        about = "What is delivered, to whom, when and to which requirements.")
                Map<String, Deliverable> deliverables,
        @Field(value = "Schedule", audience = Audience.CLIENT, about = "Calendars and dates.") @Nullable
                Schedule schedule,
        @Field(
                        value = "Agreements",
                        audience = Audience.CLIENT,
                        entity = "agreement",
                        about = "What was agreed with a client about looking and deciding.")
                Map<String, Agreement> agreements,
        @Field(value = "Budget", sensitive = Sensitive.MONEY, about = "What it may cost.") @Nullable Budget budget,
        @Field(value = "Storage", audience = Audience.CREW, entity = "volume", about = "Where data is kept.")
                Map<String, Volume> volumes,
        @Field(
                        value = "Data classes",
                        audience = Audience.CREW,
                        entity = "data-class",
                        about = "How originals and other data are kept safe.")
                Map<String, DataClass> dataClasses,
        @Field(value = "Lines", audience = Audience.CREW, entity = "link", about = "Lines that data travels over.")
                Map<String, Link> links,
        @Field(
                        value = "Security",
                        audience = Audience.CREW,
                        sensitive = Sensitive.SECURITY,
                        about = "How content is protected.")
                @Nullable
                Security security,
        @Field(value = "Risks", entity = "risk", about = "What may go wrong, and what is done about it.")
                Map<String, Risk> risks,
        @Field(
                        value = "Health and safety",
                        audience = Audience.CREW,
                        entity = "health",
                        about = "Rules that keep people well.")
                Map<String, HealthRule> health,
        @Field(
                        value = "Sources",
                        audience = Audience.CLIENT,
                        entity = "source",
                        about = "The documents that requirements come from.")
                Map<String, Source> sources,
        @Field(
                        value = "Decisions",
                        audience = Audience.CREW,
                        entity = "decision",
                        about = "Choices that were made, or are open.")
                Map<String, Decision> decisions,
        @Field(
                        value = "Change requests",
                        audience = Audience.CREW,
                        entity = "change",
                        about = "Why something changed: the request behind it.")
                Map<String, ChangeNote> changes,
        @Field(
                        value = "Retired ids",
                        audience = Audience.CREW,
                        entity = "retired",
                        about = "Ids that were given up, and are never given to something else.")
                Map<String, Retired> retired,
        @Field(
                        value = "Documents",
                        audience = Audience.CLIENT,
                        entity = "document",
                        keyed = DocumentType.class,
                        about = "Which audiences get which document.")
                Map<String, DocumentRules> documents,
        @Field(
                        value = "Glossary",
                        audience = Audience.CLIENT,
                        entity = "term",
                        about = "Words of the trade, for those who are new to it.")
                Map<String, Term> glossary,
        @Field(
                        value = "Tests of the workflow",
                        audience = Audience.CREW,
                        entity = "test",
                        about = "End-to-end tests, with their results.")
                Map<String, TestRun> tests,
        @Field(
                        value = "Translations",
                        audience = Audience.CREW,
                        entity = "translation",
                        about = "Translations of the documents that people make, by language: de, fr-CA.")
                Map<String, Translation> translations,
        @Field(value = "Readings", entity = "reading", about = "Measured actuals, to lay over the plan.")
                Map<String, Reading> readings,
        @Field(
                        value = "Accepted findings",
                        entity = "waiver",
                        about = "Findings of the check that are accepted for a time.")
                Map<String, Waiver> accept)
        implements Located {

    /** All that is asked of a deliverable: what stands with it, then what its receiver asks of everything; nothing that is withdrawn. */
    public List<Requirement> asked(Deliverable deliverable) {
        return everAsked(deliverable)
                .filter(requirement -> requirement.withdrawn() == null)
                .toList();
    }

    /** The same with what is withdrawn. */
    public Stream<Requirement> everAsked(Deliverable deliverable) {
        Ref to = deliverable.to();
        Organisation receiver = to == null ? null : organisations.get(to.id());
        return Stream.concat(
                deliverable.requires().values().stream(),
                receiver == null ? Stream.empty() : receiver.requires().values().stream());
    }

    /** Whether it is still being worked on, so that nobody works to it yet. */
    public boolean isDraft() {
        return DraftReader.STATUS.equals(status);
    }
}
