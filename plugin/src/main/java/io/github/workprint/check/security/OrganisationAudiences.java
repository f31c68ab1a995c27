package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Audiences that are the people of one organisation. */
final class OrganisationAudiences {
    private OrganisationAudiences() {}

    static void unknown(CheckContext subject, Report report) {
        subject.addresses().entities().forEach((address, entity) -> readers(entity)
                .filter(Readers::isOne)
                .ifPresent(readers -> unknown(address, (Located) entity, readers, subject, report)));
    }

    private static void unknown(String address, Located entity, Readers readers, CheckContext subject, Report report) {
        Organisation named = subject.spec().organisations().get(readers.organisation());
        String asked = "'audience: " + readers.word() + "' of '" + address + "': ";
        if (named == null) {
            report.at(
                    entity.origin().of("audience"),
                    address + "/audience",
                    asked + "there is no organisation '" + readers.organisation() + "', so nobody outside reads it",
                    "write one of: " + String.join(", ", words(subject, readers)));
        } else if (readers.isClient() && !named.isClient()) {
            report.with(named.origin().place())
                    .at(
                            entity.origin().of("audience"),
                            address + "/audience",
                            asked + "'" + named.id() + "' is no client but "
                                    + (named.kind() == null ? "of no kind" : "a " + named.kind()),
                            "write 'vendor-" + named.id() + "', or give the organisation 'kind: client'");
        }
    }

    private static List<String> words(CheckContext subject, Readers readers) {
        Stream<String> ones = subject.spec().organisations().values().stream()
                .filter(organisation -> organisation.isClient() == readers.isClient())
                .map(organisation -> new Readers(readers.audience(), organisation.id()).word());
        return Stream.concat(ones, Stream.of(readers.audience().word())).toList();
    }

    static void open(CheckContext subject, Report report) {
        List<Organisation> clients = subject.spec().organisations().values().stream()
                .filter(Organisation::isClient)
                .toList();
        if (clients.size() < 2) {
            return;
        }
        Map<String, Set<Organisation>> users = new LinkedHashMap<>();
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            subject.find(Organisation.class, deliverable.to(), "organisation").ifPresent(to -> {
                use(deliverable.format(), "format", to, subject, users);
                use(deliverable.source(), "source", to, subject, users);
            });
        }
        for (Stage stage : subject.spec().stages().values()) {
            if (Readers.CLIENT.equals(stage.audience())) {
                stage.makes().stream()
                        .flatMap(made -> subject.find(Deliverable.class, made, "deliverable").stream())
                        .flatMap(made -> subject.find(Organisation.class, made.to(), "organisation").stream())
                        .forEach(to -> users.computeIfAbsent("stage/" + stage.id(), first -> new LinkedHashSet<>())
                                .add(to));
            }
        }
        users.forEach((address, by) -> {
            Organisation only = by.iterator().next();
            Object used = subject.addresses().entities().get(address);
            if (by.size() == 1
                    && only.isClient()
                    && used instanceof Located thing
                    && (readers(used).isEmpty() || used instanceof Stage)) {
                Organisation other = clients.stream()
                        .filter(client -> !client.equals(only))
                        .findFirst()
                        .orElseThrow();
                report.with(only.origin().place())
                        .at(
                                thing,
                                "'" + address + "' is used for '" + only.id() + "' alone, and '" + other.id()
                                        + "' can read it",
                                "write 'audience: "
                                        + new Readers(Readers.CLIENT.audience(), only.id()).word() + "'"
                                        + (used instanceof Stage
                                                ? ""
                                                : ", or 'audience: client' where the others may"));
            }
        });
    }

    /** What goes to a client, and is written for others only. */
    static void withheld(CheckContext subject, Report report) {
        for (Deliverable deliverable : subject.spec().deliverables().values()) {
            Optional<Organisation> client = subject.find(Organisation.class, deliverable.to(), "organisation")
                    .filter(Organisation::isShownAsClient);
            Optional<Readers> own = readers(deliverable);
            client.filter(to -> own.isPresent() && !new Readers(Readers.CLIENT.audience(), to.id()).sees(own.get()))
                    .ifPresent(to -> report.with(to.origin().place())
                            .at(
                                    deliverable,
                                    "audience",
                                    "'" + deliverable.id() + "' goes to '" + to.id() + "', and 'audience: "
                                            + own.orElseThrow()
                                            + "' keeps it from them: they read neither its date nor what it must meet",
                                    "write 'audience: "
                                            + new Readers(Readers.CLIENT.audience(), to.id()).word()
                                            + "', or take 'audience' out"));
        }
    }

    private static void use(
            @Nullable Ref ref,
            String kind,
            Organisation by,
            CheckContext subject,
            Map<String, Set<Organisation>> users) {
        Optional.ofNullable(ref)
                .flatMap(found -> subject.addresses().resolve(found, kind))
                .ifPresent(address -> users.computeIfAbsent(address, first -> new LinkedHashSet<>())
                        .add(by));
    }

    private static Optional<Readers> readers(Object entity) {
        return RecordShape.of(entity.getClass()).readers(entity);
    }
}
