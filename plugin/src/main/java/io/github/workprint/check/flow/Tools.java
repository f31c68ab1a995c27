package io.github.workprint.check.flow;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.rule.EffectiveFormat;
import io.github.workprint.check.rule.Report;
import io.github.workprint.finding.Wording;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.Tool;
import java.util.List;
import java.util.stream.Collectors;

/** Whether the programs of the stages are known, and can open each other's projects. */
final class Tools {
    private Tools() {}

    static void version(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            for (Tool tool : stage.tools()) {
                if (tool.name() != null && !tool.origin().has("version")) {
                    report.at(
                            tool.origin().place(),
                            stage.origin().path() + "/tools",
                            Wording.of(
                                    "stage '{0}' uses '{1}' in no stated version; a project that one version saved may"
                                            + " not open in another",
                                    stage.id(), tool.name()),
                            Wording.of("add a version or a range, such as \">=20.1 <21\""));
                }
            }
        }
    }

    /** A range that cannot be read says nothing of what may open what. */
    static void readable(CheckContext subject, Report report) {
        for (Stage stage : subject.spec().stages().values()) {
            for (Tool tool : stage.tools()) {
                String version = tool.version();
                if (version != null && !VersionRange.isReadable(version)) {
                    report.at(
                            tool.origin().of("version"),
                            stage.origin().path() + "/tools",
                            Wording.of(
                                    "stage '{0}' uses '{1}' in version '{2}', which is no version and no range; nobody"
                                            + " can tell which one opens what",
                                    stage.id(), tool.name(), version),
                            Wording.of("write a version, such as 20.3, or a range, such as \">=20.1 <21\""));
                }
            }
        }
    }

    static void compatible(CheckContext subject, Report report) {
        for (Stage to : subject.spec().stages().values()) {
            List<EffectiveFormat> taken = subject.signals().takenBy(to);
            for (Stage from : subject.spec().stages().values()) {
                String projects = subject.signals().madeBy(from).stream()
                        .filter(taken::contains)
                        .filter(Tools::isProject)
                        .map(signal -> "'" + signal.format().id() + "'")
                        .collect(Collectors.joining(", "));
                if (!projects.isEmpty() && !from.id().equals(to.id())) {
                    compatible(from, to, projects, report);
                }
            }
        }
    }

    /** A project has neither picture nor sound of its own. */
    private static boolean isProject(EffectiveFormat signal) {
        return !signal.picture()
                && signal.format().audio() == null
                && (signal.container() == null || signal.container().equals("avb"));
    }

    private static void compatible(Stage from, Stage to, String projects, Report report) {
        for (Tool maker : from.tools()) {
            for (Tool opener : to.tools()) {
                String saved = maker.version();
                String opened = opener.version();
                if (maker.name() != null
                        && maker.name().equals(opener.name())
                        && saved != null
                        && opened != null
                        && VersionRange.isReadable(saved)
                        && VersionRange.isReadable(opened)
                        && !VersionRange.of(saved).overlaps(VersionRange.of(opened))) {
                    report.with(maker.origin().place())
                            .at(
                                    opener.origin().of("version"),
                                    to.origin().path() + "/tools",
                                    Wording.of(
                                            "'{0}' saves {1} in {2} {3}, and '{4}' opens it in {5}: no version does"
                                                    + " both",
                                            from.id(), projects, maker.name(), saved, to.id(), opened),
                                    Wording.of("agree on one version for both stages"));
                }
            }
        }
    }
}
