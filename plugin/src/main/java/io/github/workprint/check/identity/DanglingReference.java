package io.github.workprint.check.identity;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Similar;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.people.Person;
import io.github.workprint.spec.people.Role;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.value.Ref;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A reference names an id that no entity has or had. */
final class DanglingReference implements Check {
    /** Fields that say what a thing is called. */
    private static final List<String> NAMING = List.of("name", "title");

    @Override
    public void check(CheckContext subject, Report report) {
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            if (!(value instanceof Ref ref)
                    || subject.addresses().resolve(ref, field.declared().to()).isPresent()) {
                return;
            }
            String[] kinds = field.declared().to();
            if (Arrays.stream(kinds).map(Addresses::collection).anyMatch(subject.illegible()::contains)) {
                return;
            }
            List<String> legal = subject.addresses().ids(kinds);
            Wording holderName = holder.path().isEmpty() ? Wording.of("the spec") : Wording.of("'{0}'", holder.path());
            report.at(
                    ref.place(),
                    path,
                    Wording.of(
                            "{0} names '{1}' under '{2}', but no {3} has that id",
                            holderName, ref.id(), field.key(), Wording.or(Arrays.asList(kinds))),
                    asWritten(ref.id(), field.many(), subject.addresses(), kinds)
                            .orElseGet(() -> Similar.hint(ref.id(), legal, Wording.of("{0}", remedy(kinds, legal)))));
        });
    }

    /** What was meant, where something else than an id of a thing was written: its name, its file, several with blanks between. */
    private static Optional<Wording> asWritten(String text, boolean many, Addresses addresses, String... kinds) {
        List<String> legal = addresses.ids(kinds);
        List<String> words = List.of(text.split("[\\s,;+&]+", -1));
        if (many && words.size() > 1 && legal.containsAll(words)) {
            return Optional.of(Wording.of("write a list: [{0}]", String.join(", ", words)));
        }
        String stem = text.replaceFirst("\\.[A-Za-z0-9]{1,4}$", "");
        Optional<String> file = Optional.of(stem).filter(legal::contains);
        return file.or(() -> called(text, addresses, kinds))
                .map(id -> Wording.of("{0} {1}", Wording.meant(id), Wording.of("Things are named by their ids")));
    }

    /** By its name or title; a role, by the name of who has it as well. */
    private static boolean isCalled(String text, Object entity, Addresses addresses) {
        boolean own = NAMING.stream()
                .flatMap(key -> RecordShape.of(entity.getClass()).field(key).stream())
                .anyMatch(field -> text.equalsIgnoreCase(String.valueOf(field.in(entity))));
        return own
                || entity instanceof Role role
                        && addresses
                                .find(Person.class, role.person(), "person")
                                .filter(person -> text.equalsIgnoreCase(String.valueOf(person.name())))
                                .isPresent();
    }

    /** The one thing that has a text as its name or title. */
    private static Optional<String> called(String text, Addresses addresses, String... kinds) {
        List<String> ids = addresses.entities().entrySet().stream()
                .filter(entry ->
                        List.of(kinds).contains(Address.of(entry.getKey()).kind()))
                .filter(entry -> isCalled(text, entry.getValue(), addresses))
                .map(entry -> Address.of(entry.getKey()).id())
                .toList();
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    private static Wording remedy(String[] kinds, List<String> legal) {
        return legal.isEmpty()
                ? Wording.of(
                        "define it first: there is no {0} yet",
                        Arrays.asList(kinds).get(0))
                : Wording.of("define it, or use one of: {0}", String.join(", ", legal));
    }
}
