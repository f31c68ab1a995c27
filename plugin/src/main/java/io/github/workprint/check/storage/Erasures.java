package io.github.workprint.check.storage;

import io.github.workprint.check.rule.CheckContext;
import io.github.workprint.check.storage.Erasure.Told;
import io.github.workprint.spec.storage.Volume;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.work.Stage;
import io.github.workprint.spec.work.StageKind;
import io.github.workprint.spec.work.StageKind.Trait;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What each stage that erases for good erases. A wipe empties the volumes that it names; a purge takes off them what it takes.
 * Where a stage has no list of them, its id and its name may still speak of volumes by their names, or of cards. Else the worst is
 * taken that it may mean: of a wipe, the volumes that were written first, which are those on set; of a purge, all.
 */
final class Erasures {
    /** Cards, magazines and rolls, in the languages that workflows are written in. */
    private static final Pattern CARDS = Pattern.compile(
            "\\b(?:cards?|mags?|magazines?|rolls?|karten?|rollen?|cartes?|tarjetas?|schede?|cart(?:ão|ões)|kaart(?:en)?|"
                    + "kort(?:et|ene|en)?|kart[ay]?|kárty[aá]k?|kártyá\\p{L}*)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final CheckContext context;
    private final CopyLedger ledger;

    private Erasures(CheckContext context, CopyLedger ledger) {
        this.context = context;
        this.ledger = ledger;
    }

    /** Whether a stage erases something for good. */
    static boolean erases(Stage stage) {
        return stage.action() != null || !stage.erases().isEmpty() || stage.has(Trait.ERASES);
    }

    /** Whether a stage takes off volumes only what it takes. */
    static boolean isPurge(Stage stage) {
        return stage.action() == null ? stage.is(StageKind.PURGE) : "purge".equals(stage.action());
    }

    static List<Erasure> of(CheckContext context, CopyLedger ledger) {
        Erasures erasures = new Erasures(context, ledger);
        return context.spec().stages().values().stream()
                .filter(Erasures::erases)
                .map(stage -> stage.origin().has("erases") ? erasures.said(stage) : erasures.unsaid(stage))
                .toList();
    }

    private Erasure said(Stage stage) {
        Set<Volume> volumes = new LinkedHashSet<>();
        Set<String> cards = new LinkedHashSet<>();
        for (Ref ref : stage.erases()) {
            context.addresses().resolve(ref, "volume", "material").ifPresent(address -> {
                if (context.addresses().entities().get(address) instanceof Volume volume) {
                    volumes.add(volume);
                } else {
                    cards.add(address);
                }
            });
        }
        Set<String> only = isPurge(stage) ? ledger.things(stage.takes()) : Set.of();
        return new Erasure(stage, volumes, cards, only, Told.SAID);
    }

    private Erasure unsaid(Stage stage) {
        Set<String> taken = ledger.things(stage.takes());
        String title = (stage.id() + " " + (stage.name() == null ? "" : stage.name())).toLowerCase(Locale.ROOT);
        Set<Volume> named = context.spec().volumes().values().stream()
                .filter(volume -> names(title, volume.id()) || volume.name() != null && names(title, volume.name()))
                .collect(Collectors.toSet());
        Set<String> cards = isPurge(stage) || !CARDS.matcher(title).find() ? Set.of() : taken;
        if (!named.isEmpty() || !cards.isEmpty()) {
            return new Erasure(stage, named, cards, isPurge(stage) ? taken : Set.of(), Told.NAMED);
        }
        Set<Volume> feared = taken.stream()
                .flatMap(thing -> isPurge(stage) ? ledger.of(thing).stream() : first(thing))
                .map(Copy::volume)
                .collect(Collectors.toSet());
        return new Erasure(stage, feared, isPurge(stage) ? Set.of() : taken, taken, Told.FEARED);
    }

    /** Whether a title speaks of something by its name, as words of their own. */
    private static boolean names(String title, String name) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{N}])")
                .matcher(title)
                .find();
    }

    /** The copies of a thing that do not wait for another one. */
    private Stream<Copy> first(String thing) {
        Set<String> writers = ledger.writers(thing).stream().map(Stage::id).collect(Collectors.toSet());
        return ledger.of(thing).stream().filter(copy -> context.work().allBefore(copy.writer()).stream()
                .noneMatch(earlier -> writers.contains(earlier)));
    }
}
