package io.github.workprint.check.rule;

import io.github.workprint.finding.Severity;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of every rule, one resource for each group: {@code rules/SC.yaml}. */
public final class Catalogue {
    /** In the order of the pipeline: reading first, then from identity to documents. */
    private static final List<String> GROUPS = List.of(
            "YA", "TE", "HI", "LA", "NE", "WR", "AN", "IN", "RS", "LB", "PR", "PO", "AC", "ID", "RO", "FM", "DL", "GR",
            "SC", "AP", "ST", "BK", "NW", "SE", "AU", "SO", "RK", "HS", "CO", "DC", "VE", "RC", "RN", "IM", "DI");

    private final Map<String, RulePage> pages;

    private Catalogue(Map<String, RulePage> pages) {
        this.pages = Collections.unmodifiableMap(pages);
    }

    public static Catalogue load() {
        Map<String, RulePage> pages = new LinkedHashMap<>();
        GROUPS.forEach(letters -> read(letters).forEach(page -> pages.put(page.id(), page)));
        return new Catalogue(pages);
    }

    private static List<RulePage> read(String letters) {
        String name = "rules/" + letters + ".yaml";
        Yaml.Mapping group = map(YamlReader.read(name, text(name), finding -> {
            throw new IllegalStateException(finding.place() + ": " + finding.message());
        }));
        String title = text(group, "group");
        return map(group.get("rules")).entries().stream()
                .map(entry -> page(entry.key(), title, map(entry.value())))
                .toList();
    }

    private static RulePage page(String id, String group, Yaml.Mapping page) {
        return new RulePage(
                id,
                group,
                text(page, "title"),
                Severity.valueOf(text(page, "severity").toUpperCase(Locale.ROOT)),
                Arrays.stream(text(page, "serves").split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                text(page, "structural").equals("yes"),
                text(page, "when"),
                text(page, "impact"),
                text(page, "prevent"),
                text(page, "fix"),
                text(page, "before"),
                text(page, "bad"),
                text(page, "good"));
    }

    private static Yaml.Mapping map(@Nullable Yaml yaml) {
        if (yaml instanceof Yaml.Mapping map) {
            return map;
        }
        throw new IllegalStateException("a page of a rule is no map");
    }

    /** Empty where the page does not say. */
    private static String text(Yaml.Mapping page, String key) {
        return page.get(key) instanceof Yaml.Scalar scalar ? scalar.text().strip() : "";
    }

    private static String text(String name) {
        try (InputStream in = Catalogue.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Collection<RulePage> pages() {
        return pages.values();
    }

    public Optional<RulePage> page(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** @throws IllegalArgumentException where there is no such rule */
    public RulePage get(String id) {
        return page(id).orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }
}
