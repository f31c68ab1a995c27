package io.github.workprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A small random workflow that copies and wipes: what stands in the spec, as plain values of its own, and the spec's text.
 *
 * @param volumes by id
 * @param steps in an order in which they could be done
 * @param classes what is asked for, by material
 */
record RandomWipes(Map<String, Shelf> volumes, List<Step> steps, Map<String, Asked> classes) {
    private static final List<String> MEDIA = List.of("raid5", "nas", "lto-9", "object", "ssd", "raid0", "camera-card");
    private static final List<String> SITES = List.of("Van", "Bergen", "Vault");
    private static final List<String> MATERIALS = List.of("cam", "mic");

    /** A volume; a medium or a site that is not said is empty. */
    record Shelf(String media, String site, boolean transport) {}

    /** What a class of data asks for. */
    record Asked(int copies, int media, boolean offSite) {}

    /** @param writes volumes; nothing where it does not copy
     *  @param erases volumes and materials; nothing where it does not wipe
     *  @param byFormat whether the text calls what it takes by its format */
    record Step(
            String id,
            boolean verifies,
            boolean gate,
            String result,
            boolean hash,
            Set<String> takes,
            Set<String> writes,
            Set<String> erases,
            Set<String> after,
            Set<String> needs,
            boolean byFormat) {
        boolean wipes() {
            return !erases.isEmpty();
        }
    }

    static RandomWipes of(long seed, int size) {
        Random random = new Random(seed);
        Map<String, Shelf> volumes = new TreeMap<>();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            String media = random.nextInt(12) == 0 ? "" : pick(MEDIA, random);
            String site = random.nextInt(12) == 0 ? "" : pick(SITES, random);
            volumes.put("v" + i, new Shelf(media, site, random.nextInt(8) == 0));
        }
        Map<String, Asked> classes = new TreeMap<>();
        for (String material : MATERIALS) {
            classes.put(material, new Asked(1 + random.nextInt(3), 1 + random.nextInt(2), random.nextBoolean()));
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            steps.add(step(i, i == size - 1, volumes.keySet(), steps, random));
        }
        return new RandomWipes(volumes, steps, classes);
    }

    private static Step step(int number, boolean last, Set<String> volumes, List<Step> before, Random random) {
        int sort = last ? 9 : random.nextInt(10);
        boolean wipes = sort > 7;
        boolean copies = sort < 5;
        boolean verifies = sort == 5;
        Set<String> after = new TreeSet<>();
        Set<String> needs = new TreeSet<>();
        for (Step earlier : before) {
            int tie = random.nextInt(10);
            if (tie < 2) {
                after.add(earlier.id());
            } else if (tie < 5) {
                needs.add(earlier.id());
            }
        }
        Set<String> erases = wipes ? some(random.nextInt(3) == 0 ? MATERIALS : volumes, random) : Set.of();
        boolean gate = !wipes && random.nextInt(5) > 0;
        String result = gate && random.nextInt(10) == 0 ? pick(List.of("failed", "waived", "passed"), random) : "";
        return new Step(
                "s" + number,
                verifies,
                gate,
                result,
                random.nextInt(8) > 0,
                some(MATERIALS, random),
                copies ? some(volumes, random) : Set.of(),
                erases,
                after,
                needs,
                random.nextInt(4) == 0);
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static Set<String> some(Iterable<String> all, Random random) {
        Set<String> some = new TreeSet<>();
        List<String> words = new ArrayList<>();
        all.forEach(words::add);
        words.stream().filter(word -> random.nextInt(3) > 0).forEach(some::add);
        if (some.isEmpty()) {
            some.add(pick(words, random));
        }
        return some;
    }

    /** The workflow as an author would write it. */
    String text() {
        StringBuilder text = new StringBuilder(
                """
                workprint: 1
                version: 1.0.0
                as-of: 2026-02-16
                production: { id: film, title: Film, kind: short }
                roles: { dit: { title: Wrangler } }
                materials:
                """);
        MATERIALS.forEach(material -> text.append("  %s: { kind: %s, format: %s-file }%n"
                .formatted(material, material.equals("cam") ? "camera" : "sound", material)));
        text.append("formats:\n");
        MATERIALS.forEach(material -> text.append("  %s-file: { name: File }%n".formatted(material)));
        text.append("volumes:\n");
        volumes.forEach((id, shelf) -> text.append("  %s: { name: Shelf%s%s%s }%n"
                .formatted(
                        id,
                        shelf.media().isEmpty() ? "" : ", media: " + shelf.media(),
                        shelf.site().isEmpty() ? "" : ", site: " + shelf.site(),
                        shelf.transport() ? ", transport-only: yes" : "")));
        text.append("data-classes:\n");
        classes.forEach((material, asked) ->
                text.append("  " + material + "-data: { of: [" + material + "-file], copies: " + asked.copies()
                        + ", media-types: " + asked.media() + (asked.offSite() ? ", off-site: 48 h" : "") + " }\n"));
        text.append("stages:\n");
        steps.forEach(step -> text.append(text(step)));
        return text.toString();
    }

    private static String text(Step step) {
        String kind = step.wipes() ? "wipe" : step.verifies() ? "verify" : "backup";
        return "  %s: { kind: %s, owner: dit, takes: %s, after: %s, needs: %s%s%s%s%s }%n"
                .formatted(
                        step.id(),
                        kind,
                        step.byFormat()
                                ? step.takes().stream()
                                        .map(taken -> taken + "-file")
                                        .toList()
                                : step.takes(),
                        step.after(),
                        step.needs(),
                        step.writes().isEmpty() ? "" : ", copies: " + step.writes(),
                        step.erases().isEmpty() ? "" : ", action: wipe, erases: " + step.erases(),
                        step.hash() ? ", hash: xxh64, manifest: asc-mhl" : "",
                        !step.gate()
                                ? ""
                                : ", gate: { checks: [all is whole]"
                                        + (step.result().isEmpty() ? "" : ", result: " + step.result()) + " }");
    }
}
