package io.github.workprint.site;

import io.github.workprint.audience.Organisations;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.site.print.AudienceHistories;
import io.github.workprint.site.project.CheckedProject;
import io.github.workprint.site.project.SeenWorkflow;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Readers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Those for whom a build was asked to print, as the productions have them. */
final class RequestedAudiences {
    private RequestedAudiences() {}

    /**
     * What those who were asked for see. Where a production has several clients, each of them is an audience of its own, and
     * {@code client} has the productions that have one at most.
     */
    static List<AudienceHistories> of(List<Readers> asked, CheckedProject project) {
        Map<Readers, List<MarkedHistory>> seeing = new LinkedHashMap<>();
        for (SeenWorkflow workflow : project.seen()) {
            for (Readers each : among(asked, workflow.organisations())) {
                seeing.computeIfAbsent(each, first -> new ArrayList<>()).add(workflow.by(each));
            }
        }
        return seeing.entrySet().stream()
                .map(each -> new AudienceHistories(each.getKey(), each.getValue()))
                .toList();
    }

    /** Organisations that were asked for, and that no production has. */
    static Findings nobody(List<Readers> asked, List<AudienceHistories> found) {
        Set<Readers> all = found.stream().map(AudienceHistories::audience).collect(Collectors.toSet());
        return Findings.of(asked.stream()
                .filter(readers -> readers.isOne() && !all.contains(readers))
                .map(readers -> Finding.error(
                        "WF-AU02",
                        Place.of("workprint.audiences"),
                        "",
                        Wording.of(
                                "'{0}': no production here has an organisation '{1}', so there is nothing to show it",
                                readers.word(), readers.organisation()),
                        Wording.of("write the id that the organisation has in the newest version, or take it out")))
                .toList());
    }

    /** Those who see a production, of those who were asked for, each once. */
    static List<Readers> among(List<Readers> asked, Organisations organisations) {
        return asked.stream()
                .flatMap(readers -> among(readers, organisations).stream())
                .distinct()
                .toList();
    }

    private static List<Readers> among(Readers asked, Organisations organisations) {
        if (asked.isOne()) {
            return organisations.has(asked.organisation()) ? List.of(asked) : List.of();
        }
        List<String> clients = organisations.clients();
        return asked.isClient() && clients.size() > 1
                ? clients.stream()
                        .map(client -> new Readers(Audience.CLIENT, client))
                        .toList()
                : List.of(asked);
    }
}
