package io.github.workprint.spec.language;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a field of the language, once and for every stage: how it is read, what it is called, whom it is for, how it is
 * compared and printed. The key in YAML is the component's name in kebab case; its Java type says what kind of value it is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Field {
    /** The label on pages and in change logs. */
    String value();

    /** The widest circle of readers; a field that names none is internal. */
    Audience audience() default Audience.INTERNAL;

    /** One sentence for the reference and for completion in editors. */
    String about() default "";

    Group group() default Group.ABOUT;

    boolean required() default false;

    /** Text that is AsciiDoc; every other text is plain. */
    boolean prose() default false;

    /** For a list: its order carries meaning. Other lists are sets. */
    boolean ordered() default false;

    /** For a list: it mostly has one item, and is that item where it has no other: a change of it is told as one of a value. */
    boolean mostlyOne() default false;

    /** For a reference or list of references: the kinds of entity that it may name, as in addresses. */
    String[] to() default {};

    /**
     * For a list of references that may also be written as a map, {@code { dailies: start + 1 wd }}: the field of the same record that
     * takes what the map says of each. Empty where no map may stand.
     */
    String timed() default "";

    /**
     * For a single value that may also be written {@code same as source}: the list of words of the same record that its key then goes
     * into. Empty where it must be a value.
     */
    String sourced() default "";

    /** For a single word in whose place a list of references may be written: the field that takes the list. Empty where none may. */
    String listed() default "";

    /**
     * For a list of records that is written as a map, {@code { ep-03: { lasts: 6 wd } }}: the field of the record that takes the key.
     * Empty where it is written as a list.
     */
    String keyedBy() default "";

    /**
     * For the word that is the short form of its record: the field that takes what is written behind it, as in {@code transmission - 5 wd}.
     * Empty where only the word may stand.
     */
    String less() default "";

    /** For a day: the field that takes the hour, with its time zone, that may be written behind it. Empty where none may. */
    String hour() default "";

    /** For a day: the field that takes what is counted back, {@code transmission - 10 wd}, where that may be written in its place. */
    String back() default "";

    /** For a text: the list of the vocabulary that it must come from. */
    String oneOf() default "";

    /** For a quantity: the measures that it may be given in, such as {@code time} or {@code data/time}; see {@code Units}. */
    String[] in() default {};

    /** For a quantity: it is a length or a pace of work, whose hours fill working days; see {@code Magnitude}. */
    boolean ofWork() default false;

    /** For a map by id: whether an id may stand behind that of a part and a slash. */
    boolean forParts() default false;

    /** For a text that the plan reads: how its spellings become one. */
    StandardText standard() default StandardText.AS_WRITTEN;

    /** For a quantity: the unit that a bare number has; empty where a bare number is a mistake. */
    String implied() default "";

    /** For a map of entities: the word that begins their addresses, such as {@code stage}. */
    String entity() default "";

    /** For a map of entities: the enum of the only keys that it may have; the interface itself where the author names them. */
    Class<? extends Keyed> keyed() default Keyed.class;

    /** For a map of entities: whether it may also say whose entities it takes, {@code { use: meridian-uhd@5.1, except: [r-014] }}. */
    boolean fromSets() default false;

    /** Whether the reader fills it in from what else is written, and no author writes it. */
    boolean derived() default false;

    Sensitive sensitive() default Sensitive.NO;

    /** For a planned figure: it may rest on values that its readers do not see; how far, in words. Empty: it may not. */
    String releases() default "";
}
