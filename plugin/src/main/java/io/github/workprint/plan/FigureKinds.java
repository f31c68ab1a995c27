package io.github.workprint.plan;

import io.github.workprint.plan.cost.BudgetFigures;
import io.github.workprint.plan.cost.BudgetLineFigures;
import io.github.workprint.plan.data.MaterialFigures;
import io.github.workprint.plan.format.FormatFigures;
import io.github.workprint.plan.schedule.DeliverableFigures;
import io.github.workprint.plan.schedule.MilestoneFigures;
import io.github.workprint.plan.schedule.ReviewFigures;
import io.github.workprint.plan.schedule.StageFigures;
import io.github.workprint.plan.storage.LinkFigures;
import io.github.workprint.plan.storage.ReadingFigures;
import io.github.workprint.plan.storage.TransferFigures;
import io.github.workprint.plan.storage.VolumeFigures;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which kinds of things are planned, and by which figures. */
public final class FigureKinds {
    private FigureKinds() {}

    /** The word that begins an address, such as {@code stage}, to the record of the figures; in the order of reading. */
    public static Map<String, Class<? extends Record>> all() {
        Map<String, Class<? extends Record>> kinds = new LinkedHashMap<>();
        kinds.put("material", MaterialFigures.class);
        kinds.put("format", FormatFigures.class);
        kinds.put("stage", StageFigures.class);
        kinds.put("deliverable", DeliverableFigures.class);
        kinds.put("milestone", MilestoneFigures.class);
        kinds.put("review", ReviewFigures.class);
        kinds.put("interface", TransferFigures.class);
        kinds.put("link", LinkFigures.class);
        kinds.put("volume", VolumeFigures.class);
        kinds.put("reading", ReadingFigures.class);
        kinds.put("budget-line", BudgetLineFigures.class);
        kinds.put("budget", BudgetFigures.class);
        kinds.put("option", OptionFigures.class);
        return Collections.unmodifiableMap(kinds);
    }
}
