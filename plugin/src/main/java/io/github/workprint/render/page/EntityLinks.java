package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Workflow;

/** Where an entity's address leads from one page. */
@FunctionalInterface
public interface EntityLinks {
    /** @return a relative URL, such as {@code ../index.html#stage/grade} */
    String to(String address);

    /** Links of a page that holds every entity itself. */
    static EntityLinks within() {
        return address -> "#" + address;
    }

    /**
     * Links of a page beside the workflow document.
     *
     * @param root relative path to the directory of the version, such as {@code ../}
     */
    static EntityLinks from(String root) {
        return address -> root + "index.html#" + address;
    }

    /**
     * Links of a page that tells of two versions: what is gone is found in the earlier.
     *
     * @param earlier relative path to the directory of the earlier version
     * @param later relative path to the directory of the later version
     */
    static EntityLinks between(String earlier, String later, Workflow workflow) {
        return address -> from(workflow.entity(address)
                                .filter(Redline::isPresent)
                                .isPresent()
                        ? later
                        : earlier)
                .to(address);
    }
}
