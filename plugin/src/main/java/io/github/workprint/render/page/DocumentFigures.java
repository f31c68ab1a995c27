package io.github.workprint.render.page;

import io.github.workprint.messages.Messages;
import io.github.workprint.render.figure.Gantt;
import io.github.workprint.render.figure.Lettering;
import io.github.workprint.render.figure.OutlookDiagram;
import io.github.workprint.render.figure.Sheet;
import io.github.workprint.render.figure.StorageChart;
import io.github.workprint.render.figure.WorkflowDiagrams;
import io.github.workprint.view.KeyDates;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.figure.ControlMatrix;
import io.github.workprint.view.figure.FormatAcceptance;
import io.github.workprint.view.figure.Outlook;
import io.github.workprint.view.figure.StageMap;
import io.github.workprint.view.figure.Timetable;
import io.github.workprint.view.figure.VolumeLevel;
import java.util.HashMap;
import java.util.Map;

/** The figures, and the tables that compare, of the documents that hold a whole workflow. */
final class DocumentFigures {
    private final Lettering lettering;
    private final Messages messages;
    private final Sheet sheet;

    DocumentFigures(Lettering lettering, Messages messages, Sheet sheet) {
        this.lettering = lettering;
        this.messages = messages;
        this.sheet = sheet;
    }

    /** By the names that templates know them by. */
    Map<String, Object> of(Workflow workflow) {
        Map<String, Object> values = new HashMap<>();
        StageMap map = StageMap.of(workflow);
        values.put("map", map);
        values.put(
                "diagrams",
                map.isConnected()
                        ? WorkflowDiagrams.of(map, lettering, messages)
                        : OutlookDiagram.of(Outlook.of(workflow, map), lettering, messages));
        values.put("diagramKey", WorkflowDiagrams.legend(lettering, messages));
        Timetable timetable = Timetable.of(workflow, map);
        values.put("timetable", timetable);
        values.put("gantt", Gantt.of(timetable, sheet, lettering, messages));
        values.put("ganttKey", Gantt.legend(lettering, messages));
        values.put("storage", StorageChart.of(VolumeLevel.all(workflow), timetable, sheet, lettering, messages));
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
}
