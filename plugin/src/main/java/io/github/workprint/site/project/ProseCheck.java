package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseProblem;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;

/** Says where prose does not come out as its author meant it. */
final class ProseCheck {
    private static final String RULE = "WF-PR01";

    private final Prose prose;
    private final List<Finding> findings = new ArrayList<>();

    private ProseCheck(Prose prose) {
        this.prose = prose;
    }

    static Findings of(Spec spec, Prose prose) {
        ProseCheck check = new ProseCheck(prose);
        check.spec(spec);
        return Findings.of(check.findings);
    }

    private void spec(Spec spec) {
        Walk.through(spec, (field, value, path, holder) -> {
            if (field.kind() == ValueKind.PROSE) {
                for (ProseProblem problem : prose.convert((String) value).problems()) {
                    findings.add(Finding.warn(
                            RULE,
                            place(field, path, holder, problem.line()),
                            path,
                            Wording.of("'{0}': {1}", path, problem.message()),
                            Wording.of("this text is AsciiDoc: correct the markup, or put '+' around what is"
                                    + " meant literally")));
                }
            }
        });
    }

    /** A block scalar begins in the line below its key's; the lines of other scalars cannot be told apart. */
    static Place place(FieldShape field, String path, Origin holder, int line) {
        Place start = holder.of(field.key());
        if (field.many()
                && holder.yaml() instanceof Yaml.Mapping map
                && map.get(field.key()) instanceof Yaml.Sequence list) {
            int item = Integer.parseInt(Address.of(path).last());
            return list.items().get(item - 1).place();
        }
        return line == 1 ? start : new Place(start.file(), start.line() + line - 1, 1, 1);
    }
}
