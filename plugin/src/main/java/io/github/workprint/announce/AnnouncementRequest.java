package io.github.workprint.announce;

import io.github.workprint.site.print.PublishedUrl;
import io.github.workprint.spec.language.Readers;
import java.util.List;
import java.util.Optional;

/**
 * What is to be announced.
 *
 * @param workflow its name
 * @param version its place in the history, from 0
 * @param audiences for whom there are pages, as for the site
 * @param office ids of roles that are told what the office reads
 * @param site where the site is published
 */
public record AnnouncementRequest(
        String workflow, int version, List<Readers> audiences, List<String> office, Optional<PublishedUrl> site) {
    public AnnouncementRequest {
        audiences = List.copyOf(audiences);
        office = List.copyOf(office);
    }
}
