package io.github.workprint.check.network;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.plan.storage.LinkFigures;
import io.github.workprint.spec.storage.Link;
import io.github.workprint.spec.value.Quantity;
import java.math.BigDecimal;

/** A line over which more is sent than its contract allows. */
final class Capped {
    private Capped() {}

    static void check(CheckContext subject, Report report) {
        for (Link link : subject.spec().links().values()) {
            Quantity cap = link.cap();
            if (cap == null) {
                continue;
            }
            boolean monthly = cap.unit().endsWith("/month");
            subject.plan()
                    .figures("link/" + link.id())
                    .filter(LinkFigures.class::isInstance)
                    .map(LinkFigures.class::cast)
                    .map(figures -> monthly ? figures.month() : figures.total())
                    .filter(sent -> sent.inBase().compareTo(amount(cap)) > 0)
                    .ifPresent(sent -> report.at(
                            link,
                            "cap",
                            Wording.of(
                                    "'{0}' carries {1}{2}; its cap is {3}",
                                    link.id(),
                                    sent,
                                    monthly ? Wording.of(" in its fullest month") : Wording.of(" in all"),
                                    cap),
                            Wording.of("raise the cap before it is needed, or send part of it on drives")));
        }
    }

    /** Bytes, whatever the time that they are for. */
    private static BigDecimal amount(Quantity cap) {
        return cap.portion().inBase();
    }
}
