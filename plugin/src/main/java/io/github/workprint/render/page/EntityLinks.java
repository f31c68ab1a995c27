package io.github.workprint.render.page;

import io.github.workprint.diff.Redline;
import io.github.workprint.view.Workflow;
import io.github.workprint.view.WorkflowPages;

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
     * Links of a page of the site, to the pages of the workflow document.
     *
     * @param file of the page itself, from the directory of the version, without extension
     * @param root relative path to that directory, such as {@code ../}
     */
    static EntityLinks on(String file, String root, WorkflowPages pages) {
        return address -> {
            String there = pages.with(address).file();
            return (there.equals(file) ? "" : root + there + ".html") + "#" + address;
        };
    }

    /**
     * Links of a page that tells of two versions: what is gone is found in the earlier.
     *
     * @param earlier relative path to the directory of the earlier version
     * @param before the pages of the earlier version
     * @param later relative path to the directory of the later version
     * @param workflow the later version, marked against the earlier
     * @param now the pages of the later version
     */
    static EntityLinks between(
            String earlier, WorkflowPages before, String later, Workflow workflow, WorkflowPages now) {
        return address -> {
            boolean there = workflow.entity(address).filter(Redline::isPresent).isPresent();
            return (there ? later : earlier)
                    + (there ? now : before).with(address).file() + ".html#" + address;
        };
    }
}
