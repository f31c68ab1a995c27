package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
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
        Wording asked = Wording.of("'audience: {0}' of '{1}': ", readers.word(), address);
        if (named == null) {
            report.at(
                    entity.origin().of("audience"),
                    address + "/audience",
                    Wording.of(
                            "{0}there is no organisation '{1}', so nobody outside reads it",
                            asked, readers.organisation()),
                    Wording.of("write one of: {0}", String.join(", ", words(subject, readers))));
        } else if (readers.isClient() && !named.isClient()) {
            report.with(named.origin().place())
                    .at(
                            entity.origin().of("audience"),
                            address + "/audience",
                            Wording.of(
                                    "{0}'{1}' is no client but {2}",
                                    asked,
                                    named.id(),
                                    named.kind() == null
                                            ? Wording.of("of no kind")
                                            : Wording.of("a {0}", named.kind())),
                            Wording.of("write 'vendor-{0}', or give the organisation 'kind: client'", named.id()));
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
                                Wording.of(
                                        "'{0}' is used for '{1}' alone, and '{2}' can read it",
                                        address, only.id(), other.id()),
                                Wording.of(
                                        "write 'audience: {0}'{1}",
                                        new Readers(Readers.CLIENT.audience(), only.id()).word(),
                                        used instanceof Stage
                                                ? Wording.NONE
                                                : Wording.of(", or 'audience: client' where the others may")));
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
                                    Wording.of(
                                            "'{0}' goes to '{1}', and 'audience: {2}' keeps it from them: they read"
                                                    + " neither its date nor what it must meet",
                                            deliverable.id(), to.id(), own.orElseThrow()),
                                    Wording.of(
                                            "write 'audience: {0}', or take 'audience' out",
                                            new Readers(Readers.CLIENT.audience(), to.id()).word())));
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
