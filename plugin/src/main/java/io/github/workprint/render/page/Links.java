package io.github.workprint.render.page;

/** Where an entity's address leads from one page. */
@FunctionalInterface
public interface Links {
    /** @return a relative URL, such as {@code ../index.html#stage/grade} */
    String to(String address);

    /** Links of a page that holds every entity itself. */
    static Links within() {
        return address -> "#" + address;
    }

    /**
     * Links of a page beside the workflow document.
     *
     * @param root relative path to the directory of the version, such as {@code ../}
     */
    static Links from(String root) {
        return address -> root + "index.html#" + address;
    }
}
