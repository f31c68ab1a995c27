package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Wording;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.progress.ApprovalState;
import io.github.workprint.progress.RecordBook;
import io.github.workprint.progress.StandingApprovals;
import io.github.workprint.spec.event.FiledEvent;
import io.github.workprint.spec.event.Records;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Readers;
import java.util.ArrayList;
import java.util.List;

/** Says which approvals hold no more at the newest version of a workflow. */
public final class RecordCheck {
    private static final String RULE = "WF-RC03";
    private static final int MOST = 6;

    private RecordCheck() {}

    /** @param workflows all of whose versions were taken up */
    public static Findings of(Records records, List<SeenWorkflow> workflows) {
        List<Finding> findings = new ArrayList<>();
        for (SeenWorkflow workflow : workflows) {
            List<FiledEvent> events = records.of(workflow.name());
            if (events.isEmpty()) {
                continue;
            }
            MarkedHistory history = workflow.by(Readers.INTERNAL);
            int newest = history.size() - 1;
            String version = history.outlines().get(newest).version().toString();
            StandingApprovals.of(RecordBook.seen(events, history, newest), newest, workflow::by).stream()
                    .filter(approval -> !approval.stands())
                    .forEach(approval -> findings.add(finding(approval, version)));
        }
        return Findings.of(findings);
    }

    private static Finding finding(ApprovalState approval, String newest) {
        FiledEvent event = approval.event().event();
        Origin origin = event.said().origin();
        Wording thing = event.what().map(what -> Wording.of("'{0}'", what)).orElse(Wording.of("the whole"));
        return Finding.warn(
                RULE,
                origin.of("digest"),
                "digest",
                Wording.of(
                        "the approval of {0} by '{1}' was of {2} as version {3} has it; {4}",
                        event.on(), event.by(), thing, event.version(), what(approval, thing, event, newest)),
                Wording.of("ask for it again, and record it with -Dworkprint.record=approved; the old record stays for"
                        + " the file"));
    }

    private static Wording what(ApprovalState approval, Wording thing, FiledEvent event, String newest) {
        return switch (approval.state()) {
            case GONE -> Wording.of("{0} is gone from version {1}", thing, newest);
            case OTHERWISE ->
                Wording.of(
                        "its digest stands for something else than version {0} says to {1}",
                        event.version(), event.readers().word());
            default -> {
                List<Wording> paths = approval.changes().stream()
                        .map(change -> Wording.of("'{0}'", change.path()))
                        .toList();
                int more = paths.size() - MOST;
                yield Wording.of(
                        "version {0} says otherwise in {1}{2}",
                        newest,
                        Wording.list(more > 0 ? paths.subList(0, MOST) : paths),
                        more > 0 ? Wording.of(" and {0} more", more) : Wording.NONE);
            }
        };
    }
}
