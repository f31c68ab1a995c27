package io.github.workprint.site;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.view.VersionView;
import java.util.List;

/**
 * Everything that one audience gets.
 *
 * @param workflows the versions of each workflow, oldest first
 */
record AudienceViews(Audience audience, List<List<VersionView>> workflows) {}
