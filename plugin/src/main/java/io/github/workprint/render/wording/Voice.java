package io.github.workprint.render.wording;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Leaf;
import java.util.Optional;

/** How the parts of a sentence are written in one kind of text: plain, HTML, Markdown. */
public interface Voice {
    /** The words of the sentence itself. */
    String words(String text);

    /** The name of a thing; from an HTML page perhaps a link. */
    String entity(Redline entity, String name);

    /** The thing at an address, present or former; none where these readers see no such thing. */
    Optional<Redline> at(String address);

    /** A value as it is now. */
    String present(Leaf value);

    /** A value as it was before. */
    String former(Leaf value);
}
