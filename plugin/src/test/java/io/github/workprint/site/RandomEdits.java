package io.github.workprint.site;

import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Mutation;
import io.github.workprint.spec.YamlText;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

/** Edits a folder of specs as authors do, some of them badly. The same seed makes the same edits. */
final class RandomEdits {
    private final Random random;
    private final Map<String, String> original;
    private String told = "nothing";

    RandomEdits(Random random, Map<String, String> original) {
        this.random = random;
        this.original = original;
    }

    /** What the last edit was. */
    String told() {
        return told;
    }

    /** The specs after one more edit. */
    Map<String, String> next(Map<String, String> texts) {
        Map<String, String> edited = new TreeMap<>(texts);
        String file = pick(List.copyOf(texts.keySet()));
        switch (random.nextInt(12)) {
            case 0 -> {
                told = "took out " + file;
                edited.remove(file);
            }
            case 1 -> {
                told = "issued a version";
                String latest = List.copyOf(texts.keySet()).get(texts.size() - 1);
                String version = "1." + (2 + random.nextInt(7)) + ".0";
                edited.put(
                        latest.replaceFirst("[^/]*$", version + ".yaml"),
                        texts.getOrDefault(latest, "").replaceFirst("(?m)^\"?version\"?:.*$", "version: " + version));
            }
            case 2 -> {
                told = "renamed the workflow";
                String name = "pier-" + random.nextInt(3);
                edited.clear();
                texts.forEach((path, text) -> edited.put(path.replaceFirst("^[^/]*", name), text));
            }
            case 3 -> {
                told = "went back";
                edited.clear();
                edited.putAll(original);
            }
            case 4, 5, 6 -> {
                Yaml tree = read(texts.getOrDefault(file, ""));
                Yaml gone = pick(values(tree));
                told = "took out line " + gone.place().line() + " of " + file;
                edited.put(file, YamlText.of(Mutations.without(tree, gone)));
            }
            case 7 -> {
                Yaml tree = read(texts.getOrDefault(file, ""));
                List<Yaml.Mapping> maps = values(tree).stream()
                        .filter(Yaml.Mapping.class::isInstance)
                        .map(Yaml.Mapping.class::cast)
                        .filter(map -> map.entries().stream().allMatch(entry -> entry.value() instanceof Yaml.Mapping))
                        .filter(map -> !map.entries().isEmpty())
                        .toList();
                Yaml.Mapping map = pick(maps);
                Yaml.Entry entry = pick(map.entries());
                told = "doubled " + entry.key() + " of " + file;
                edited.put(
                        file,
                        YamlText.of(Mutations.with(tree, map, entry.key() + "-" + random.nextInt(9), entry.value())));
            }
            default -> {
                Specs specs = Specs.of(Map.of(file, texts.getOrDefault(file, "")));
                List<Mutation> all = Specs.mutations(specs.specs().get(0)).all();
                List<Mutation> some = List.of(pick(all), pick(all));
                told = some + " of " + file;
                edited.put(
                        file,
                        YamlText.of(
                                Mutations.apply(specs.specs().get(0).origin().yaml(), some)));
            }
        }
        return edited;
    }

    private static List<Yaml> values(Yaml yaml) {
        List<Yaml> values = new ArrayList<>();
        if (yaml instanceof Yaml.Mapping map) {
            map.entries().forEach(entry -> {
                values.add(entry.value());
                values.addAll(values(entry.value()));
            });
        } else if (yaml instanceof Yaml.Sequence list) {
            values.addAll(list.items());
        }
        return values;
    }

    private static Yaml read(String text) {
        return Objects.requireNonNull(YamlReader.read("spec.yaml", text, finding -> {
            throw new IllegalStateException(finding.toString());
        }));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
