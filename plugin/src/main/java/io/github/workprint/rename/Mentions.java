package io.github.workprint.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cross-references of prose that name an entity by its address: {@code <<stage/mix>>} and {@code xref:stage/mix[]}. */
final class Mentions {
    private final Pattern mention;
    private final Order order;

    Mentions(Order order) {
        this.order = order;
        this.mention = Pattern.compile("(?:<<#?|xref:#?)("
                + Stream.concat(Stream.of(order.from()), order.items().stream().sorted())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")(?=[,>/\\[])");
    }

    /** A text with every mention exchanged. */
    String exchange(String prose) {
        return TextEdit.apply(prose, edits(prose));
    }

    List<TextEdit> edits(String text) {
        List<TextEdit> edits = new ArrayList<>();
        Matcher found = mention.matcher(text);
        while (found.find()) {
            edits.add(new TextEdit(found.start(1), found.end(1), order.exchange(found.group(1))));
        }
        return edits;
    }

    /** The edits in the text of a file; comments stay as they are. */
    List<TextEdit> edits(SourceText text) {
        return edits(text.all()).stream()
                .filter(edit -> !text.before(edit.start()).stripLeading().startsWith("#"))
                .toList();
    }
}
