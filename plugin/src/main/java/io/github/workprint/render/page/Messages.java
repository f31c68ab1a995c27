package io.github.workprint.render.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/** The words of the interface in one language. */
public final class Messages {
    private final Properties words = new Properties();
    private final Locale locale;

    /** @param text a properties file, in UTF-8 */
    public Messages(String text, Locale locale) {
        this.locale = locale;
        try {
            words.load(new StringReader(text));
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
    }

    public Locale locale() {
        return locale;
    }

    /** @throws IllegalArgumentException where the language has no such message */
    public String get(String key, Object... arguments) {
        return find(key, arguments).orElseThrow(() -> new IllegalArgumentException("no message '" + key + "'"));
    }

    public Optional<String> find(String key, Object... arguments) {
        return Optional.ofNullable(words.getProperty(key))
                .map(pattern -> new MessageFormat(pattern, locale).format(arguments));
    }
}
