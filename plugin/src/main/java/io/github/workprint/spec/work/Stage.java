package io.github.workprint.spec.work;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.Sensitive;
import io.github.workprint.spec.part.FinishBy;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.value.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of work in the workflow: who does it, what they get, do, hand over, protect and check. */
public record Stage(
        String id,
        Origin origin,
        @Field(value = "Name", audience = Audience.CLIENT) @Nullable String name,
        @Field(value = "Kind", audience = Audience.CLIENT, oneOf = "stage-kind", about = "What sort of work it is.")
                @Nullable
                String kind,
        @Field(
                        value = "Owner",
                        audience = Audience.CREW,
                        to = "role",
                        mostlyOne = true,
                        about = "The role that does it, or the roles that do it together.")
                List<Ref> owner,
        @Field(value = "What it is for", audience = Audience.CLIENT, prose = true, about = "In a sentence or two.")
                @Nullable
                String description,
        @Field(
                        value = "After",
                        audience = Audience.CREW,
                        to = "stage",
                        timed = "begins",
                        group = Group.WHEN,
                        about = "Stages that must be finished before, for a reason other than what it takes of them."
                                + " A map says from when: { dailies: start + 1 wd }.")
                List<Ref> after,
        @Field(
                        value = "Waits after that",
                        audience = Audience.CREW,
                        ofWork = true,
                        in = {"working-days", "time"},
                        group = Group.WHEN,
                        about = "Time that passes between what it comes after and its own start, as for a courier or"
                                + " for notes.")
                @Nullable
                Quantity lag,
        @Field(
                        value = "May begin",
                        audience = Audience.CREW,
                        group = Group.WHEN,
                        about = "Where it need not wait for the end of a stage, or of the making of what it takes. The"
                                + " maps of 'after' and 'takes' are short for it.")
                List<Beginning> begins,
        @Field(
                        value = "Every",
                        audience = Audience.CREW,
                        oneOf = "frequency",
                        listed = "only",
                        group = Group.WHEN,
                        about = "It repeats for each shooting day, or for each part of a kind: episode, reel,"
                                + " language.")
                @Nullable
                String each,
        @Field(
                        value = "Only for",
                        audience = Audience.CREW,
                        to = "part",
                        group = Group.WHEN,
                        about = "The only parts that it is for: [ep-01, ep-03].")
                List<Ref> only,
        @Field(
                        value = "Not for",
                        audience = Audience.CREW,
                        to = "part",
                        group = Group.WHEN,
                        about = "Parts of the kind that it is not for.")
                List<Ref> except,
        @Field(
                        value = "At once",
                        audience = Audience.CREW,
                        group = Group.WHEN,
                        about = "On how many parts it goes on at once; on one after the other where nothing is said.")
                @Nullable
                Integer atOnce,
        @Field(
                        value = "Differs for",
                        audience = Audience.CREW,
                        keyedBy = "part",
                        group = Group.WHEN,
                        about = "What is otherwise for single parts: { ep-03: { lasts: 6 wd } }.")
                List<StageForPart> for_,
        @Field(
                        value = "Lasts",
                        audience = Audience.CREW,
                        ofWork = true,
                        in = {"working-days", "time"},
                        group = Group.WHEN,
                        about = "How long the work takes.")
                @Nullable
                Quantity lasts,
        @Field(
                        value = "Quantity",
                        audience = Audience.CREW,
                        in = {"count", "time", "data"},
                        group = Group.WHEN,
                        about = "How much work there is; with the throughput, it gives the length.")
                @Nullable
                Quantity quantity,
        @Field(
                        value = "Throughput",
                        audience = Audience.CREW,
                        ofWork = true,
                        in = {"data-rate", "realtime", "count/working-days", "count/time"},
                        group = Group.WHEN,
                        about = "How much it gets through.")
                @Nullable
                Quantity throughput,
        @Field(
                        value = "Footage",
                        audience = Audience.CREW,
                        in = {"time", "time/time"},
                        group = Group.WHEN,
                        about = "How much footage it makes of each format, where that is neither all it takes nor the"
                                + " runtime: 22 min, 3 h/day.")
                @Nullable
                Quantity footage,
        @Field(
                        value = "Not before",
                        audience = Audience.CREW,
                        group = Group.WHEN,
                        about = "The first day on which it can begin.")
                @Nullable
                LocalDate notBefore,
        @Field(
                        value = "Starts on",
                        audience = Audience.CREW,
                        group = Group.WHEN,
                        about = "The fixed day on which it has to begin, such as that of a booked room.")
                @Nullable
                LocalDate startsOn,
        @Field(
                        value = "Finish by",
                        audience = Audience.CREW,
                        group = Group.WHEN,
                        about = "Planned back: done by a day of its part, less a gap: transmission - 5 wd.")
                @Nullable
                FinishBy finishBy,
        @Field(value = "Ready by", audience = Audience.CREW, group = Group.WHEN, about = "Time of day, in words.")
                @Nullable
                String by,
        @Field(
                        value = "Calendar",
                        audience = Audience.CREW,
                        to = "calendar",
                        group = Group.WHEN,
                        about = "Which days are worked.")
                @Nullable
                Ref calendar,
        @Field(
                        value = "Takes",
                        audience = Audience.CREW,
                        to = {"material", "format", "deliverable"},
                        timed = "begins",
                        group = Group.GET,
                        about = "Materials, formats and deliverables that it works on. It waits until they are made and"
                                + " handed over. A map says where it may begin on a part: { plates: start + 2 wd }.")
                List<Ref> takes,
        @Field(value = "Accepts", audience = Audience.CREW, group = Group.GET, about = "What it can work with.")
                @Nullable
                Accepts accepts,
        @Field(
                        value = "Needs the gate of",
                        audience = Audience.CREW,
                        to = "stage",
                        group = Group.GET,
                        about = "Stages whose gate must have been passed.")
                List<Ref> needs,
        @Field(
                        value = "Steps",
                        audience = Audience.CREW,
                        prose = true,
                        ordered = true,
                        group = Group.DO,
                        about = "What to do, in order.")
                List<String> steps,
        @Field(
                        value = "Action on the originals",
                        audience = Audience.CREW,
                        oneOf = "action",
                        group = Group.DO,
                        about = "For stages that erase something for good.")
                @Nullable
                String action,
        @Field(
                        value = "Erases",
                        audience = Audience.CREW,
                        to = {"volume", "material"},
                        group = Group.DO,
                        about = "What is erased: a volume, or a material, which stands for the cards and rolls that it"
                                + " came on.")
                List<Ref> erases,
        @Field(
                        value = "Tools",
                        audience = Audience.CREW,
                        group = Group.DO,
                        about = "Software, with the versions that may be used.")
                List<Tool> tools,
        @Field(value = "Equipment", audience = Audience.CREW, group = Group.DO, about = "Machines, drives and cables.")
                List<String> equipment,
        @Field(value = "Room", audience = Audience.CREW, group = Group.DO, about = "Where it is done.") @Nullable
                String room,
        @Field(
                        value = "Makes",
                        audience = Audience.CREW,
                        to = {"format", "deliverable"},
                        group = Group.HAND_OVER,
                        about = "Formats and deliverables that it makes.")
                List<Ref> makes,
        @Field(
                        value = "Copies to",
                        audience = Audience.CREW,
                        to = "volume",
                        group = Group.HAND_OVER,
                        about = "Volumes that it writes to.")
                List<Ref> copies,
        @Field(
                        value = "Converts",
                        audience = Audience.CREW,
                        oneOf = "conversion",
                        group = Group.DO,
                        about = "What it changes on purpose.")
                List<String> converts,
        @Field(
                        value = "Controls",
                        audience = Audience.CREW,
                        oneOf = "controls",
                        sensitive = Sensitive.SECURITY,
                        group = Group.PROTECT,
                        about = "What is done to protect content here.")
                List<String> controls,
        @Field(
                        value = "Checksum",
                        audience = Audience.CREW,
                        oneOf = "hash",
                        group = Group.PROTECT,
                        about = "How copies are proved to be whole.")
                @Nullable
                String hash,
        @Field(
                        value = "Manifest",
                        audience = Audience.CREW,
                        oneOf = "manifest",
                        group = Group.PROTECT,
                        about = "The list that the checksums are kept in.")
                @Nullable
                String manifest,
        @Field(
                        value = "Verification",
                        audience = Audience.CREW,
                        oneOf = "verification",
                        group = Group.PROTECT,
                        about = "Whether copies are read back in a pass of their own; so they are where a checksum is"
                                + " named and nothing else is said.")
                @Nullable
                String verification,
        @Field(
                        value = "Verified by",
                        audience = Audience.CREW,
                        to = "role",
                        group = Group.PROTECT,
                        about = "Somebody other than the owner.")
                @Nullable
                Ref verifier,
        @Field(
                        value = "Health and safety",
                        audience = Audience.CREW,
                        to = "health",
                        group = Group.PROTECT,
                        about = "Rules that hold here.")
                List<Ref> health,
        @Field(
                        value = "Gate",
                        audience = Audience.CREW,
                        group = Group.CHECK,
                        about = "What must be checked before work goes on.")
                @Nullable
                Gate gate,
        @Field(
                        value = "Approval",
                        audience = Audience.CREW,
                        to = "approval",
                        group = Group.CHECK,
                        about = "The client's decision that ends it.")
                @Nullable
                Ref approval,
        @Field(
                        value = "Budget line",
                        to = "budget-line",
                        sensitive = Sensitive.MONEY,
                        about = "The line of the budget that pays for it.")
                @Nullable
                Ref cost,
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
        implements PerPart {

    public boolean is(StageKind other) {
        return StageKind.of(kind).filter(other::equals).isPresent();
    }

    /** Whether its kind has a trait; a stage without a kind has none. */
    public boolean has(StageKind.Trait trait) {
        return StageKind.of(kind).filter(own -> own.has(trait)).isPresent();
    }
}
