package io.github.workprint.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.spec.dates.Milestone;
import io.github.workprint.spec.dates.Review;
import io.github.workprint.spec.delivery.Deliverable;
import io.github.workprint.spec.language.Field;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.part.PerPart;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What can be otherwise for single parts is declared twice, in a record and in its record for a part. The two agree, and each field of a
 * record either can differ for a part or stands here among those that are the same for all.
 */
class FieldsOfPartsTest {
    /** What says for which parts it is, and what every entity has. */
    private static final Set<String> OF_THE_WHOLE = Set.of(
            "name",
            "description",
            "each",
            "only",
            "except",
            "for",
            "audience",
            "formerly",
            "replaces",
            "withdrawn",
            "notes");

    /** What is the same for all parts. Whoever adds a field to a record adds it here, or to the record for a part. */
    private static final Map<Class<? extends PerPart>, Set<String>> SAME = Map.of(
            Stage.class,
            words(
                    """
                    kind after lag begins at-once finish-by by calendar takes accepts needs steps action erases tools equipment makes
                    copies converts controls hash manifest verification verifier health gate approval cost
                    """),
            Deliverable.class,
            words(
                    """
                    to finish-by format language territory text medium source encrypted loudness access-services redelivery
                    requires
                    """),
            Milestone.class,
            words("stage hard buffer"),
            Review.class,
            words("of who watch platform"),
            Material.class,
            words("kind format from licence second security"));

    /** Of a record for a part alone: which part, and what is noted about it. */
    private static final Set<String> OF_THE_PART = Set.of("part", "notes");

    private static Set<String> words(String text) {
        return new TreeSet<>(Arrays.asList(text.strip().split("\\s+")));
    }

    static Stream<Class<? extends PerPart>> records() {
        return SAME.keySet().stream();
    }

    private static FieldShape ofParts(Class<? extends PerPart> record) {
        return RecordShape.of(record).field("for").orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("records")
    void aFieldDiffersForPartsOrIsTheSameForAll(Class<? extends PerPart> record) {
        Set<String> open = new TreeSet<>();
        RecordShape.of(record).written().forEach(field -> open.add(field.key()));
        RecordShape.of(ofParts(record).element()).fields().forEach(field -> open.remove(field.key()));
        open.removeAll(OF_THE_WHOLE);
        assertEquals(new TreeSet<>(SAME.get(record)), open, record.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatDiffersIsDeclaredAsInTheWhole(Class<? extends PerPart> record) {
        List<String> otherwise = new ArrayList<>();
        for (FieldShape own : RecordShape.of(ofParts(record).element()).fields()) {
            String whole = RecordShape.of(record)
                    .field(own.key())
                    .map(FieldsOfPartsTest::declared)
                    .orElse("nothing");
            if (!OF_THE_PART.contains(own.key()) && !declared(own).equals(whole)) {
                otherwise.add(own.key() + ": " + declared(own) + ", and of all " + whole);
            }
        }
        assertEquals(List.of(), otherwise, record.getSimpleName());
    }

    /** What is written, and who sees it. */
    private static String declared(FieldShape field) {
        Field declared = field.declared();
        return String.join(
                " ",
                field.kind().name(),
                field.element().getSimpleName(),
                field.many() ? "many" : "one",
                declared.audience().word(),
                List.of(declared.in()) + "",
                List.of(declared.to()) + "",
                declared.oneOf());
    }

    @Test
    void everyRecordThatCanBeForPartsIsHere() {
        Set<String> known = new TreeSet<>();
        SAME.keySet().forEach(record -> known.add(record.getSimpleName()));
        Set<String> found = new TreeSet<>();
        RecordShape.of(Spec.class).written().forEach(field -> collect(field, found));
        assertEquals(known, found);
    }

    private static void collect(FieldShape field, Set<String> found) {
        if (field.element().isRecord() && field.element().getPackageName().startsWith(Spec.class.getPackageName())) {
            if (PerPart.class.isAssignableFrom(field.element())
                    && RecordShape.of(field.element()).field("for").isPresent()) {
                found.add(field.element().getSimpleName());
            } else if (field.key().equals("schedule")) {
                RecordShape.of(field.element()).written().forEach(inner -> collect(inner, found));
            }
        }
    }
}
