package io.github.workprint.check;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormats;
import io.github.workprint.check.rule.Policy;
import io.github.workprint.check.rule.Report;
import io.github.workprint.check.rule.Rule;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.plan.Plan;
import io.github.workprint.plan.PlannedHistory;
import io.github.workprint.plan.calendar.Calendars;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.plan.schedule.Arrivals;
import io.github.workprint.plan.schedule.StageOrder;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.dates.Withdrawn;
import io.github.workprint.spec.delivery.Requirement;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.Address;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.store.Kept;
import io.github.workprint.store.KeptFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts every rule to every version. */
public final class Checker {
    private static final String IDENTITY = "WF-ID";
    private static final KeptFindings FOUND = new KeptFindings("checked");

    private final Vocabulary vocabulary;
    private final FormatLibrary library;
    private final Catalogue catalogue;
    private final Policy policy;
    private final @Nullable LocalDate asOf;
    private final Kept kept;
    private final List<Rule> rules = Rules.all();

    /** A check as of each version's own date, where the house has no policy. */
    public Checker(Vocabulary vocabulary, FormatLibrary library) {
        this(vocabulary, library, Catalogue.load(), Policy.NONE, Optional.empty(), Kept.nothing());
    }

    /**
     * @param asOf the day on which the latest version and drafts are looked at; empty for each version's own date
     * @param kept holds what was found in the same versions before, by the same policy and library
     */
    public Checker(
            Vocabulary vocabulary,
            FormatLibrary library,
            Catalogue catalogue,
            Policy policy,
            Optional<LocalDate> asOf,
            Kept kept) {
        this.vocabulary = vocabulary;
        this.library = library;
        this.catalogue = catalogue;
        this.policy = policy;
        this.asOf = asOf.orElse(null);
        this.kept = kept;
    }

    /** What the rules find, without what was found on reading. */
    public Checked check(Histories histories) {
        return check(PlannedHistory.all(histories.all(), library), histories.findings());
    }

    /**
     * What the rules find in histories that have been planned.
     *
     * @param reading what was found on reading
     */
    public Checked check(List<PlannedHistory> histories, Findings reading) {
        return check(histories, reading, (history, version) -> {});
    }

    /** Told of each version when it was checked, while what it is made from is at hand. */
    @FunctionalInterface
    public interface Follower {
        void checked(PlannedHistory history, CheckedVersion version);
    }

    /**
     * What the rules find in histories that have been planned.
     *
     * @param reading what was found on reading
     * @param follower told of each workflow's versions, oldest first
     */
    public Checked check(List<PlannedHistory> histories, Findings reading, Follower follower) {
        // A fault of reading is told where it is; what follows from it is not told again.
        Set<String> illegible = reading.all().stream().map(Finding::path).collect(Collectors.toSet());
        List<CheckedVersion> versions = new ArrayList<>();
        for (PlannedHistory history : histories) {
            List<History.Entry> entries = history.history().versions();
            List<Optional<String>> lines = history.history().lines();
            int latest = latest(entries);
            for (int i = 0; i < entries.size(); i++) {
                int version = i;
                Optional<LocalDate> day = Optional.ofNullable(i >= latest ? asOf : null);
                Findings found = kept.value(
                        FOUND,
                        lines.get(i).map(line -> madeFrom(line, day, illegible)),
                        () -> check(history, version, day, illegible));
                CheckedVersion checked = new CheckedVersion(
                        history.history().workflow(), entries.get(i).slate(), i >= latest, found);
                versions.add(checked);
                follower.checked(history, checked);
            }
        }
        return new Checked(versions, catalogue);
    }

    private static List<String> madeFrom(String line, Optional<LocalDate> day, Set<String> illegible) {
        List<String> parts =
                new ArrayList<>(List.of(line, day.map(LocalDate::toString).orElse("")));
        parts.addAll(new TreeSet<>(illegible));
        return parts;
    }

    /** The place of the last version that is no draft; behind it there are only drafts. */
    private static int latest(List<History.Entry> versions) {
        int latest = versions.size() - 1;
        while (latest > 0 && versions.get(latest).isDraft()) {
            latest--;
        }
        return latest;
    }

    private Findings check(PlannedHistory history, int version, Optional<LocalDate> day, Set<String> illegible) {
        Spec spec = history.history().versions().get(version).spec();
        Addresses addresses = Addresses.of(spec);
        Plan plan = history.plans().get(version);
        StageOrder order = StageOrder.of(spec, addresses);
        StageGraph<Stage> work = order.graph();
        LocalDate own = Objects.requireNonNull(spec.asOf(), "a spec without a date is not in a history");
        CheckContext subject = new CheckContext(
                history.history().workflow(),
                spec,
                plan,
                addresses,
                work,
                order,
                Arrivals.of(spec, addresses, order),
                EffectiveFormats.of(spec, addresses, plan, work),
                Calendars.of(addresses),
                history.history().versions().subList(0, version),
                () -> history.plans().get(version - 1),
                illegible,
                vocabulary,
                library,
                policy,
                day.orElse(own));
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            RulePage page = catalogue.get(rule.id());
            Report report = new Report(page, page.severity(), found::add);
            rule.check().check(subject, report);
        }
        found.removeIf(finding -> isOfTheWithdrawn(finding, spec, addresses));
        return Findings.of(new Verdict(catalogue, policy, spec, subject.asOf()).on(found));
    }

    /** Whether it asks something of what is withdrawn, or stands in a deliverable that is; ids are asked of everything. */
    private static boolean isOfTheWithdrawn(Finding finding, Spec spec, Addresses addresses) {
        String entity = Address.of(finding.path()).entity();
        Object about = addresses.entities().get(entity);
        boolean within = about instanceof Requirement requirement
                && spec.deliverables().values().stream()
                        .filter(deliverable ->
                                requirement.equals(deliverable.requires().get(requirement.id())))
                        .anyMatch(deliverable -> deliverable.withdrawn() != null);
        return !finding.rule().startsWith(IDENTITY)
                && (within || Withdrawn.of(about).isPresent());
    }
}
