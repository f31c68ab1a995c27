package io.github.workprint.messages;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.workprint.edition.IdWords;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The words of the language of specs as messages in English: what its fields are called, and its terms. */
public final class SpecWords {
    private static final String HEAD =
            """
            # What fields and terms of specs are called in English. Generated from the declarations; a translation says all of these
            # in its own file. field.<kind>.<label>, such as field.risk.owner, says a label otherwise on one kind of entity.
            """;

    /** Labels that are no field's: see EditionBuilder. */
    private static final List<String> BESIDE = List.of("Number", "Planned");

    private SpecWords() {}

    public static String text(Vocabulary vocabulary, Map<String, String> english) {
        Map<String, String> words = new TreeMap<>();
        Stream.concat(BESIDE.stream(), labels()).forEach(label -> words.put("field." + Messages.slug(label), label));
        vocabulary.lists().stream()
                .flatMap(list -> vocabulary.words(list).stream())
                .filter(term -> term.matches("[a-z]+(-[a-z]+)*"))
                .filter(term -> !english.containsKey("term." + term))
                .forEach(term -> words.put("term." + term, IdWords.lower(term)));
        StringBuilder text = new StringBuilder(HEAD);
        words.forEach((key, word) -> text.append(key).append('=').append(word).append('\n'));
        return text.toString();
    }

    /** Of every record that declares fields, planned figures too. */
    private static Stream<String> labels() {
        return new ClassFileImporter()
                        .importUrl(RecordShape.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .flatMap(type -> RecordShape.of(type).fields().stream())
                        .map(FieldShape::label);
    }
}
