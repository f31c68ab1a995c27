package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text that clients read holds a telephone number or address that is for the crew: no pruning of fields can catch that. */
final class Contacts {
    private Contacts() {}

    static void check(CheckContext subject, Report report) {
        Map<String, Wording> contacts = new LinkedHashMap<>();
        subject.spec().people().values().forEach(person -> {
            if (person.phone() != null) {
                contacts.put(person.phone(), Wording.of("the telephone number of '{0}'", person.id()));
            }
            if (person.email() != null) {
                contacts.put(person.email(), Wording.of("the e-mail address of '{0}'", person.id()));
            }
        });
        subject.spec().roles().values().forEach(role -> {
            if (role.phone() != null) {
                contacts.put(role.phone(), Wording.of("the telephone number of '{0}'", role.id()));
            }
            if (role.email() != null) {
                contacts.put(role.email(), Wording.of("the e-mail address of '{0}'", role.id()));
            }
        });
        Walk.through(subject.spec(), (field, value, path, holder) -> {
            boolean text = field.kind() == ValueKind.TEXT || field.kind() == ValueKind.PROSE;
            Audience entity = holder.path().equals("production")
                    ? Audience.CLIENT
                    : subject.addresses().declaredFor(Address.of(holder.path()).entity());
            if (text && entity.narrower(field.declared().audience()) == Audience.CLIENT) {
                contacts.forEach((contact, whose) -> {
                    if (value.toString().contains(contact)) {
                        report.at(
                                holder.of(field.key()),
                                path,
                                Wording.of("'{0}' is read by clients and holds {1}", path, whose),
                                Wording.of("name the role instead; the crew finds its contacts on the sheet"));
                    }
                });
            }
        });
    }
}
