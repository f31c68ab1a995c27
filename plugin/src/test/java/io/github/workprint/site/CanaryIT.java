package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.edition.Edition;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Mutation;
import io.github.workprint.spec.Mutations.Site;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.YamlText;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.view.Chapter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A word of its own in every text of a spec is found by those who may read the text, and by nobody else. */
@Order(Thoroughness.LONG)
final class CanaryIT {
    /** Texts that must be what they are: ids, names of the library, tags of languages. */
    private static final Set<String> FIXED = Set.of("formerly", "uses", "language");

    /** Ids of the fixture that stand only for something hidden from all but the internal audience. */
    private static final List<String> HIDDEN_IDS = List.of(
            "cy-moss",
            "fixer",
            "evidence-scan",
            "claim-work",
            "claim-file",
            "claim-hand-over",
            "safe-drive",
            "backer",
            "claim-lost",
            "home-edit",
            "room-line",
            "cr-002",
            "claim-form",
            "r-009",
            "w-10");

    private static final Map<String, Readers> CANARIES = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    private static Tree site;
    /** File to what it says. */
    private static final Map<String, String> SPOKEN = new TreeMap<>();

    @BeforeAll
    static void buildWithCanaries() {
        Map<String, String> texts = new TreeMap<>(Workspace.specs(Workspace.FIXTURES));
        // Words planted everywhere change nearly everything, which no issued version may do under so small a step.
        texts.computeIfPresent(
                "north-pier/1.1.0.yaml", (file, text) -> text.replace("status: issued", "status: draft"));
        Specs fixture = Specs.of(texts);
        List<Edition> editions = fixture.editions();
        for (int i = 0; i < editions.size(); i++) {
            Spec spec = fixture.specs().get(i);
            Map<String, Readers> audiences = Specs.audiences(editions.get(i));
            List<Mutation> planted = new ArrayList<>();
            for (Site place : Specs.mutations(spec).sites()) {
                boolean text = place.field().kind() == ValueKind.TEXT
                        && !FIXED.contains(place.field().key());
                if (text || place.field().kind() == ValueKind.PROSE) {
                    String canary = canary(CANARIES.size());
                    CANARIES.put(canary, Specs.audience(place, audiences));
                    // Who has no address gets no mail, in which something could be found.
                    String alone = place.field().key().equals("email") ? canary + "@quay.example" : canary;
                    planted.add(
                            new Mutation(place, text ? alone : place.written().text() + " " + canary + "."));
                }
            }
            texts.put(
                    fixture.histories().all().get(0).versions().get(i).file(),
                    YamlText.of(Mutations.apply(spec.origin().yaml(), planted)));
        }
        site = new Workspace(folder).write(texts).clean(folder.resolve("site"));
        site.files().forEach((file, content) -> SPOKEN.put(file, Spoken.by(file, content)));
        Announced.files(folder, texts.keySet()).forEach((file, content) -> SPOKEN.put(file, Spoken.by(file, content)));
    }

    /** A short word that nothing else contains: {@code zqbaacx}. */
    private static String canary(int number) {
        return "zq" + (char) ('a' + number / 400 % 20) + (char) ('a' + number / 20 % 20) + (char) ('a' + number % 20)
                + "xj";
    }

    @Test
    void nobodyFindsWhatIsHiddenFromThem() {
        List<String> leaks = new ArrayList<>();
        for (Readers audience : Readers.circles()) {
            List<String> hidden = CANARIES.keySet().stream()
                    .filter(canary -> !audience.sees(at(canary)))
                    .toList();
            SPOKEN.forEach((file, words) -> {
                if (file.startsWith(audience.word() + "/")) {
                    hidden.stream().filter(words::contains).forEach(canary -> leaks.add(canary + " in " + file));
                }
            });
        }
        assertEquals(List.of(), leaks);
    }

    @Test
    void idsOfWhatIsHiddenAreNotFound() {
        List<String> leaks = new ArrayList<>();
        SPOKEN.forEach((file, words) -> {
            if (!file.startsWith("internal/") && file.contains("/")) {
                HIDDEN_IDS.stream().filter(words::contains).forEach(id -> leaks.add(id + " in " + file));
            }
        });
        assertEquals(List.of(), leaks);
    }

    @Test
    void everybodyFindsWhatIsWrittenForThem() {
        List<String> missing = new ArrayList<>();
        for (Readers audience : Readers.circles()) {
            String page = said(audience, CanaryIT::isOfWorkflow);
            String handbook = Stream.of("1.0.0", "1.1.0")
                    .map(version -> audience.word() + "/north-pier/" + version + "/handbook.pdf")
                    .map(file -> Spoken.textOf(site.files().getOrDefault(file, new byte[0])))
                    .reduce("", String::concat);
            String data = said(audience, file -> file.endsWith("/edition.json"));
            CANARIES.forEach((canary, written) -> {
                if (audience.sees(written)) {
                    Map.of("the workflow document", page, "handbook.pdf", handbook, "edition.json", data)
                            .forEach((file, words) -> {
                                if (!words.contains(canary)) {
                                    missing.add(canary + " for " + audience.word() + " in " + file);
                                }
                            });
                }
            });
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void thereIsSomethingToFind() {
        for (Readers audience : Readers.circles()) {
            long written = CANARIES.values().stream().filter(audience::equals).count();
            assertTrue(written > 20, audience + ": " + written);
        }
        assertTrue(SPOKEN.keySet().stream().anyMatch(file -> file.matches("crew/announced/.*\\.eml")), "mails");
    }

    private static Readers at(String canary) {
        return CANARIES.getOrDefault(canary, Readers.INTERNAL);
    }

    /** The pages of the workflow document: one, or one for each chapter and each part of the stages. */
    private static boolean isOfWorkflow(String file) {
        return Arrays.stream(Chapter.values()).anyMatch(chapter -> file.endsWith("/" + chapter.file() + ".html"))
                        && !file.contains("/checklists/")
                || file.contains("/stages/");
    }

    private static String said(Readers audience, Predicate<String> wanted) {
        StringBuilder said = new StringBuilder();
        SPOKEN.forEach((file, words) -> {
            if (file.startsWith(audience.word() + "/") && wanted.test(file)) {
                said.append(words);
            }
        });
        return said.toString();
    }
}
