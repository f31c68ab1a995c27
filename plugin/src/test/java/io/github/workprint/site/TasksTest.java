package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.meaning.ChangeItem;
import io.github.workprint.meaning.Task;
import io.github.workprint.meaning.table.ChangeRuleTable;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.site.project.Look;
import io.github.workprint.view.Bundle;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** To do means to do: whoever is asked reads what, in a verb; whoever is only affected is told and not asked. */
class TasksTest {
    private static Stream<VersionView> versions() {
        return SampleHistories.read().all().stream().flatMap(history -> {
            List<Edition> editions = Editions.of(history, SampleHistories.LIBRARY);
            return IntStream.range(1, editions.size()).mapToObj(index -> VersionView.of(editions, index));
        });
    }

    @Test
    void everyRuleThatAsksSaysWhatEachCircleDoes() {
        assertEquals(
                List.of(),
                ChangeRuleTable.standard().rules().stream()
                        .filter(rule -> rule.rated().asks()
                                && rule.tasks().size() != rule.acts().size())
                        .map(rule -> rule.subject().key() + " " + rule.edits())
                        .toList(),
                "name the instructions in the column 'do' of rules.csv");
    }

    static List<String> languages() {
        return Languages.COMPLETE;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyInstructionIsSaid(String language) {
        Messages messages = Look.standard().languages().of(language);
        Set<String> words = new HashSet<>(Set.of("look", "as-asked"));
        ChangeRuleTable.standard().rules().forEach(rule -> words.addAll(rule.tasks()));
        assertEquals(
                List.of(),
                words.stream()
                        .filter(word -> messages.find("do." + word).isEmpty())
                        .toList());
    }

    @Test
    void everybodyWhoIsAskedIsToldWhatToDo() {
        List<String> silent = new ArrayList<>();
        versions().forEach(version -> version.log().bundles().forEach(bundle -> bundle.acts().stream()
                .filter(role -> bundle.tasks(role).isEmpty())
                .forEach(role -> silent.add(version + ": " + role.path()))));
        assertEquals(List.of(), silent);
    }

    @Test
    void whoseDatesMoveWithAChangeOfOthersIsToldAndNotAsked() {
        List<String> asked = new ArrayList<>();
        versions()
                .flatMap(version -> version.log().bundles().stream())
                .flatMap(bundle -> bundle.matters().stream())
                .forEach(matter -> {
                    Set<Redline> ruled = new HashSet<>();
                    Stream.of(matter.cause().stream(), matter.parts().stream(), matter.effects().stream())
                            .flatMap(meanings -> meanings)
                            .forEach(meaning -> {
                                ruled.addAll(meaning.acts());
                                ruled.addAll(meaning.knows());
                            });
                    matter.acts().stream()
                            .filter(role -> !ruled.contains(role))
                            .forEach(role -> asked.add(role.path() + " by " + what(matter)));
                });
        assertEquals(List.of(), asked);
    }

    private static String what(ChangeItem matter) {
        return matter.cause().map(cause -> cause.change().path()).orElse("");
    }

    @Test
    void whatHappenedToOneThingIsOneItem() {
        versions().forEach(version -> {
            List<String> things = version.log().bundles().stream()
                    .filter(bundle -> bundle.rated().asks())
                    .map(TasksTest::thing)
                    .toList();
            assertEquals(things.stream().distinct().toList(), things, version.toString());
        });
    }

    private static String thing(Bundle bundle) {
        return bundle.matters()
                .get(0)
                .cause()
                .map(cause -> cause.entity().path())
                .orElse("");
    }

    /** A longer edit is the editor's to plan; whose dates move with what else was edited knows, and is asked for nothing. */
    @Test
    void whoseDatesOnlyMoveKnows() {
        VersionView version = versions()
                .filter(one -> one.toString().equals("the-salt-road 2.1.0 for internal"))
                .findFirst()
                .orElseThrow();
        Bundle edit = version.log().bundles().stream()
                .filter(bundle -> thing(bundle).equals("stage/offline-edit"))
                .findFirst()
                .orElseThrow();
        Redline editor = version.workflow().entity("role/editor").orElseThrow();
        Redline colourist = version.workflow().entity("role/colourist").orElseThrow();
        assertEquals(
                List.of("plan-dates"),
                edit.tasks(editor).stream().map(Task::word).toList());
        assertFalse(edit.asks(colourist));
        assertTrue(version.log().bundles().stream()
                .anyMatch(bundle -> bundle.concerns(colourist) && !bundle.asks(colourist)));
    }
}
