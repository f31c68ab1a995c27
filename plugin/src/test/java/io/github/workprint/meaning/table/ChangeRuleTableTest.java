package io.github.workprint.meaning.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.meaning.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table has a rule for every edit that the language allows, and none for one that it does not. */
class ChangeRuleTableTest {
    private static final ChangeRuleTable TABLE = ChangeRuleTable.standard();
    private static final Map<ChangeSubject, Set<List<EditKind>>> EDITS = Language.edits(TABLE);

    @Test
    void everyEditThatTheLanguageAllowsHasARule() {
        List<String> without = new ArrayList<>();
        EDITS.forEach((subject, edits) -> edits.stream()
                .filter(names -> TABLE.edit(subject, names).isEmpty())
                .forEach(names -> without.add(subject.key() + " " + names)));
        assertEquals(List.of(), without, "add their rows to rules.csv");
    }

    @Test
    void everyRuleIsForAnEditThatTheLanguageAllows() {
        Set<String> ruled = new LinkedHashSet<>();
        TABLE.rules().forEach(rule -> rule.edits()
                .forEach(edit -> ruled.add(rule.subject().key() + " " + edit)));
        EDITS.forEach((subject, edits) -> edits.forEach(
                names -> TABLE.edit(subject, names).ifPresent(edit -> ruled.remove(subject.key() + " " + edit))));
        assertEquals(Set.of(), ruled, "take these out of rules.csv");
    }

