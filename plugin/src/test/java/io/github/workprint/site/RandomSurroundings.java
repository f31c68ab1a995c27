package io.github.workprint.site;

import io.github.workprint.spec.language.Readers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Changes what stands around specs, as houses, options and accidents do: the look, its words, the policy, what specs include, for whom
 * is built, and what is left of earlier builds. The same seed makes the same changes.
 */
final class RandomSurroundings {
    /** What the specs include, in the folder of each workflow. */
    static final String INCLUDED = "_words.yaml";

    private static final String LOOK = "templates/house.css";
    private static final String WORDS = "templates/messages/en.properties";
    private static final String POLICY = "policy.yaml";

    private final Random random;
    private final Path kept;
    private final Path workshop;
    private final List<Readers> everybody;
    private final Map<String, String> house = new TreeMap<>();
    private String included = "glossary: { zz-word: What is said here. }\n";
    private List<Readers> audiences;
    private String told = "nothing";

    /**
     * @param kept the folder of the cache
     * @param workshop the folder beside a site in which it is made
     * @param audiences that may be asked for
     */
    RandomSurroundings(Random random, Path kept, Path workshop, List<Readers> audiences) {
        this.random = random;
        this.kept = kept;
        this.workshop = workshop;
        this.everybody = List.copyOf(audiences);
        this.audiences = everybody;
    }

    /** What the last change was. */
    String told() {
        return told;
    }

    /** For whom to build now. */
    List<Readers> audiences() {
        return audiences;
    }

    /** Makes one more change; one of files shows when they are written beside the specs the next time. */
    void change() throws IOException {
        int turn = random.nextInt(1000);
        switch (random.nextInt(9)) {
            case 0 -> file(LOOK, ":root { --ink: #000" + (100 + turn % 900) + " }\n");
            case 1 -> file(WORDS, "mark.added=FRESH " + turn + "\n");
            case 2 -> file(POLICY, "severities: { warn: [WF-FM17] } # " + turn + "\n");
            case 3 -> {
                told = "included other words";
                included = "glossary: { zz-word: What is said here for the " + turn + "th time. }\n";
            }
            case 4 -> {
                told = "asked for others";
                audiences = random.nextBoolean() ? everybody : List.of(everybody.get(turn % everybody.size()));
            }
            case 5 -> {
                told = "died while writing";
                put(workshop.resolve("next/client/gone/index.html"), "<!DOCTYPE html><p>half");
            }
            case 6 -> {
                told = "damaged what is kept";
                for (Path file : some()) {
                    byte[] bytes = Files.readAllBytes(file);
                    if (bytes.length > 0) {
                        bytes[turn % bytes.length] ^= 1;
                        Files.write(file, bytes);
                    }
                }
            }
            case 7 -> {
                told = "lost some of what is kept";
                for (Path file : some()) {
                    Files.delete(file);
                }
            }
            default -> {
                told = "left what an older plugin kept";
                put(kept.resolve("pages").resolve("0" + turn), "older");
                put(workshop.resolve("record"), "workprint 0.0.1\n" + turn + "\n");
            }
        }
    }

    /** Puts a file beside the specs, or takes it away where it is. */
    private void file(String name, String text) {
        if (house.remove(name) == null) {
            house.put(name, text);
            told = "put " + name;
        } else {
            told = "took away " + name;
        }
    }

    /** The specs, and all that stands beside them. */
    Map<String, String> around(Map<String, String> specs) {
        Map<String, String> all = new TreeMap<>(house);
        all.putAll(specs);
        TreeSet<String> folders = new TreeSet<>();
        specs.keySet().forEach(spec -> folders.add(spec.substring(0, spec.indexOf('/') + 1)));
        folders.forEach(folder -> all.put(folder + INCLUDED, included));
        return all;
    }

    private List<Path> some() throws IOException {
        if (!Files.exists(kept)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(kept)) {
            List<Path> files =
                    new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
            files.removeIf(file -> random.nextInt(3) > 0);
            return files;
        }
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
