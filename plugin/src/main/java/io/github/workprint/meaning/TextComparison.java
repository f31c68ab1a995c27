package io.github.workprint.meaning;

import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.finding.Similar;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Units;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a text said and says by what people work to in it: its figures with their signs and units, words such as
 * <i>must</i> and <i>not</i>, and names.
 */
final class TextComparison {
    /** What became of a text, the least first. */
    enum Rewording {
        /** The same words, some spelt or set otherwise. */
        SPELLING,
        /** Other words. */
        WORDS,
        /** Among them a figure, a unit, a word that says what must or must not be, or a name. */
        FIGURES
    }

    private static final String RESOURCE = "telling-words.txt";

    /** A figure with its sign and what hangs together with it; or a word, with what joins its parts. */
    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}\\p{N}])[-\u2212\u2013+\u00b1<>\u2264\u2265]*"
            + "\\p{N}+(?:[.,:;/\u00d7x]\\p{N}+)*%?|\\p{N}+(?:[.,:;/\u00d7x]\\p{N}+)*%?"
            + "|\\p{L}[\\p{L}\\p{N}]*(?:['\u2019.&/-][\\p{L}\\p{N}]+)*");

    private static final Pattern SIGNS = Pattern.compile("[\u2212\u2013]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern BEGINS_SENTENCE = Pattern.compile("(?s)(?:.*[.!?:|*\n])?[\\s\"\u201c\u2018'(_*`-]*");

    /** Languages in which every noun has a capital, so that a capital tells nothing. */
    private static final Set<String> NOUNS_WITH_CAPITALS = Set.of("de", "lb");

    private static final Set<ValueKind> TEXTS = Set.of(ValueKind.TEXT, ValueKind.PROSE);
    private static final Set<String> TELLING = telling();

    private final Set<String> names;
    private final boolean capitalsTell;

    /**
     * @param names words that are names wherever they stand
     * @param capitalsTell whether a capital inside a sentence makes a word a name
     */
    TextComparison(Set<String> names, boolean capitalsTell) {
        this.names = Set.copyOf(names);
        this.capitalsTell = capitalsTell;
    }

    /** With the names of people, houses, formats and tools in a workflow, as it was and as it is. */
    static TextComparison in(Redline root) {
        Set<String> names = new HashSet<>();
        root.walk().filter(TextComparison::isNamed).forEach(node -> Stream.concat(
                        node.was().stream(), node.now().stream())
                .map(side -> side instanceof Branch branch ? branch.title() : ((Leaf) side).value())
                .flatMap(name -> words(name).stream())
                .filter(TextComparison::hasCapital)
                .forEach(names::add));
        String language = root.child("language").flatMap(Redline::value).orElse("en");
        return new TextComparison(names, !NOUNS_WITH_CAPITALS.contains(language.split("-", -1)[0]));
    }

    private static boolean isNamed(Redline node) {
        String path = node.path();
        return node.isEntity()
                ? Stream.of("person/", "organisation/", "format/").anyMatch(path::startsWith)
                : node.isLeaf()
                        && (node.key().equals("carrier")
                                || path.contains("/tools/")
                                || (path.startsWith("role/") && node.key().equals("name")));
    }

    private static Set<String> telling() {
        try (InputStream in = Objects.requireNonNull(TextComparison.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What became of the text of a node; of a node that is none, or no text, other words. */
    Rewording of(Redline node) {
        if (!(node.node() instanceof Leaf leaf) || !TEXTS.contains(leaf.kind())) {
            return Rewording.WORDS;
        }
        return between(node.formerValue().orElse(""), node.value().orElse(""));
    }

    /** Whether a node is a text that says something else without another figure, unit, must, not or name in it. */
    boolean isSameInOtherWords(Redline node) {
        return node.node() instanceof Leaf leaf
                && TEXTS.contains(leaf.kind())
                && node.formerValue().isPresent()
                && node.value().isPresent()
                && of(node) != Rewording.FIGURES;
    }

    Rewording between(String was, String now) {
        if (!tellingIn(was).equals(tellingIn(now))) {
            return Rewording.FIGURES;
        }
        return isRespelt(was, now) ? Rewording.SPELLING : Rewording.WORDS;
    }

    /** What is told in a text by more than its words, in its order. */
    private List<String> tellingIn(String text) {
        List<String> telling = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        boolean afterFigure = false;
        while (tokens.find()) {
            String token = tokens.group();
            boolean figure = token.chars().anyMatch(Character::isDigit);
            boolean begins =
                    BEGINS_SENTENCE.matcher(text.substring(0, tokens.start())).matches();
            if (figure || (afterFigure && isUnit(token)) || isTelling(token, begins)) {
                telling.add(SIGNS.matcher(token).replaceAll("-"));
            }
            afterFigure = figure;
        }
        return telling;
    }

    private static boolean isUnit(String word) {
        return Units.read("1 " + word, "").isPresent();
    }

    private boolean isTelling(String word, boolean begins) {
        String small = word.toLowerCase(Locale.ROOT);
        return TELLING.contains(small)
                || small.endsWith("n't")
                || small.endsWith("n\u2019t")
                || names.contains(word)
                || word.chars().filter(Character::isUpperCase).count() > 1
                || (capitalsTell && !begins && hasCapital(word));
    }

    private static boolean hasCapital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isRespelt(String was, String now) {
        if (letters(was).equals(letters(now))) {
            return true;
        }
        List<String> former = words(was);
        List<String> present = words(now);
        if (former.size() != present.size()) {
            return false;
        }
        for (int i = 0; i < former.size(); i++) {
            if (!near(former.get(i).toLowerCase(Locale.ROOT), present.get(i).toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(String word, String other) {
        int length = Math.min(word.length(), other.length());
        int most = length > 6 ? 2 : length > 3 ? 1 : 0;
        return word.equals(other) || Similar.distance(word, other) <= most;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }
}
