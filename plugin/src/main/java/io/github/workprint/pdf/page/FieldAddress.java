package io.github.workprint.pdf.page;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * Where links lead that stand for form fields: to a host that can never exist, with the name of the field as the path, and what
 * is filled in already as the query.
 */
public final class FieldAddress {
    /** Begins the addresses of check boxes. */
    public static final String CHECK = "https://check.invalid/";
    /** Begins the addresses of lines to write on. */
    public static final String ENTRY = "https://entry.invalid/";

    private FieldAddress() {}

    /** That of the check box of an id, which may hold any characters. A box that is ticked already says so behind a question mark. */
    static String ofCheck(String id, boolean ticked) {
        try {
            return new URI("https", "check.invalid", "/" + id, ticked ? "yes" : null, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not an id for a check box: " + id, e);
        }
    }
}
