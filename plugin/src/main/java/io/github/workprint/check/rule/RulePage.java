package io.github.workprint.check.rule;

import io.github.workprint.finding.Severity;
import java.util.List;

/**
 * What is to be known of a rule without its code. The specs that show it are fragments, laid over a sound one.
 *
 * @param id such as {@code WF-SC01}
 * @param group what rules of its letters are about: Schedule
 * @param serves the criteria (P1 to P10) and points of knowledge (K1 to K13) of the standard SKSPP04 that it serves
 * @param structural whether it holds for every version, and stops a site; others look at the latest version and at drafts
 * @param condition when it speaks, exactly
 * @param impact what it costs if nobody minds
 * @param prevent how it does not come to it
 * @param fix how to mend it
 * @param before laid over the version before, where the rule compares versions; else empty
 * @param bad laid over a sound spec, gives just this finding; empty for rules of reading, which tests of the reader hold
 * @param good nearest to {@code bad}, and sound
 */
public record RulePage(
        String id,
        String group,
        String title,
        Severity severity,
        List<String> serves,
        boolean structural,
        String condition,
        String impact,
        String prevent,
        String fix,
        String before,
        String bad,
        String good) {
    public RulePage {
        serves = List.copyOf(serves);
    }

    /** The two letters of the group: {@code SC}. */
    public String letters() {
        return letters(id);
    }

    static String letters(String id) {
        return id.substring("WF-".length(), "WF-".length() + 2);
    }
}
