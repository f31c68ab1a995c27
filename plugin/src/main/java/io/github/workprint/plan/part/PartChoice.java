package io.github.workprint.plan.part;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.part.ForPart;
import io.github.workprint.spec.part.Part;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.value.Ref;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which parts a declaration is for: all of its kind, or those that it lists, without those that it leaves out. */
public record PartChoice(Spec spec, Addresses addresses) {

    /** In the order of the parts; none where it is for no part. */
    public List<Part> of(PerPart declaration) {
        Set<String> only = ids(declaration.only());
        Set<String> except = ids(declaration.except());
        return spec.parts().values().stream()
                .filter(part -> only.isEmpty()
                        ? String.valueOf(part.kind()).equals(declaration.each())
                        : only.contains(part.id()))
                .filter(part -> !except.contains(part.id()))
                .toList();
    }

    /** What a declaration says otherwise for a part. */
    public List<ForPart> otherwise(PerPart declaration, String part) {
        return declaration.for_().stream()
                .filter(own -> own.part() != null && ids(List.of(own.part())).contains(part))
                .map(ForPart.class::cast)
                .toList();
    }

    /** The ids of the parts that references lead to. */
    public Set<String> ids(Collection<Ref> refs) {
        return addresses.all(refs, "part").stream()
                .map(address -> address.substring(address.indexOf('/') + 1))
                .collect(Collectors.toSet());
    }
}
