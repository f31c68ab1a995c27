package io.github.workprint.render.data;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Node;
import io.github.workprint.messages.Messages;
import java.util.Map;

/** What fields and things are called in the language of the pages. */
record DataNames(Map<String, Branch> entities, Messages messages) {
    static DataNames of(Edition edition, Messages messages) {
        return new DataNames(edition.entities(), messages);
    }

    String field(Node field) {
        return messages.label(field);
    }

    /** What the thing of an address is called; the address itself where its readers see no such thing. */
    String thing(String address) {
        Branch entity = entities.get(address);
        return entity == null ? address : entity.title();
    }
}
