package io.github.workprint.spec;

import io.github.workprint.finding.FindingsData;
import io.github.workprint.finding.Place;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.production.AudienceRules;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.store.KeptForm;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What others must know of a version without reading it: the versions after it, the lock, and whatever lists all versions.
 *
 * @param status empty where the spec gives none
 * @param statusAt where the status is written
 * @param said digest of its {@link Content}
 * @param sections keys at the top of the spec, legible or not
 * @param former former address to present address of its entities
 * @param retired ids that it gives up, with what had them; empty where it does not say
 * @param stages in their order
 * @param organisations in their order
 * @param languages that it asks for
 * @param sets requirement sets that it uses
 */
public record Slate(
        Version version,
        LocalDate asOf,
        String status,
        Place statusAt,
        String said,
        Set<String> sections,
        Map<String, String> former,
        Map<String, String> retired,
        List<StageName> stages,
        List<OrganisationName> organisations,
        List<LanguageWish> languages,
        List<SetUse> sets) {
    /** How it is kept. */
    static final KeptForm<Slate> FORM = new Form();

    /** @param formerly ids that the stage had in earlier versions */
    public record StageName(String id, List<String> formerly) {
        public StageName {
            formerly = List.copyOf(formerly);
        }
    }

    /** @param client whether the production is made for it */
    public record OrganisationName(String id, List<String> formerly, boolean client) {
        public OrganisationName {
            formerly = List.copyOf(formerly);
        }
    }

    /**
     * A language that a spec asks for.
     *
     * @param path address of the wish
     */
    public record LanguageWish(String tag, String path, Place place) {}

    /**
     * A requirement set that a spec uses.
     *
     * @param set name and version: {@code Meridian UHD 5.1}
     * @param path address of whose items are taken from it
     */
    public record SetUse(String set, String path, Place place) {}

    public Slate {
        sets = List.copyOf(sets);
        sections = Collections.unmodifiableSet(new TreeSet<>(sections));
        former = Collections.unmodifiableMap(new LinkedHashMap<>(former));
        retired = Collections.unmodifiableMap(new LinkedHashMap<>(retired));
        stages = List.copyOf(stages);
        organisations = List.copyOf(organisations);
        languages = List.copyOf(languages);
    }

    /** @param spec one that the reader files in a history, with a version and a date */
    public static Slate of(Spec spec) {
        Map<String, String> retired = new LinkedHashMap<>();
        spec.retired().forEach((id, given) -> retired.put(id, Objects.requireNonNullElse(given.was(), "")));
        return new Slate(
                Objects.requireNonNull(spec.version()),
                Objects.requireNonNull(spec.asOf()),
                Objects.requireNonNullElse(spec.status(), ""),
                spec.origin().of("status"),
                Content.of(spec).digest(),
                sections(spec.origin()),
                Addresses.of(spec).former(),
                retired,
                spec.stages().values().stream()
                        .map(stage -> new StageName(stage.id(), stage.formerly()))
                        .toList(),
                spec.organisations().values().stream()
                        .map(one -> new OrganisationName(one.id(), one.formerly(), one.isShownAsClient()))
                        .toList(),
                languages(spec),
                sets(spec));
    }

    private static List<SetUse> sets(Spec spec) {
        List<SetUse> uses = new ArrayList<>();
        spec.deliverables().values().forEach(one -> uses(one.sets(), one.origin(), uses));
        spec.organisations().values().forEach(one -> uses(one.sets(), one.origin(), uses));
        return uses;
    }

    private static void uses(List<String> sets, Origin origin, List<SetUse> uses) {
        if (!sets.isEmpty()
                && origin.yaml() instanceof Yaml.Mapping map
                && map.get("sets") instanceof Yaml.Sequence at) {
            for (int i = 0; i < sets.size(); i++) {
                uses.add(
                        new SetUse(sets.get(i), origin.path(), at.items().get(i).place()));
            }
        }
    }

    private static Set<String> sections(Origin origin) {
        Set<String> sections = new TreeSet<>();
        if (origin.yaml() instanceof Yaml.Mapping map) {
            map.entries().forEach(entry -> sections.add(entry.key()));
        }
        return sections;
    }

    private static List<LanguageWish> languages(Spec spec) {
        List<LanguageWish> wishes = new ArrayList<>();
        wish(spec.language(), "language", spec.origin()).ifPresent(wishes::add);
        for (AudienceRules audience : spec.audiences().values()) {
            wish(audience.language(), "audience/" + audience.id() + "/language", audience.origin())
                    .ifPresent(wishes::add);
        }
        return wishes;
    }

    private static Optional<LanguageWish> wish(@Nullable String tag, String path, Origin origin) {
        return Optional.ofNullable(tag).map(asked -> new LanguageWish(asked, path, origin.of("language")));
    }

    public boolean isDraft() {
        return status.equals(DraftReader.STATUS);
    }

    private static final class Form implements KeptForm<Slate> {
        @Override
        public String name() {
            return "slate";
        }

        @Override
        public void write(Slate slate, DataOutput out) throws IOException {
            FindingsData.text(slate.version.toString(), out);
            FindingsData.text(slate.asOf.toString(), out);
            FindingsData.text(slate.status, out);
            FindingsData.place(slate.statusAt, out);
            FindingsData.text(slate.said, out);
            FindingsData.texts(List.copyOf(slate.sections), out);
            FindingsData.texts(slate.former, out);
            FindingsData.texts(slate.retired, out);
            out.writeInt(slate.stages.size());
            for (StageName stage : slate.stages) {
                FindingsData.text(stage.id(), out);
                FindingsData.texts(stage.formerly(), out);
            }
            out.writeInt(slate.organisations.size());
            for (OrganisationName one : slate.organisations) {
                FindingsData.text(one.id(), out);
                FindingsData.texts(one.formerly(), out);
                out.writeBoolean(one.client());
            }
            out.writeInt(slate.languages.size());
            for (LanguageWish wish : slate.languages) {
                FindingsData.text(wish.tag(), out);
                FindingsData.text(wish.path(), out);
                FindingsData.place(wish.place(), out);
            }
            out.writeInt(slate.sets.size());
            for (SetUse use : slate.sets) {
                FindingsData.text(use.set(), out);
                FindingsData.text(use.path(), out);
                FindingsData.place(use.place(), out);
            }
        }

        @Override
        public Slate read(DataInput in) throws IOException {
            Version version = Version.of(FindingsData.text(in)).orElseThrow();
            LocalDate asOf = LocalDate.parse(FindingsData.text(in));
            String status = FindingsData.text(in);
            Place statusAt = FindingsData.place(in);
            String said = FindingsData.text(in);
            Set<String> sections = new TreeSet<>(FindingsData.texts(in));
            Map<String, String> former = FindingsData.textsByName(in);
            Map<String, String> retired = FindingsData.textsByName(in);
            List<StageName> stages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                stages.add(new StageName(FindingsData.text(in), FindingsData.texts(in)));
            }
            List<OrganisationName> organisations = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                organisations.add(
                        new OrganisationName(FindingsData.text(in), FindingsData.texts(in), in.readBoolean()));
            }
            List<LanguageWish> languages = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                languages.add(new LanguageWish(FindingsData.text(in), FindingsData.text(in), FindingsData.place(in)));
            }
            List<SetUse> sets = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                sets.add(new SetUse(FindingsData.text(in), FindingsData.text(in), FindingsData.place(in)));
            }
            return new Slate(
                    version,
                    asOf,
                    status,
                    statusAt,
                    said,
                    sections,
                    former,
                    retired,
                    stages,
                    organisations,
                    languages,
                    sets);
        }
    }
}
