package io.github.workprint.view;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Languages;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.production.DocumentType;
import io.github.workprint.spec.production.DocumentType.Menu;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A type of document is declared in {@link DocumentType}; this names what a new one forgot. */
final class DocumentTypeTest {
    private static final LookFiles LOOK = LookFiles.standard();

    @TestFactory
    Stream<DynamicTest> everyTypeHasWhatItNeeds() {
        return Arrays.stream(DocumentType.values())
                .map(type -> DynamicTest.dynamicTest(
                        type.word(),
                        () -> assertAll(() -> hasATemplate(type), () -> isNamedInEveryLanguage(type), () -> {
                            assertTrue(type.about().endsWith("."), "about(…) says in a sentence what it is for");
                            assertTrue(type.html() || type.pdf(), "it is a page, or printed");
                            assertTrue(!type.isSearched() || type.html(), "the search leads to pages only");
                            assertEquals(
                                    type.each().isEmpty(),
                                    !type.file().contains("*") || type.isBesideVersions(),
                                    "a type with each(…) has a * in its file, for the id");
                            assertTrue(
                                    type.menu() != Menu.NONE || type.isBesideVersions(),
                                    "in(…) says in which menu it is");
                            assertTrue(
                                    type.isAlwaysMade() || !type.key().isEmpty(),
                                    "chosenBy(…) says which key of documents: gives or withholds it");
                        })));
    }

    private static void hasATemplate(DocumentType type) {
        String name = type.word() + ".ftlh";
        assertTrue(LOOK.find(name).isPresent(), () -> "the look has no template " + name);
    }

    private static void isNamedInEveryLanguage(DocumentType type) {
        String key = type == DocumentType.CATCH_UP ? "catch-up.title" : "document." + type.word();
        Languages languages = new Languages(LOOK);
        assertTrue(languages.words("en").containsKey(key), () -> "messages/en.properties has no " + key);
        Languages.COMPLETE.forEach(language -> assertTrue(
                !languages.unsaid(language).contains(key) || language.equals(Languages.STANDARD),
                () -> "messages/" + language + ".properties has no " + key));
    }

    @Test
    void collectionsAreThoseOfTheLanguage() {
        List<String> known = RecordShape.of(Spec.class).keys().stream().toList();
        Arrays.stream(DocumentType.values())
                .flatMap(type -> Stream.concat(Stream.of(type.each()), type.where().stream()))
                .filter(collection -> !collection.isEmpty())
                .forEach(collection -> assertTrue(known.contains(collection), collection));
    }

    @Test
    void noTwoAreWrittenToOneFile() {
        Map<String, Long> files = Arrays.stream(DocumentType.values())
                .collect(Collectors.groupingBy(DocumentType::file, Collectors.counting()));
        assertEquals(DocumentType.values().length, files.size(), files::toString);
    }
}
