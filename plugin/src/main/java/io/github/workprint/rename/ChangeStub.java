package io.github.workprint.rename;

import java.util.List;

/**
 * A change request as far as it can be told from what changed.
 *
 * @param about addresses of what changed, each once
 * @param comments lines for whoever writes why: how much it asks, of whom, what changed and what follows
 */
public record ChangeStub(List<String> about, List<String> comments) {
    public ChangeStub {
        about = List.copyOf(about);
        comments = List.copyOf(comments);
    }
}
