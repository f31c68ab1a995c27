package io.github.workprint.edition;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.Readers;

/**
 * Who gets through to a node. An entity's own {@code audience:} moves the gate for the fields that are declared as wide as the
 * entity's kind; fields that are declared narrower keep their own.
 *
 * @param declared how wide the declarations on the way here open it
 * @param audience how wide it is, with what entities on the way said for themselves
 */
record AudienceGate(Audience declared, Readers audience) {
    static AudienceGate of(Readers audience) {
        return new AudienceGate(audience.audience(), audience);
    }

    AudienceGate through(Field field) {
        Audience narrower = declared.narrower(field.audience());
        return new AudienceGate(narrower, narrower == declared ? audience : audience.narrower(narrower));
    }

    /** The gate of an entity that asks for an audience of its own. */
    AudienceGate moved(Readers asked) {
        return new AudienceGate(declared, asked);
    }
}
