package io.github.workprint.rename;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.Walk;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * All that a spec says, without how it was written: every value by its address, references as the addresses that they lead to.
 *
 * @param values address and value, in the order of the spec
 * @param former the former ids of the entity that is renamed
 */
record Facts(List<String> values, List<String> former) {

    /** What the spec says, read as if the rename were done. */
    static Facts expected(Spec spec, Order order) {
        Mentions mentions = new Mentions(order);
        Facts facts = of(spec, order, order::exchange, mentions::exchange);
        List<String> former = new ArrayList<>(facts.former());
        former.add(order.old());
        return new Facts(facts.values(), former.stream().sorted().toList());
    }

    static Facts of(Spec spec, Order order) {
        return of(spec, order, UnaryOperator.identity(), UnaryOperator.identity());
    }

    private static Facts of(Spec spec, Order order, UnaryOperator<String> address, UnaryOperator<String> prose) {
        Addresses addresses = Addresses.of(spec);
        List<String> values = new ArrayList<>();
        List<String> former = new ArrayList<>();
        addresses.entities().keySet().forEach(entity -> values.add(address.apply(entity)));
        Walk.through(spec, (field, value, path, holder) -> {
            String here = address.apply(path);
            if (order.isFormerIdOfItem(path)) {
                return;
            }
            if (here.startsWith(order.to() + "/formerly/")) {
                former.add(value.toString());
            } else if (value instanceof Ref ref) {
                String to = addresses.resolve(ref, field.declared().to()).orElse("?" + ref.id());
                values.add(here + " -> " + address.apply(to));
            } else {
                values.add(here + " = " + (field.kind() == ValueKind.PROSE ? prose.apply(value.toString()) : value));
            }
        });
        return new Facts(values, former.stream().sorted().toList());
    }
}
