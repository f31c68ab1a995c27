package io.github.workprint.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Merge;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.finding.Finding;
import io.github.workprint.history.SourceFolder;
import io.github.workprint.history.VersionText;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.people.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Entities of the sample's workflows are renamed in turn: the one change is the rename, and all other text stays. */
class EveryEntityTest {
    private static final Path BASE = Path.of("../sample-project");
    private static final SpecReader READER = new SpecReader(Vocabulary.load());
    private static final FormatLibrary LIBRARY = FormatLibrary.load();
    private static final String NEW = "zz-new-name";
    /** Of a long workflow, every so many entities and the first of each kind are renamed, to save time. */
    private static final int STRIDE = Thoroughness.isAsked() ? 9 : 17;

    private static final int LONG = 150;

    @TestFactory
    Stream<DynamicTest> isOneRenameAndNothingElse() throws IOException {
        VersionTexts texts = SourceFolder.read(BASE, BASE.resolve("src/workprint"));
        return Histories.read(texts, READER).all().stream()
                .map(history -> DynamicTest.dynamicTest(history.workflow(), () -> everyEntity(history, texts)));
    }

    private static void everyEntity(History history, VersionTexts texts) {
        History.Entry last = history.versions().get(history.versions().size() - 1);
        VersionText source = texts.all().stream()
                .filter(text -> text.file().equals(last.file()))
                .findFirst()
                .orElseThrow();
        List<String> problems = new ArrayList<>();
        for (String address : chosen(Addresses.of(last.spec()))) {
            if (hasNoKey(address, last.spec())) {
                continue;
            }
            String to = address.substring(0, address.indexOf('/') + 1) + NEW;
            Order order = Order.of(address, to, problem -> problems.add(problem.toString()))
                    .orElseThrow();
            rename(order, history, source, problems);
        }
        assertEquals(List.of(), problems);
    }

    /** A person who is written within a role, or an item that comes from a requirement set. */
    private static boolean hasNoKey(String address, Spec spec) {
        return address.matches("requirement/.*\\..*")
                || spec.roles().values().stream()
                        .filter(Role::isHeldInShort)
                        .anyMatch(role -> role.person() != null
                                && address.equals("person/" + role.person().id()));
    }

    private static List<String> chosen(Addresses addresses) {
        List<String> chosen = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        addresses.entities().forEach((address, entity) -> {
            boolean first = kinds.add(address.substring(0, address.indexOf('/')));
            boolean turn = addresses.entities().size() < LONG || chosen.size() % STRIDE == 0;
            if (RecordShape.of(entity.getClass()).field("formerly").isPresent()) {
                chosen.add(first || turn ? address : "");
            }
        });
        chosen.removeIf(String::isEmpty);
        return chosen;
    }

    private static void rename(Order order, History history, VersionText source, List<String> problems) {
        List<Finding> findings = new ArrayList<>();
        String text = Rename.of(order, history, source, READER, findings::add)
                .map(Renamed::text)
                .orElse("");
        assertEquals(List.of(), findings, order::from);
        assertEquals(source.text(), undo(text, order.old()), order::from);
        VersionText renamed = new VersionText(source.workflow(), source.file(), text, source.neighbours());
        // Items of a requirement set are named after what uses it, and follow it: that is no change of theirs.
        List<Change> changes = changes(history, renamed);
        if (changes.size() != 1 || changes.get(0).kind() != Mark.RENAMED) {
            problems.add(order.from() + ": "
                    + changes.stream()
                            .map(change -> change.kind() + " " + change.path())
                            .toList());
        }
    }

    private static List<Change> changes(History history, VersionText renamed) {
        History.Entry last = history.versions().get(history.versions().size() - 1);
        History.Entry after = new History.Entry(
                last.file(), READER.read(renamed, finding -> {}).orElseThrow());
        List<Edition> editions = Editions.of(new History(history.workflow(), List.of(last, after)), LIBRARY);
        assertTrue(editions.size() == 2);
        return Changes.in(Merge.of(editions.get(0), editions.get(1)));
    }

    /** Takes the former name out of a text again, by another way than it came in. */
    private static String undo(String text, String old) {
        String former = "formerly: \\[" + Pattern.quote(old) + "\\]";
        return text.replace(NEW, old)
                .replaceAll(former + "\\R *", "")
                .replaceAll("\\{ \\w+: (.*), " + former + " \\}", "$1")
                .replaceAll(" " + former + ",", "")
                .replaceAll("(formerly: \\[)" + Pattern.quote(old) + ", ", "$1");
    }
}
