package io.github.workprint.check;

import io.github.workprint.check.rule.Catalogue;
import io.github.workprint.check.rule.Policy;
import io.github.workprint.check.rule.RulePage;
import io.github.workprint.check.rule.Severities;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Severity;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.production.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of what the rules found: the house may change how bad it is, and the workflow may accept it for a time. A leave
 * that has run out brings the finding back as an error.
 */
final class Verdict {
    private static final String IDLE = "WF-AC01";

    private final Catalogue catalogue;
    private final Policy policy;
    private final Spec spec;
    private final LocalDate asOf;
    private final Set<String> used = new HashSet<>();

    Verdict(Catalogue catalogue, Policy policy, Spec spec, LocalDate asOf) {
        this.catalogue = catalogue;
        this.policy = policy;
        this.spec = spec;
        this.asOf = asOf;
    }

    List<Finding> on(List<Finding> found) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : found) {
            RulePage page = catalogue.get(finding.rule());
            Optional<Waiver> waiver = page.structural() ? Optional.empty() : waiver(finding);
            waiver.ifPresent(one -> used.add(one.id()));
            if (waiver.isPresent()) {
                expired(finding, waiver.get()).ifPresent(findings::add);
            } else if (!isOff(page)) {
                findings.add(finding.as(severity(page)));
            }
        }
        spec.accept().values().stream()
                .filter(waiver -> !used.contains(waiver.id()))
                .forEach(waiver -> idle(waiver).ifPresent(findings::add));
        return findings;
    }

    private boolean isOff(RulePage page) {
        Severities severities = policy.severities();
        return severities != null
                && !PolicyReader.isProtected(page)
                && severities.off().contains(page.id());
    }

    private Severity severity(RulePage page) {
        Severities severities = policy.severities();
        return severities == null || PolicyReader.isProtected(page)
                ? page.severity()
                : severities.of(page.id()).orElse(page.severity());
    }

    private Optional<Waiver> waiver(Finding finding) {
        return spec.accept().values().stream()
                .filter(waiver -> finding.rule().equals(waiver.rule()))
                .filter(waiver -> waiver.about() == null
                        || isWithin(finding.path(), waiver.about().id()))
                .findFirst();
    }

    private static boolean isWithin(String path, String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }

    private Optional<Finding> expired(Finding finding, Waiver waiver) {
        boolean valid = waiver.until() != null && !waiver.until().isBefore(asOf);
        return valid
                ? Optional.empty()
                : Optional.of(new Finding(
                        finding.rule(),
                        Severity.ERROR,
                        finding.place(),
                        finding.path(),
                        waiver.until() == null
                                ? Wording.of(
                                        "{0} (accepted as '{1}', without an end, which no leave is)",
                                        finding.said(), waiver.id())
                                : Wording.of(
                                        "{0} (accepted as '{1}' until {2}, which has passed)",
                                        finding.said(), waiver.id(), waiver.until()),
                        finding.remedy(),
                        List.of(waiver.origin().place())));
    }

    /** Only rules of the catalogue can be waived, and a leave for nothing hides the next finding. */
    private Optional<Finding> idle(Waiver waiver) {
        if (waiver.rule() == null) {
            return Optional.empty();
        }
        Place place = waiver.origin().of("rule");
        boolean known = catalogue.page(waiver.rule()).isPresent();
        boolean structural =
                catalogue.page(waiver.rule()).filter(RulePage::structural).isPresent();
        Wording message = !known
                ? Wording.of("'{0}' accepts findings of '{1}', which is no rule", waiver.id(), waiver.rule())
                : structural
                        ? Wording.of(
                                "'{0}' accepts findings of {1}, which cannot be accepted", waiver.id(), waiver.rule())
                        : waiver.about() == null
                                ? Wording.of(
                                        "'{0}' accepts findings of {1}, and there are none", waiver.id(), waiver.rule())
                                : Wording.of(
                                        "'{0}' accepts findings of {1}, and there are none at '{2}'",
                                        waiver.id(),
                                        waiver.rule(),
                                        waiver.about().id());
        return Optional.of(Finding.warn(
                IDLE,
                place,
                waiver.origin().path() + "/rule",
                message,
                Wording.of("take it out, before it hides a finding that nobody has seen")));
    }
}
