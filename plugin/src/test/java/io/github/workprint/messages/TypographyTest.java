package io.github.workprint.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.look.LookFiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words are set as printers of their language set them. */
final class TypographyTest {
    /** What no message of any language holds. */
    private static final Map<String, Pattern> EVERYWHERE = Map.of(
            "a straight quote", Pattern.compile("\""),
            "a straight apostrophe", Pattern.compile("\\p{L}'\\p{L}"),
            "dots for an ellipsis", Pattern.compile("\\.\\.\\."),
            "two blanks", Pattern.compile("  "),
            "a blank at the end", Pattern.compile("\\h$"));

    /** What no message of one language holds. */
    private static final Map<String, Map<String, Pattern>> OWN = Map.of(
            "de",
            Map.of(
                    "a blank before a mark", Pattern.compile("\\h[:;?!](?!\\S)"),
                    "quotes that are not „German“", Pattern.compile("”|(?<!\\S)“")),
            "fr",
            Map.of(
                    "no narrow blank before a mark",
                    Pattern.compile("[^\\x{202F}\\d][:;?!»](?![:/\\d])"),
                    "no narrow blank before a per cent sign",
                    Pattern.compile("[^\\x{202F}]%"),
                    "no narrow blank after a quote",
                    Pattern.compile("«(?!\\x{202F})"),
                    "quotes that are not « French »",
                    Pattern.compile("[“”„]"),
                    "a vowel after a word that drops its own",
                    Pattern.compile(
                            "(?i)\\b(de|le|la|que|ne|se|ce|me|te|je|jusque|lorsque) [aeiouyàâéèêëîïôœù](?!nline)"),
                    "a word that drops its vowel before what nobody knows",
                    Pattern.compile("(?i)\\b(de|que|jusque|la) \\{[05-7]\\}")),
            "es",
            Map.of(
                    "a blank before a mark", Pattern.compile("\\h[:;?!](?!\\S)"),
                    "a question without its first mark", Pattern.compile("^[^¿]*\\?"),
                    "a call without its first mark", Pattern.compile("^[^¡]*!"),
                    "quotes that are not «Spanish»", Pattern.compile("[“”„]"),
                    "de el, or a el", Pattern.compile("(?i)\\b(de|a) el\\b")),
            "pl",
            Map.of(
                    "a blank before a mark", Pattern.compile("\\h[:;?!](?!\\S)"),
                    "quotes that are not „Polish”", Pattern.compile("“|(?<!\\S)”")));

    private final Languages languages = new Languages(LookFiles.standard());

    @Test
    void everyLanguageSaysHowItIsSet() {
        assertEquals(Set.copyOf(LanguagesCompleteTest.translations()), OWN.keySet());
    }

    static List<String> files() {
        return LanguagesCompleteTest.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyMessageIsSetWell(String language) {
        Map<String, Pattern> rules = new LinkedHashMap<>(EVERYWHERE);
        rules.putAll(OWN.getOrDefault(language, Map.of()));
        Set<String> faults = new TreeSet<>();
        languages
                .words(language)
                .forEach((key, text) -> rules.forEach((why, pattern) -> {
                    if (!key.startsWith("format.")
                            && pattern.matcher(text.strip()).find()) {
                        faults.add(why + ": " + key + "=" + text);
                    }
                }));
        assertEquals(Set.of(), faults);
    }
}
