package io.github.workprint.spec.event;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.RecordText;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads records, and holds each to the version that it names; what is wrong becomes a finding, and such a record counts for nothing. */
public final class EventReader {
    /** Names what its version does not have. */
    public static final String UNKNOWN = "WF-RC01";
    /** Does not say what its kind asks for. */
    public static final String INCOMPLETE = "WF-RC02";

    private static final String[] PEOPLE = {"role", "person", "organisation"};

    private final Vocabulary vocabulary;
    private final Map<String, History> histories = new HashMap<>();
    private final Consumer<Finding> findings;
    /** Of the versions that records name, by workflow and version. */
    private final Map<String, Addresses> known = new HashMap<>();

    public EventReader(Vocabulary vocabulary, Histories all, Consumer<Finding> findings) {
        this.vocabulary = vocabulary;
        this.findings = findings;
        all.all().forEach(history -> histories.put(history.workflow(), history));
    }

    /** Those that can be relied on. */
    public Records read(List<RecordText> texts) {
        Map<String, List<FiledEvent>> filed = new TreeMap<>();
        for (RecordText text : texts) {
            read(text).ifPresent(event -> filed.computeIfAbsent(text.workflow(), name -> new ArrayList<>())
                    .add(event));
        }
        return new Records(filed);
    }

    /** One of them; none where something is wrong with it. */
    public Optional<FiledEvent> read(RecordText text) {
        List<Finding> faults = new ArrayList<>();
        Yaml yaml = YamlReader.read(text.file(), text.text(), faults::add);
        Optional<FiledEvent> filed = Optional.empty();
        if (yaml != null) {
            RecordedEvent event = new RecordBinder(vocabulary, faults::add).bind(RecordedEvent.class, yaml);
            filed = filed(text, event, faults::add);
        }
        faults.forEach(findings);
        return faults.stream().anyMatch(Finding::isError) ? Optional.empty() : filed;
    }

    private Optional<FiledEvent> filed(RecordText text, RecordedEvent event, Consumer<Finding> faults) {
        History history = histories.get(text.workflow());
        Optional<EventKind> kind = Optional.ofNullable(event.record()).flatMap(EventKind::of);
        Version version = event.version();
        Ref by = event.by();
        if (history == null || kind.isEmpty() || version == null || by == null || event.on() == null) {
            return Optional.empty();
        }
        needs(event, kind.get(), faults);
        Optional<Addresses> there = addresses(history, event, version, faults);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> who = there.get().resolve(by, PEOPLE);
        if (who.isEmpty()) {
            faults.accept(Finding.error(
                    UNKNOWN,
                    by.place(),
                    "by",
                    Wording.of("'{0}' is no role, person or organisation of version {1}", by.id(), version),
                    hint(by.id(), there.get().ids(PEOPLE), Wording.of("write the id of one"))));
        }
        Optional<String> what = what(event, kind.get(), there.get(), faults);
        items(event, what, there.get(), faults);
        material(event, there.get(), faults);
        return who.map(address -> new FiledEvent(text.id(), text.file(), kind.get(), address, what, event));
    }

    private static void needs(RecordedEvent event, EventKind kind, Consumer<Finding> faults) {
        for (String key : kind.needs()) {
            if (!event.origin().has(key)) {
                faults.accept(Finding.error(
                        INCOMPLETE,
                        event.origin().place(),
                        key,
                        Wording.of("a record of what is {0} has to say '{1}'", kind.word(), key),
                        key.equals("digest")
                                ? Wording.of("let workprint:record write approvals: it fills the digest in")
                                : Wording.of("add a line '{0}: …'", key)));
            }
        }
        if (kind.isAboutVersions() && event.what() != null) {
            faults.accept(Finding.error(
                    INCOMPLETE,
                    event.origin().of("what"),
                    "what",
                    Wording.of("whoever reads a version reads all of it; the record names '{0}'", event.what()),
                    Wording.of("take 'what' out")));
        }
        Integer round = event.round();
        if (round != null && round < 1) {
            faults.accept(Finding.error(
                    INCOMPLETE,
                    event.origin().of("round"),
                    "round",
                    Wording.of("rounds are counted from 1; the record says {0}", round),
                    Wording.of("write 1 for the first")));
        }
    }

