package io.github.workprint.check.security;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.security.ClassControls;
import io.github.workprint.spec.security.Security;
import io.github.workprint.spec.work.Interface;
import io.github.workprint.spec.work.Stage;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How secret what a stage works on is, and what its class asks for. */
final class Classes {
    /** From open to most secret, as the vocabulary lists them. */
    private static final List<String> ORDER = List.of("public", "internal", "restricted", "pre-release");

    private final CheckContext subject;

    Classes(CheckContext subject) {
        this.subject = subject;
    }

    /** The class of all content that says nothing else; empty where there is none, or where it is no longer secret. */
    Optional<String> usual() {
        Security security = subject.spec().security();
        return Optional.ofNullable(security)
                .filter(one -> one.until() == null || one.until().isAfter(subject.asOf()))
                .map(Security::class_);
    }

    /** The most secret class of what a stage takes and makes; empty where it handles nothing, or nothing is secret. */
    Optional<String> of(Stage stage) {
        Stream<String> taken = subject.work().takes(stage).stream().flatMap(thing -> of(thing).stream());
        Stream<String> made = subject.work().makes(stage).stream().flatMap(thing -> of(thing).stream());
        return Stream.concat(taken, made)
                .max((one, other) -> Integer.compare(ORDER.indexOf(one), ORDER.indexOf(other)));
    }

    /** The most secret class of what changes hands; empty where that is nothing, or nothing secret. */
    Optional<String> of(Interface handOff) {
        return subject.things(handOff.what()).stream()
                .flatMap(thing -> of(thing).stream())
                .max((one, other) -> Integer.compare(ORDER.indexOf(one), ORDER.indexOf(other)));
    }

    private Optional<String> of(String thing) {
        return subject.addresses().entities().get(thing) instanceof Material material && material.security() != null
                ? usual().map(secret -> material.security())
                : usual();
    }

    /** Whether content of a class is kept from the public. */
    static boolean secret(String name) {
        return ORDER.indexOf(name) >= ORDER.indexOf("restricted");
    }

    /** What the workflow and the house ask of everybody who handles a class. */
    Set<String> controls(String name) {
        Set<String> controls = new LinkedHashSet<>();
        Security security = subject.spec().security();
        Stream.of(
                        security == null ? Map.<String, ClassControls>of() : security.classes(),
                        subject.policy().classes())
                .flatMap(classes -> Stream.ofNullable(classes.get(name)))
                .forEach(asked -> controls.addAll(asked.controls()));
        return controls;
    }
}
