package io.github.workprint.render.page;

import io.github.workprint.messages.Messages;
import io.github.workprint.render.figure.Drawing;
import io.github.workprint.render.figure.Gantt;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.figure.OutlookDiagram;
import io.github.workprint.render.figure.Sheet;
import io.github.workprint.render.figure.StorageChart;
import io.github.workprint.render.figure.WorkflowDiagrams;
import io.github.workprint.view.Chapter;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.WorkflowPages.WorkflowPage;
import io.github.workprint.view.figure.ControlMatrix;
import io.github.workprint.view.figure.FormatAcceptance;
import io.github.workprint.view.figure.Outlook;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.figure.VolumeLevel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The figures, and the tables that compare, of a document that holds a whole workflow. For the pages of one version. */
final class DocumentFigures {
    private final Workflow workflow;
    private final StageMap map;
    private final Timetable timetable;
    private final Lettering lettering;
    private final Messages messages;
    private final Sheet sheet;

    DocumentFigures(Workflow workflow, Lettering lettering, Messages messages, Sheet sheet) {
        this.workflow = workflow;
        this.map = StageMap.of(workflow);
        this.timetable = Timetable.of(workflow, map);
        this.lettering = lettering;
        this.messages = messages;
        this.sheet = sheet;
    }

    /** What all pages share, by the names that templates know it by. */
    Map<String, Object> shared() {
        Map<String, Object> values = new HashMap<>();
        values.put("map", map);
        values.put("diagramKey", WorkflowDiagrams.legend(lettering, messages));
        values.put("timetable", timetable);
        values.put("ganttKey", Gantt.legend(lettering, messages));
        values.put("storageKey", StorageChart.legend(lettering, messages));
        values.put("controls", ControlMatrix.of(workflow));
        values.put("acceptance", FormatAcceptance.all(workflow));
        values.put(
                "decisionPoints",
                KeyDates.of(workflow).stream()
                        .filter(line -> line.entity().path().matches("(review|approval)/.*"))
                        .toList());
        return values;
    }

    /**
     * What a page draws, by the names that templates know it by.
     *
     * @param alone whether it is the only page
     */
    Map<String, Object> on(WorkflowPage page, boolean alone) {
        boolean dates = page.chapters().contains(Chapter.SCHEDULE);
        boolean levels = page.chapters().contains(Chapter.STORAGE);
        return Map.of(
                "diagrams", diagrams(page, alone),
                "gantt", dates ? Gantt.of(timetable, sheet, lettering, messages) : List.of(),
                "storage",
                        levels
                                ? StorageChart.of(VolumeLevel.all(workflow), timetable, sheet, lettering, messages)
                                : List.of());
    }

    private List<Drawing> diagrams(WorkflowPage page, boolean alone) {
        if (page.phase().isPresent()) {
            return WorkflowDiagrams.of(page.phase().get(), map, sheet, lettering, messages);
        }
        if (!page.chapters().contains(Chapter.OVERVIEW)) {
            return List.of();
        }
        if (!map.isConnected()) {
            return OutlookDiagram.of(Outlook.of(workflow, map), sheet, lettering, messages);
        }
        return alone
                ? WorkflowDiagrams.of(map, sheet, lettering, messages)
                : WorkflowDiagrams.overview(map, sheet, lettering, messages);
    }
}