    private Optional<Addresses> addresses(
            History history, RecordedEvent event, Version version, Consumer<Finding> faults) {
        Optional<History.Entry> entry = history.versions().stream()
                .filter(one -> one.version().equals(version))
                .findFirst();
        if (entry.isEmpty()) {
            List<String> versions = history.versions().stream()
                    .map(one -> one.version().toString())
                    .toList();
            faults.accept(Finding.error(
                    UNKNOWN,
                    event.origin().of("version"),
                    "version",
                    Wording.of("'{0}' has no version {1}", history.workflow(), version),
                    hint(version.toString(), versions, Wording.of("write a version that there is"))));
            return Optional.empty();
        }
        return Optional.of(known.computeIfAbsent(
                history.workflow() + " " + version,
                name -> Addresses.of(entry.get().spec())));
    }

    private static Optional<String> what(
            RecordedEvent event, EventKind kind, Addresses there, Consumer<Finding> faults) {
        Ref what = event.what();
        if (what == null || kind.isAboutVersions()) {
            return Optional.empty();
        }
        Address address = Address.of(what.id());
        Optional<String> found = there.resolve(new Ref(address.id(), what.place()), address.kind())
                .filter(entity -> address.rest().isEmpty());
        if (found.isEmpty()) {
            List<String> legal = there.entities().keySet().stream()
                    .filter(entity -> kind.isAbout(Address.of(entity).kind()))
                    .toList();
            faults.accept(Finding.error(
                    UNKNOWN,
                    what.place(),
                    "what",
                    Wording.of("there is nothing at '{0}' in version {1}", what.id(), event.version()),
                    plural(what.id(), there)
                            .map(Wording::meant)
                            .orElseGet(() -> hint(what.id(), legal, Wording.of("write the address of a thing")))));
        } else if (!kind.isAbout(address.kind())) {
            faults.accept(Finding.error(
                    INCOMPLETE,
                    what.place(),
                    "what",
                    Wording.of(
                            "what is {0} is a {1}; '{2}' is none",
                            kind.word(), String.join(" or a ", kind.about()), what.id()),
                    Wording.of("name one, or record something else of it")));
            return Optional.empty();
        }
        return found;
    }

    /** The address that was meant by the name of a collection: {@code deliverables/imf}. */
    public static Optional<String> plural(String written, Addresses there) {
        Address address = Address.of(written);
        return there.entities().keySet().stream()
                .map(Address::of)
                .filter(one -> one.id().equals(address.id())
                        && Addresses.collection(one.kind())
                                .replaceFirst(".*/", "")
                                .equals(address.kind()))
                .map(Address::toString)
                .findFirst();
    }

    private static void material(RecordedEvent event, Addresses there, Consumer<Finding> faults) {
        Ref material = event.material();
        if (material != null && there.resolve(material, "material").isEmpty()) {
            faults.accept(Finding.error(
                    UNKNOWN,
                    material.place(),
                    "material",
                    Wording.of("'{0}' is no material of version {1}", material.id(), event.version()),
                    hint(material.id(), there.ids("material"), Wording.of("write the id of one"))));
        }
    }

    private static void items(RecordedEvent event, Optional<String> what, Addresses there, Consumer<Finding> faults) {
        if (what.isEmpty()) {
            return;
        }
        List<String> legal = there.ids("requirement");
        for (Tick tick : event.items().values()) {
            List<String> parts = there.ids("part");
            if (!tick.part().isEmpty() && !parts.contains(tick.part())) {
                faults.accept(Finding.error(
                        UNKNOWN,
                        tick.origin().place(),
                        "items/" + tick.id(),
                        Wording.of("'{0}' is no part of version {1}", tick.part(), event.version()),
                        hint(tick.part(), parts, Wording.of("write the id of one"))));
            }
            if (!legal.contains(tick.requirement())) {
                faults.accept(Finding.error(
                        UNKNOWN,
                        tick.origin().place(),
                        "items/" + tick.id(),
                        Wording.of("'{0}' is no requirement of version {1}", tick.requirement(), event.version()),
                        hint(tick.requirement(), legal, Wording.of("take it out, or write the id of a requirement"))));
            }
        }
    }

    private static Wording hint(String word, Collection<String> legal, Wording otherwise) {
        return Similar.hint(
                word,
                legal,
                legal.isEmpty() ? otherwise : Wording.of("{0}: {1}", otherwise, Similar.choices(word, legal)));
    }
}
