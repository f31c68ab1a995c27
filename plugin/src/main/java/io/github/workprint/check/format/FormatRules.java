package io.github.workprint.check.format;

import io.github.workprint.check.rule.Rule;
import java.util.List;

/** What the formats of a workflow are, and whether they fit together. */
public final class FormatRules {
    private FormatRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule("WF-FM01", Accepted::check),
                new Rule("WF-FM02", Meeting::rates),
                new Rule("WF-FM03", Meeting::pullDown),
                new Rule("WF-FM04", Meeting::sound),
                new Rule("WF-FM05", Described::dropFrame),
                new Rule("WF-FM06", PicturePath::lossy),
                new Rule("WF-FM07", PicturePath::upscale),
                new Rule("WF-FM08", PicturePath::depth),
                new Rule("WF-FM09", Described::colour),
                new Rule("WF-FM10", Accepted::transform),
                new Rule("WF-FM11", Meeting::scans),
                new Rule("WF-FM12", Accepted::carried),
                new Rule("WF-FM13", Described::reelNames),
                new Rule("WF-FM14", PicturePath::generations),
                new Rule("WF-FM15", Handles::missing),
                new Rule("WF-FM16", Described::names),
                new Rule("WF-FM17", Described::defaults),
                new Rule("WF-FM18", BelowLeast::check),
                new Rule("WF-FM19", Described::support),
                new Rule("WF-FM20", new UnknownLibraryFormat()),
                new Rule("WF-FM21", FrameNumbers::exist),
                new Rule("WF-FM22", FrameNumbers::separators),
                new Rule("WF-FM23", Described::patterns),
                new Rule("WF-FM24", Handles::contradictions),
                new Rule("WF-FM25", PicturePath::enlarged),
                new Rule("WF-FM26", TakenOver::check),
                new Rule("WF-FM27", Handles::returned),
                new Rule("WF-FM28", Described::unreadPatterns),
                new Rule("WF-FM29", Described::groups),
                new Rule("WF-FM30", Unrated::check),
                new Rule("WF-FM31", LightLevels::check),
                new Rule("WF-FM32", Channels::tooFew),
                new Rule("WF-FM33", Channels::madeOfFewer),
                new Rule("WF-FM34", Meeting::colours),
                new Rule("WF-FM35", CinemaPackage::check));
    }
}
