package io.github.workprint.check.schedule;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.PartNames;
import io.github.workprint.check.rule.Report;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.part.PerPart;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is declared for parts that are not there, or that it is not for. */
final class EachPart {
    private static final String EACH = "each";
    private static final String DAY = "day";

    private EachPart() {}

    static void none(CheckContext subject, Report report) {
        List<PerPart> without = declarations(subject).stream()
                .filter(declaration -> declaration.each() != null && !DAY.equals(declaration.each()))
                .filter(declaration -> subject.parts().of(declaration).isEmpty())
                .toList();
        if (without.isEmpty()) {
            return;
        }
        PerPart first = without.get(0);
        int more = without.size() - 1;
        report.at(
                first,
                EACH,
                "'" + first.id() + "': 'each: " + first.each() + "', but no part is of that kind, so it is planned once"
                        + (more == 0 ? "" : "; so for " + more + (more == 1 ? " more" : " others")),
                "list the parts under 'parts': ep-01: { kind: " + first.each() + " }");
    }

    /** One finding tells of all parts that a declaration says something for in vain. */
    static void inVain(CheckContext subject, Report report) {
        for (PerPart declaration : declarations(subject)) {
            Set<String> own =
                    subject.parts().of(declaration).stream().map(Part::id).collect(Collectors.toSet());
            Set<String> named = new TreeSet<>(subject.parts()
                    .ids(declaration.for_().stream()
                            .map(ForPart::part)
                            .filter(Objects::nonNull)
                            .toList()));
            if (declaration.only().isEmpty() && declaration.each() != null) {
                named.addAll(subject.parts().ids(declaration.except()).stream()
                        .filter(part -> !isOf(declaration, part, subject))
                        .toList());
            }
            named.removeAll(own);
            if (!named.isEmpty()) {
                report.at(
                        declaration,
                        "for",
                        "'" + declaration.id() + "' says something for " + PartNames.of(subject.spec(), named)
                                + ", which it is not for",
                        "take it out, or make it for that part: see 'each', 'only' and 'except'");
            }
        }
    }

    private static boolean isOf(PerPart declaration, String part, CheckContext subject) {
        Part found = subject.spec().parts().get(part);
        return found != null && Objects.equals(found.kind(), declaration.each());
    }

    private static List<PerPart> declarations(CheckContext subject) {
        return subject.addresses().entities().values().stream()
                .filter(PerPart.class::isInstance)
                .map(PerPart.class::cast)
                .toList();
    }
}