    @Test
    void whatAsksForSomethingSaysWhoMustDoIt() {
        List<String> silent = TABLE.rules().stream()
                .filter(rule -> rule.rated().asks()
                        && rule.acts().isEmpty()
                        && rule.knows().isEmpty())
                .map(rule -> rule.subject().key())
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void everyRowSaysWhy() {
        List<String> without = TABLE.rules().stream()
                .filter(rule -> !rule.why().matches("[A-Z].{20,}\\."))
                .map(rule -> rule.subject().key() + " " + rule.edits())
                .toList();
        assertEquals(List.of(), without, "a sentence in the last column of rules.csv");
    }

    /** Who takes a deliverable works to it as who takes a material does: both are told when it changes. */
    @Test
    void whoTakesOrChecksADeliverableIsToldOfWhatTheyGet() {
        for (String field :
                List.of("", "format", "medium", "due", "to", "encrypted", "loudness.target", "withdrawn.last")) {
            List<ChangeRule> rules = TABLE.rules().stream()
                    .filter(rule -> rule.subject().equals(new ChangeSubject("deliverable", field)))
                    .toList();
            assertTrue(rules.size() > 0, field);
            rules.forEach(rule -> assertTrue(
                    rule.acts().contains(RecipientGroup.TAKERS) || rule.knows().contains(RecipientGroup.TAKERS),
                    () -> field + " " + rule.edits()));
        }
    }

    /** To take protection away is never less than to put it in place, whatever it protects. */
    @Test
    void lessProtectionAsksAtLeastAsMuchAsMore() {
        for (String key : List.of(
                "volume.encrypted",
                "link.encrypted",
                "deliverable.encrypted",
                "stage.controls",
                "security-class.controls",
                "stage.health",
                "format.watermark",
                "stage.hash",
                "stage.manifest")) {
            ChangeSubject subject =
                    new ChangeSubject(key.substring(0, key.indexOf('.')), key.substring(key.indexOf('.') + 1));
            ChangeClass added =
                    TABLE.rule(subject, EditKind.ADDED).orElseThrow().rated();
            ChangeClass removed =
                    TABLE.rule(subject, EditKind.REMOVED).orElseThrow().rated();
            assertTrue(removed.isStrongerThan(added), key);
        }
    }

    /** What a stage takes or makes and what a hand-off carries are rated alike. */
    @Test
    void handOffsAreRatedLikeWhatStagesTakeAndMake() {
        ChangeRule takesMore = rule("stage", "takes", EditKind.WIDENED);
        ChangeRule makesMore = rule("stage", "makes", EditKind.WIDENED);
        ChangeRule carriesMore = rule("interface", "what", EditKind.ADDED);
        ChangeRule takesLess = rule("stage", "takes", EditKind.NARROWED);
        ChangeRule makesLess = rule("stage", "makes", EditKind.NARROWED);
        ChangeRule carriesLess = rule("interface", "what", EditKind.REMOVED);
        for (ChangeRule more : List.of(takesMore, makesMore, carriesMore)) {
            assertEquals(ChangeClass.ACTION, more.rated());
            assertEquals(List.of(), more.when());
        }
        for (ChangeRule less : List.of(takesLess, makesLess, carriesLess)) {
            assertEquals(ChangeClass.BREAKING, less.rated());
            assertEquals(List.of(ClassCondition.STARTED), less.when());
        }
    }

    private static ChangeRule rule(String thing, String field, EditKind edit) {
        return TABLE.rule(new ChangeSubject(thing, field), edit).orElseThrow();
    }

    @Test
    void twoRulesForOneEditAreAMistakeInTheTable() {
        String row = "stage,lasts,higher,notice,,,owner,,,\n";
        assertThrows(
                IllegalArgumentException.class,
                () -> ChangeRuleTable.of("thing,field,edits,class,when,acts,knows,better,plan,why\n" + row + row));
    }

    /** What the field holds to be true of these, whatever else the table says. */
    @ParameterizedTest
    @CsvSource({
        "workflow, defaults.picture.rate, CHANGED, ACTION",
        "format, raster, CHANGED, BREAKING",
        "format, codec, CHANGED, BREAKING",
        "format, container, CHANGED, ACTION",
        "format, naming.pattern, CHANGED, BREAKING",
        "format, sidecars, ADDED, ACTION",
        "format, timecode.start, CHANGED, BREAKING",
        "format, handles, TIGHTER, ACTION",
        "format, handles, LOOSER, NOTICE",
        "material, '', REMOVED, NOTICE",
        "material, arrives, LATER, ACTION",
        "stage, '', ADDED, ACTION",
        "stage, '', REMOVED, BREAKING",
        "stage, '', RENAMED, EDITORIAL",
        "stage, owner, CHANGED, ACTION",
        "stage, takes, NARROWED, BREAKING",
        "stage, makes, WIDENED, ACTION",
        "stage, accepts.codec, NARROWED, BREAKING",
        "stage, steps, CHANGED, EDITORIAL",
        "stage, steps, MOVED, ACTION",
        "stage, gate.checks, REMOVED, NOTICE",
        "stage, hash, CHANGED, BREAKING",
        "stage, controls, REMOVED, BREAKING",
        "interface, what, ADDED, ACTION",
        "deliverable, due, EARLIER, BREAKING",
        "deliverable, due, LATER, NOTICE",
        "deliverable, loudness.within, TIGHTER, BREAKING",
        "requirement, '', ADDED, BREAKING",
        "requirement, '', REMOVED, NOTICE",
        "requirement, level, TIGHTER, ACTION",
        "review, platform, CHANGED, ACTION",
        "approval, before, EARLIER, BREAKING",
        "calendar, holidays, ADDED, NOTICE",
        "role, person, CHANGED, ACTION",
        "person, phone, CHANGED, NOTICE",
        "volume, size, LOWER, ACTION",
        "data-class, copies, TIGHTER, ACTION",
        "data-class, copies, LOOSER, BREAKING",
        "material, security, TIGHTER, BREAKING",
        "health, rule, CHANGED, ACTION",
        "budget-line, amount, HIGHER, NOTICE",
        "source, version, CHANGED, ACTION",
        "term, text, CHANGED, EDITORIAL"
    })
    void theTableSaysWhatTheFieldHoldsToBeTrue(String thing, String field, EditKind edit, ChangeClass rated) {
        ChangeRule rule = TABLE.rule(new ChangeSubject(thing, field), edit).orElseThrow();
        assertEquals(rated, rule.rated());
        assertTrue(rated == ChangeClass.EDITORIAL
                || !rule.acts().isEmpty()
                || !rule.knows().isEmpty());
    }
}
