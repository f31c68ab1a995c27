package io.github.workprint.spec.language;

/** Why widening a field's audience deserves a second look. */
public enum Sensitive {
    NO(""),
    MONEY("money"),
    CONTACT("personal contact data"),
    SECURITY("security detail");

    private final String words;

    Sensitive(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
