package io.github.workprint.check.production;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Thresholds;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.people.HealthRule;
import io.github.workprint.spec.value.Quantity;
import io.github.workprint.spec.work.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the work asks of those who do it. */
final class Health {
    private static final long LONGEST_DAY = 10;
    private static final int LIFT = 25;
    private static final Pattern WEIGHT = Pattern.compile("(\\d+)(?:\\.\\d+)?\\s?kg\\b");

    /** What equipment brings along, by the words that name it; a rule that covers it uses one of the words behind. */
    private static final Map<Pattern, Pattern> HAZARDS = hazards();

    private static final Set<String> HOURS = Set.of("h", "min", "s");
    private static final BigDecimal SECONDS_IN_HOUR = BigDecimal.valueOf(3600);

    private Health() {}

    private static Map<Pattern, Pattern> hazards() {
        Map<Pattern, Pattern> hazards = new LinkedHashMap<>();
        hazards.put(Pattern.compile("lithium|li-ion|v-lock|battery|batteries"), Pattern.compile("lithium|batter"));
        hazards.put(Pattern.compile("laser"), Pattern.compile("laser"));
        hazards.put(Pattern.compile("cable run"), Pattern.compile("cable|trip"));
        return hazards;
    }

    static void longDay(CheckContext subject, Report report) {
        BigDecimal limit = Thresholds.hours(
                subject.thresholds().longestDay() != null || subject.spec().defaults() == null
                        ? subject.thresholds().longestDay()
                        : subject.spec().defaults().hoursPerDay(),
                LONGEST_DAY);
        for (Stage stage : subject.spec().stages().values()) {
            Quantity lasts = stage.lasts();
            boolean daily = "day".equals(stage.each()) && lasts != null && HOURS.contains(lasts.unit());
            if (daily && lasts != null && lasts.inBase().compareTo(limit.multiply(SECONDS_IN_HOUR)) > 0) {
                report.at(
                        stage,
                        "lasts",
                        Wording.of(
                                "'{0}' takes {1} of every shooting day; a day has at most {2} h, so that rest of {3} h"
                                        + " remains",
                                stage.id(),
                                lasts,
                                limit.stripTrailingZeros().toPlainString(),
                                Thresholds.hours(subject.thresholds().rest(), 11)
                                        .stripTrailingZeros()
                                        .toPlainString()),
                        Wording.of("share it between two people, or let it run into the next day with a later start"));
            }
        }
    }

    /** Asked only of workflows that have rules of health: one that has none was not written for it. */
    static void equipment(CheckContext subject, Report report) {
        if (subject.spec().health().isEmpty()) {
            return;
        }
        for (Stage stage : subject.spec().stages().values()) {
            String rules = stage.health().stream()
                    .flatMap(ref -> subject.find(HealthRule.class, ref, "health").stream())
                    .map(rule -> rule.id() + " " + rule.name() + " " + rule.rule())
                    .collect(Collectors.joining(" "))
                    .toLowerCase(Locale.ROOT);
            List<String> open = new ArrayList<>();
            for (String item : stage.equipment()) {
                if (isOpen(item.toLowerCase(Locale.ROOT), rules)) {
                    open.add(item);
                }
            }
            if (!open.isEmpty()) {
                report.at(
                        stage,
                        "equipment",
                        Wording.of(
                                "'{0}' uses {1}, and none of its rules of health covers it",
                                stage.id(), String.join(", ", open)),
                        Wording.of("add a rule under 'health' that says how it is handled, and name it at the stage"));
            }
        }
    }

    private static boolean isOpen(String item, String rules) {
        Matcher weight = WEIGHT.matcher(item);
        boolean heavy = weight.find() && new BigDecimal(weight.group(1)).intValue() > LIFT;
        return heavy && !Pattern.compile("lift|carr|kg").matcher(rules).find()
                || HAZARDS.entrySet().stream()
                        .anyMatch(hazard -> hazard.getKey().matcher(item).find()
                                && !hazard.getValue().matcher(rules).find());
    }
}
