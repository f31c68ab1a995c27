package io.github.workprint;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Same input, same bytes: no class asks the machine for the time, the zone, the language, the line end or chance; clock
 * and locale are passed in. Patterns match a target's full name with its parameter types.
 */
final class SurroundingsTest {
    private static final Pattern TIME =
            Pattern.compile("java\\.time\\.(chrono\\.)?\\w+\\.now\\((java\\.time\\.ZoneId)?\\)"
                    + "|java\\.lang\\.System\\.currentTimeMillis\\(\\)"
                    + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)"
                    + "|java\\.util\\.Calendar\\.getInstance\\(.*");
    private static final Pattern CLOCK = Pattern.compile("java\\.time\\.Clock\\.(system|tick)\\w*\\(.*");
    private static final Pattern STOPWATCH = Pattern.compile("java\\.lang\\.System\\.nanoTime\\(\\)");
    private static final Pattern PLACE = Pattern.compile("java\\.util\\.(Locale|TimeZone)\\.[gs]etDefault\\(.*"
            + "|java\\.time\\.ZoneId\\.systemDefault\\(\\)"
            + "|java\\.nio\\.charset\\.Charset\\.defaultCharset\\(\\)"
            + "|java\\.lang\\.System\\.lineSeparator\\(\\)");
    private static final Pattern LANGUAGE =
            Pattern.compile("java\\.lang\\.String\\.(format|formatted)\\((?!java\\.util\\.Locale).*"
                    + "|java\\.lang\\.String\\.to(Lower|Upper)Case\\(\\)"
                    + "|java\\.io\\.Print(Stream|Writer)\\.(format|printf)\\((?!java\\.util\\.Locale).*"
                    + "|java\\.util\\.Formatter\\.<init>\\((?!.*java\\.util\\.Locale).*"
                    + "|java\\.text\\.\\w*Format\\.get\\w*Instance\\((?!.*java\\.util\\.Locale).*"
                    + "|java\\.text\\.(Decimal|SimpleDate|Message|Choice)Format\\.<init>\\((?!.*(Locale|Symbols)).*"
                    + "|java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)");
    private static final Pattern CHANCE = Pattern.compile("java\\.util\\.Random\\.<init>\\(\\)"
            + "|java\\.lang\\.Math\\.random\\(\\)|java\\.util\\.UUID\\.randomUUID\\(\\)"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom\\..*|java\\.security\\.SecureRandom\\..*"
            + "|java\\.lang\\.System\\.identityHashCode\\(.*");

    @Test
    void noClassReadsTheTime() {
        nobodyUses(TIME, "the time").check(ProductionClasses.classes());
    }

    @Test
    void onlyTheGoalsMakeAClockOrAStopwatch() {
        nobodyUses(CLOCK, "a system clock", "mojo").check(ProductionClasses.classes());
        nobodyUses(STOPWATCH, "a stopwatch", "mojo", "site").check(ProductionClasses.classes());
    }

    @Test
    void noClassDependsOnTheMachinesSettings() {
        nobodyUses(PLACE, "the machine's settings").check(ProductionClasses.classes());
    }

    @Test
    void noClassWritesInTheMachinesLanguage() {
        nobodyUses(LANGUAGE, "the machine's language").check(ProductionClasses.classes());
    }

    @Test
    void onlyTheGoalsUseChance() {
        nobodyUses(CHANCE, "chance", "mojo").check(ProductionClasses.classes());
    }

    @Test
    void theRulesSeeCallsAndMethodReferences() {
        var offender = new ClassFileImporter().importClasses(Offender.class);
        assertEquals(2, violations(nobodyUses(TIME, "the time"), offender));
        assertEquals(3, violations(nobodyUses(LANGUAGE, "the machine's language"), offender));
    }

    private static int violations(ArchRule rule, JavaClasses classes) {
        return rule.evaluate(classes).getFailureReport().getDetails().size();
    }

    private static ArchRule nobodyUses(Pattern target, String what, String... exceptIn) {
        String[] exempt = new String[exceptIn.length];
        for (int i = 0; i < exempt.length; i++) {
            exempt[i] = ProductionClasses.ROOT + exceptIn[i] + "..";
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(exempt)
                .should()
                .accessTargetWhere(
                        DescribedPredicate.<JavaAccess<?>>describe("the target is " + what, access -> target.matcher(
                                        access.getTarget().getFullName())
                                .matches()))
                .allowEmptyShould(true);
    }

    /** Two readings of the time and three of the language, beside the harmless forms of each. */
    @SuppressWarnings({"DefaultLocale", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage", "unused"})
    private static final class Offender {
        private final LocalDate today = LocalDate.now();
        private final long millis = System.currentTimeMillis();
        private final LocalDate given = LocalDate.now(Clock.systemUTC());
        private final String formatted = String.format("%d", 1);
        private final String lower = "A".toLowerCase();
        private final UnaryOperator<String> upper = String::toUpperCase;
        private final String rooted = String.format(Locale.ROOT, "%d", 1).toLowerCase(Locale.ROOT);
    }
}
