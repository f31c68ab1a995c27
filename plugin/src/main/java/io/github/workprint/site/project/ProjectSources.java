package io.github.workprint.site.project;

import io.github.workprint.finding.Findings;
import io.github.workprint.history.VersionTexts;
import io.github.workprint.release.Lock;
import io.github.workprint.spec.Histories;
import io.github.workprint.spec.event.Records;
import io.github.workprint.store.Kept;

/**
 * What was read of a project.
 *
 * @param texts every version as it is written
 * @param histories the same, each workflow's versions in their order
 * @param records what happened since; a record that is wrong is left out
 * @param lock of the folder, as it was found
 * @param kept where what was made of the same sources before is kept, by Workprint as it is
 * @param findings what is wrong with the files of the house, with the lock and with records; what is wrong with specs is in {@code histories}
 */
public record ProjectSources(
        ProjectFolder folder,
        VersionTexts texts,
        Histories histories,
        Records records,
        House house,
        Lock lock,
        Kept kept,
        Findings findings) {}
