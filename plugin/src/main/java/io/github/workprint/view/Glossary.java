package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a workflow's glossary, and where they stand in a text: as whole words, with or without an {@code s}. A word that is
 * written with a capital somewhere inside ({@code DCP}) is found only so; others also at the beginning of a sentence, and in
 * capitals if that is how a text writes them.
 */
public final class Glossary {
    private final Map<String, Redline> spelt;
    private final Pattern any;

    private Glossary(Map<String, Redline> spelt) {
        this.spelt = spelt;
        this.any = Pattern.compile("(?<![\\p{L}\\p{N}&-])("
                + spelt.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")s?(?![\\p{L}\\p{N}])");
    }

    /**
     * A term where it stands.
     *
     * @param from first character in the text
     * @param to behind its last
     */
    public record Use(Redline term, int from, int to) {}

    /** The terms that the reader of a workflow can look up in it. */
    public static Glossary of(Workflow workflow) {
        Map<String, Redline> spelt = new LinkedHashMap<>();
        workflow.root().all("glossary").stream().filter(Redline::isPresent).forEach(term -> spellings(term.title())
                .forEach(word -> spelt.putIfAbsent(word, term)));
        return new Glossary(spelt);
    }

    private static Stream<String> spellings(String title) {
        if (title.length() < 2 || !title.substring(1).equals(title.substring(1).toLowerCase(Locale.ROOT))) {
            return Stream.of(title);
        }
        String small = title.toLowerCase(Locale.ROOT);
        String capital = small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        return Stream.of(title, small, capital, small.toUpperCase(Locale.ROOT)).distinct();
    }

    /** Every use of a term in a text, in order. */
    public List<Use> in(String text) {
        List<Use> uses = new ArrayList<>();
        if (!spelt.isEmpty()) {
            Matcher found = any.matcher(text);
            while (found.find()) {
                Redline term = spelt.get(found.group(1));
                if (term != null) {
                    uses.add(new Use(term, found.start(), found.end()));
                }
            }
        }
        return uses;
    }
}
