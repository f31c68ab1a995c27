package io.github.workprint.check.security;

import io.github.workprint.check.rule.Check;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Sensitive;
import java.util.List;
import java.util.stream.Collectors;

/** An entity's own audience shows money, contacts or security detail to more people than these are declared for. */
final class WidenedAudience implements Check {
    @Override
    public void check(CheckContext subject, Report report) {
        subject.addresses().entities().forEach((address, entity) -> RecordShape.of(entity.getClass())
                .readers(entity)
                .ifPresent(asked -> widened(address, (Located) entity, asked, subject.addresses(), report)));
    }

    private void widened(String address, Located entity, Readers asked, Addresses addresses, Report report) {
        List<FieldShape> exposed = RecordShape.of(entity.getClass()).fields().stream()
                .filter(field -> field.declared().sensitive() != Sensitive.NO && field.in(entity) != null)
                .filter(field -> opens(field.declared(), asked.audience(), addresses.declaredFor(address)))
                .toList();
        if (!exposed.isEmpty()) {
            report.at(
                    entity.origin().of("audience"),
                    address + "/audience",
                    Wording.of(
                            "'audience: {0}' shows {1} of '{2}' to every {0} reader: {3}",
                            asked.word(),
                            Wording.together(exposed.stream()
                                    .map(field -> field.declared().sensitive().words())
                                    .distinct()
                                    .map(Wording::of)
                                    .toList()),
                            address,
                            exposed.stream().map(FieldShape::key).collect(Collectors.joining(", "))),
                    Wording.of("take these fields out of '{0}', or the audience", address));
        }
    }

    /** Fields that are declared as wide as the entity's kind follow the entity's own audience; others keep theirs. */
    private static boolean opens(Field field, Audience asked, Audience kind) {
        Audience declared = kind.narrower(field.audience());
        return declared == kind && !declared.equals(asked) && !asked.sees(declared);
    }
}
