package io.github.workprint.render.page;

import java.util.List;

/**
 * A line on the cover of a revision packet.
 *
 * @param leaving the numbers of the pages to take out; empty where pages only come
 * @param coming the numbers of the pages to put in; none where pages only go
 * @param omitted the numbers that fall out; empty where none does
 */
public record SheetReplacement(String leaving, List<String> coming, String omitted) {
    public SheetReplacement {
        coming = List.copyOf(coming);
    }
}
