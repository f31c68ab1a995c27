package io.github.workprint.messages;

import com.ibm.icu.util.ULocale;
import io.github.workprint.look.LookFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The languages of the look: one file of messages each, {@code messages/de.properties}, in UTF-8. What a file does not say is said
 * in English.
 */
public final class Languages {
    /** What pages are written in where nobody says otherwise: UK English. */
    public static final String STANDARD = "en-GB";

    /** What comes with Workprint and says every word, as specs name it. */
    public static final List<String> COMPLETE = List.of(STANDARD, "de", "fr", "es", "pl");

    /** The English source: the words of the interface, and those of specs, which are generated. */
    private static final List<String> SOURCE = List.of("en", "en-spec");

    private final LookFiles files;
    private final Map<String, Messages> read = new ConcurrentHashMap<>();

    public Languages(LookFiles files) {
        this.files = files;
    }

    /** @param tag a language tag such as {@code de-AT}; an unknown language is written in English */
    public Messages of(String tag) {
        return read.computeIfAbsent(tag, this::read);
    }

    private Messages read(String tag) {
        Map<String, String> words = source();
        List<String> own = files(tag).filter(name -> !words(name).isEmpty()).toList();
        own.forEach(name -> words.putAll(words(name)));
        return new Messages(words, ULocale.forLanguageTag(own.isEmpty() ? STANDARD : tag));
    }

    /** Everything that a language has to say, in English. */
    Map<String, String> source() {
        Map<String, String> words = new HashMap<>();
        SOURCE.forEach(name -> words.putAll(words(name)));
        return words;
    }

    /** The messages that a language does not say itself. */
    public Set<String> unsaid(String tag) {
        Set<String> unsaid = new TreeSet<>(source().keySet());
        files(tag).forEach(name -> unsaid.removeAll(words(name).keySet()));
        return unsaid;
    }

    /** Whether there is a file for a language or for a wider one of which it is a part. */
    public boolean has(String tag) {
        return files(tag).anyMatch(name -> !words(name).isEmpty());
    }

    /** From the widest to the narrowest: {@code de}, {@code de-AT}. */
    private static Stream<String> files(String tag) {
        int dash = tag.indexOf('-');
        return dash < 0 ? Stream.of(tag) : Stream.of(tag.substring(0, dash), tag);
    }

    /** The messages of one file; none where there is no such file. */
    public Map<String, String> words(String name) {
        if (!name.matches("[A-Za-z0-9-]+")) {
            return Map.of();
        }
        Properties properties = new Properties();
        try {
            for (byte[] layer : files.layers("messages/" + name + ".properties")) {
                properties.load(new StringReader(new String(layer, StandardCharsets.UTF_8)));
            }
        } catch (IOException cannotBe) {
            throw new UncheckedIOException(cannotBe);
        }
        Map<String, String> words = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
