package io.github.workprint.announce;

import io.github.workprint.audience.Organisations;
import io.github.workprint.diff.Redline;
import io.github.workprint.finding.Place;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.people.Organisation;
import io.github.workprint.spec.people.Person;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.MailAddress;
import io.github.workprint.view.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who is told at which address, and what their audience is. People of a client are told what clients see; those of a vendor that has
 * pages of its own, what it sees; whoever holds a role that the crew knows, what the crew sees. One mailbox gets one announcement, made
 * for the widest circle that it belongs to, so that nobody reads there what is kept from others who do.
 */
final class RecipientList {
    private final Workflow workflow;
    private final Spec spec;
    private final LocalDate day;
    private final Organisations organisations;
    private final AnnouncementRequest request;
    private final Map<String, List<Held>> mailboxes = new TreeMap<>();
    private final List<NotTold> left = new ArrayList<>();
    private final Map<String, Readers> audiences = new LinkedHashMap<>();

    /** A role with the address of its holder. */
    private record Held(Redline role, String name, MailAddress address, Readers audience) {}

    /**
     * @param workflow the version as the office reads it
     * @param spec the same as it is written
     * @param day of the version
     */
    RecipientList(
            Workflow workflow, Spec spec, LocalDate day, Organisations organisations, AnnouncementRequest request) {
        this.workflow = workflow;
        this.spec = spec;
        this.day = day;
        this.organisations = organisations;
        this.request = request;
        workflow.root().all("roles").stream().filter(Redline::isPresent).forEach(this::take);
    }

    /** In the order of their addresses. */
    List<Recipient> recipients() {
        return mailboxes.values().stream().map(this::recipient).toList();
    }

    /** Roles that nobody can be told of. */
    List<NotTold> left() {
        return List.copyOf(left);
    }

    /** The audience of each role that has one, whether it has an address or not. */
    Map<String, Readers> audiences() {
        return audiences;
    }

    private void take(Redline role) {
        Readers audience = audience(role);
        if (!isAsked(audience)) {
            leave(
                    role,
                    "since workprint.audiences leaves out " + audience.word() + ", whom they belong to",
                    place(role),
                    false);
            return;
        }
        audiences.put(role.key(), audience);
        Optional<Redline> person = workflow.now(role, "person").filter(Redline::isPresent);
        Optional<String> vacant = value(role, "vacant");
        Optional<String> name = person.map(Redline::title).or(() -> value(role, "name"));
        Optional<String> written = value(role, "email").or(() -> person.flatMap(holder -> value(holder, "email")));
        Optional<LocalDate> last = value(role, "to")
                .or(() -> person.flatMap(holder -> value(holder, "to")))
                .map(LocalDate::parse);
        if (written.isEmpty()) {
            leave(
                    role,
                    vacant.map(why -> "is vacant: " + why.strip())
                            .orElse(name.isEmpty() ? "has no holder" : "has no e-mail address; give one with 'email'"),
                    place(role),
                    true);
            return;
        }
        if (last.filter(day::isAfter).isPresent()) {
            leave(role, "since they left on " + last.get(), place(role), false);
            return;
        }
        Optional<MailAddress> address = MailAddress.of(written.get());
        if (address.isEmpty()) {
            leave(
                    role,
                    "has '" + written.get()
                            + "', which is no e-mail address that every server takes; write it as in post@tern.example",
                    emailPlace(role),
                    true);
            return;
        }
        mailboxes
                .computeIfAbsent(address.get().mailbox(), first -> new ArrayList<>())
                .add(new Held(role, name.orElseGet(role::title), address.get(), audience));
    }

    /** Where there are several clients, {@code client} asks for each of them. */
    private boolean isAsked(Readers audience) {
        return request.audiences().contains(audience)
                || audience.isClient() && request.audiences().contains(Readers.CLIENT);
    }

    private Recipient recipient(List<Held> held) {
        Readers audience = shared(held);
        return new Recipient(
                held.get(0).address(),
                held.get(0).name(),
                audience,
                held.stream().map(one -> one.role().key()).toList());
    }

    /** What all may see who read mails to one address. */
    private Readers shared(List<Held> held) {
        Readers widest = held.stream()
                .map(Held::audience)
                .min(Comparator.comparingInt(RecipientList::circle))
                .orElseThrow();
        boolean office = held.stream()
                .anyMatch(one -> request.office().contains(one.role().key()));
        return office && widest.equals(Readers.CREW) ? Readers.INTERNAL : widest;
    }

    /** From the widest to the narrowest. */
    private static int circle(Readers readers) {
        return readers.isClient() ? 0 : readers.isVendor() ? 1 : readers.equals(Readers.CREW) ? 2 : 3;
    }

    private Readers audience(Redline role) {
        Optional<Redline> org = workflow.now(role, "org");
        Optional<Redline> client =
                org.filter(one -> Organisation.isClient(value(one, "kind").orElse(null)));
        if (client.isPresent()) {
            return organisations.clients().size() > 1
                    ? new Readers(Audience.CLIENT, client.get().key())
                    : Readers.CLIENT;
        }
        Readers written = role.node().audience();
        if (written.isVendor()) {
            return written;
        }
        Optional<Readers> vendor =
                org.map(one -> new Readers(Audience.CREW, one.key())).filter(request.audiences()::contains);
        if (vendor.isPresent()) {
            return vendor.get();
        }
        boolean office = request.office().contains(role.key());
        return !office && Readers.CREW.sees(written) ? Readers.CREW : Readers.INTERNAL;
    }

    private void leave(Redline role, String reason, Place place, boolean fault) {
        String holder = workflow.now(role, "person")
                .filter(Redline::isPresent)
                .map(person -> " (" + person.title() + ")")
                .orElse("");
        left.add(new NotTold(role.title() + holder, reason, place, fault));
    }

    /** The id of a role, and those that it had in earlier versions. */
    List<String> ids(String role) {
        Role written = spec.roles().get(role);
        return Stream.concat(Stream.of(role), written == null ? Stream.of() : written.formerly().stream())
                .toList();
    }

    Place place(Redline role) {
        return place(role.key());
    }

    Place place(String role) {
        Role written = spec.roles().get(role);
        return written == null ? spec.origin().place() : written.origin().place();
    }

    private Place emailPlace(Redline role) {
        Role written = spec.roles().get(role.key());
        if (written != null && written.email() != null) {
            return written.origin().of("email");
        }
        return workflow.now(role, "person")
                .flatMap(person -> Optional.ofNullable(spec.people().get(person.key())))
                .map(Person::origin)
                .map(origin -> origin.of("email"))
                .orElseGet(() -> place(role));
    }

    private static Optional<String> value(Redline entity, String field) {
        return entity.child(field).flatMap(Redline::value);
    }
}
