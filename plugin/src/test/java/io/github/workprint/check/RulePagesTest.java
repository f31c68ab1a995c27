package io.github.workprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.check.rule.Rule;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Severity;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.FindingWords;
import io.github.workprint.messages.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule has a page, and does what its page says: its bad spec gives just its finding, its good one none. */
final class RulePagesTest {
    private static final Pattern ID = Pattern.compile("\"(WF-[A-Z]{2}\\d\\d)\"");
    private static final Pattern HOLE =
            Pattern.compile("(?<!')\\bnull\\b(?!')|\\{\\}|%[sd]|Optional[.\\[]|Ref\\[|@[0-9a-f]{6}");

    private static final List<FindingWords> TRANSLATED = Languages.COMPLETE.stream()
            .skip(1)
            .map(new Languages(LookFiles.standard())::of)
            .map(FindingWords::new)
            .toList();

    static Stream<String> pages() {
        return Cases.CATALOGUE.pages().stream().map(RulePage::id);
    }

    static Stream<String> shown() {
        return pages().filter(id -> !Cases.CATALOGUE.get(id).bad().isEmpty());
    }

    @Test
    void theSpecThatAllFragmentsAreLaidOverIsSound() {
        assertEquals(
                "", Cases.check("", "").all().stream().map(Finding::toString).collect(Collectors.joining("\n")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsWhole(String id) {
        RulePage page = Cases.CATALOGUE.get(id);
        assertFalse(
                page.title().isEmpty()
                        || page.condition().isEmpty()
                        || page.group().isEmpty(),
                page.id());
        assertFalse(
                page.impact().isEmpty()
                        || page.prevent().isEmpty()
                        || page.fix().isEmpty(),
                page.id());
        assertTrue(page.serves().stream().allMatch(word -> word.matches("P([1-9]|10)|K([1-9]|1[0-3])")), page.id());
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theBadSpecGivesJustThisFinding(String id) {
        RulePage page = Cases.CATALOGUE.get(id);
        Findings findings = Cases.check(page.before(), page.bad());
        Severity least = page.severity() == Severity.INFO ? Severity.INFO : Severity.WARN;
        assertEquals(Set.of(page.id()), Cases.rules(findings, least), () -> page.id() + "\n" + text(findings));
        findings.all().forEach(RulePagesTest::isWhole);
        findings.all()
                .forEach(finding -> TRANSLATED.forEach(
                        words -> assertNotEquals(finding.message(), words.message(finding), "said in English alone")));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void theGoodSpecGivesNone(String id) {
        RulePage page = Cases.CATALOGUE.get(id);
        assertFalse(page.good().isEmpty(), page.id());
        Findings findings = Cases.check(page.before(), page.good());
        Severity least = page.severity() == Severity.INFO ? Severity.INFO : Severity.WARN;
        assertEquals(Set.of(), Cases.rules(findings, least), () -> page.id() + "\n" + text(findings));
    }

    /** What people of the field asked to be told of; ids are kept for good, so none of them may go. */
    @Test
    void noneOfTheRulesOfTheFieldIsMissing() throws IOException {
        Set<String> missing = new TreeSet<>(Files.readAllLines(Path.of("src/test/resources/checks/field.txt")));
        assertEquals(115, missing.size());
        missing.removeAll(pages().collect(Collectors.toSet()));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyIdInTheCodeHasAPage() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher ids = ID.matcher(Files.readString(source));
                while (ids.find()) {
                    used.add(ids.group(1));
                }
            }
        }
        Set<String> paged = pages().collect(Collectors.toCollection(TreeSet::new));
        assertEquals(used, paged);
    }

    @Test
    void everyRuleIsThereOnceAndShown() {
        Set<String> rules = Rules.all().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Rules.all().size(), rules.size());
        assertTrue(rules.remove("WF-PO03"), "speaks only where a house has a policy; HouseAndLeaveTest holds it");
        assertEquals(rules, shown().collect(Collectors.toCollection(TreeSet::new)));
    }

    static void isWhole(Finding finding) {
        assertTrue(finding.place().line() > 0, finding::toString);
        assertFalse(finding.path().isEmpty() || finding.help().isEmpty(), finding::toString);
        assertFalse(HOLE.matcher(finding.message() + finding.help()).find(), finding::toString);
    }

    private static String text(Findings findings) {
        return findings.all().stream()
                .map(finding -> finding.place() + ": " + finding.severity().word() + "[" + finding.rule() + "]: "
                        + finding.message() + "\n    help: " + finding.help())
                .collect(Collectors.joining("\n"));
    }
}
