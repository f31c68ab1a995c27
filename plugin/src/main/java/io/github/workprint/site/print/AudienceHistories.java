package io.github.workprint.site.print;

import io.github.workprint.meaning.MarkedHistory;
import io.github.workprint.spec.language.Readers;
import java.util.List;

/** What one audience sees of each workflow; nothing in it knows what was pruned. */
public record AudienceHistories(Readers audience, List<MarkedHistory> workflows) {
    public AudienceHistories {
        workflows = List.copyOf(workflows);
    }

    /** The folder of the audience in the site. */
    String root() {
        return audience.word() + "/";
    }
}
