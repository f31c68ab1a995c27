package io.github.workprint.site;

import io.github.workprint.audience.Pruning;
import io.github.workprint.check.ComplianceReport;
import io.github.workprint.check.report.FindingsJson;
import io.github.workprint.edition.Edition;
import io.github.workprint.finding.Findings;
import io.github.workprint.publish.Cache;
import io.github.workprint.publish.Staging;
import io.github.workprint.render.prose.Prose;
import io.github.workprint.render.prose.ProseStyle;
import io.github.workprint.site.SiteResult.Line;
import io.github.workprint.site.SiteResult.Locked;
import io.github.workprint.site.SiteResult.Locking;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.view.Document;
import io.github.workprint.view.VersionView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The whole pipeline: from a folder of specs to the published site. */
public final class SiteBuild {
    private final SiteOptions options;
    private final Cache cache;

    private SiteBuild(SiteOptions options, Cache cache) {
        this.options = options;
        this.cache = cache;
    }

    /**
     * Builds the site, or says what is in the way; then the last good output stays as it is.
     *
     * @throws IOException where the disk fails
     */
    public static SiteResult run(SiteOptions options, Cache cache) throws IOException {
        return new SiteBuild(options, cache).run();
    }

    private SiteResult run() throws IOException {
        Staging.recover(options.output());
        try (Prose prose = new Prose(ProseStyle.plain())) {
            LoadedProject reading = LoadedProject.of(options.base(), options.source(), options.tags(), prose);
            if (reading.faults().hasErrors()) {
                return SiteResult.unpublished(reading.findings());
            }
            List<List<Edition>> workflows = reading.editions();
            List<AudienceViews> audiences = options.audiences().stream()
                    .map(audience -> views(workflows, audience))
                    .toList();
            try (Staging staging = new Staging(options.output())) {
                DocumentPrinter press =
                        new DocumentPrinter(options, reading.look(), prose, cache, staging, standings(reading));
                Findings printing = Findings.of(press.print(audiences, reading.unprintable()));
                Findings findings = reading.findings().and(printing);
                if (printing.hasErrors()) {
                    return SiteResult.unpublished(findings);
                }
                String json = FindingsJson.of(findings, reading.checked().catalogue());
                staging.write("findings.json", json.getBytes(StandardCharsets.UTF_8));
                staging.publish();
                cache.forgetTheRest();
                return new SiteResult(findings, true, lines(audiences, press), locking(reading));
            }
        }
    }

    private static Map<String, ComplianceReport> standings(LoadedProject reading) {
        return ComplianceReport.all(reading.checked()).stream()
                .collect(Collectors.toMap(ComplianceReport::name, standing -> standing, (first, same) -> first));
    }

    /**
     * What one audience reads: nothing behind this line knows what was pruned.
     *
     * @param workflows the whole editions of each workflow, oldest first
     */
    private static AudienceViews views(List<List<Edition>> workflows, Audience audience) {
        List<List<VersionView>> views = new ArrayList<>();
        for (List<Edition> whole : workflows) {
            views.add(VersionView.all(Pruning.of(whole, audience)));
        }
        return new AudienceViews(audience, List.copyOf(views));
    }

    /** An issued version is locked as soon as people can read it. */
    private Locking locking(LoadedProject reading) throws IOException {
        List<String> versions = reading.lock().missing(reading.histories());
        if (!options.lock() || versions.isEmpty()) {
            return new Locking(versions, Locked.UNWANTED);
        }
        try {
            reading.lock().add(reading.histories());
            return new Locking(versions, Locked.WRITTEN);
        } catch (AccessDeniedException | ReadOnlyFileSystemException readOnly) {
            return new Locking(versions, Locked.READ_ONLY);
        }
    }

    private List<Line> lines(List<AudienceViews> audiences, DocumentPrinter press) {
        List<Line> lines = new ArrayList<>();
        AudienceViews first = audiences.get(0);
        for (int workflow = 0; workflow < first.workflows().size(); workflow++) {
            for (int version = 0; version < first.workflows().get(workflow).size(); version++) {
                Edition edition = first.workflows().get(workflow).get(version).edition();
                lines.add(new Line(
                        edition.workflow(),
                        edition.version().toString(),
                        audiences.size(),
                        count(audiences, workflow, version, document -> document.kind()
                                .html()),
                        count(audiences, workflow, version, document -> document.kind()
                                .pdf()),
                        press.millis(edition)));
            }
        }
        return lines;
    }

    private static int count(List<AudienceViews> audiences, int workflow, int version, Predicate<Document> wanted) {
        return (int) audiences.stream()
                .map(audience -> audience.workflows().get(workflow).get(version))
                .flatMap(view -> view.documents().stream())
                .filter(wanted)
                .count();
    }
}
