package io.github.workprint.render.wording;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.IdWords;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.messages.Messages;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says a change in a sentence: its own one of the language, or the general one for what was done. */
public final class Sentences {
    /** Stand for arguments until the words between them are written; in a private area of Unicode, so in no text. */
    private static final char FIRST_ARGUMENT = '\uE000';

    private static final int ARGUMENTS = 7;

    private final Messages messages;

    public Sentences(Messages messages) {
        this.messages = messages;
    }

    /** One sentence without a full stop, in the markup of the voice. */
    public String of(Meaning meaning, Voice voice) {
        Object[] places = new Object[ARGUMENTS];
        for (int i = 0; i < ARGUMENTS; i++) {
            places[i] = String.valueOf((char) (FIRST_ARGUMENT + i));
        }
        String pattern = keys(meaning).stream()
                .flatMap(key -> messages.find(key, places).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no sentence for " + keys(meaning)));
        String sentence = voice.words(pattern);
        for (int i = 0; i < ARGUMENTS; i++) {
            String place = String.valueOf((char) (FIRST_ARGUMENT + i));
            if (sentence.contains(place)) {
                sentence = sentence.replace(place, argument(i, meaning, voice));
            }
        }
        return sentence + instead(meaning, voice);
    }

    /** What changed in a text of which the sentence says only that it was reworded; none for other changes. */
    public static Optional<Excerpt> excerpt(Meaning meaning) {
        boolean reworded = meaning.change().kind() == Mark.CHANGED
                && !meaning.isItem()
                && meaning.node().node() instanceof Leaf leaf
                && leaf.kind() == ValueKind.PROSE;
        return reworded
                ? Optional.of(Excerpt.between(
                        meaning.node().formerValue().orElse(""),
                        meaning.node().value().orElse("")))
                : Optional.empty();
    }

    /** What took the place of the thing, or what it took the place of; empty where there is none. */
    private String instead(Meaning meaning, Voice voice) {
        String things = meaning.change().instead().stream()
                .flatMap(address -> voice.at(address).stream())
                .map(thing -> name(thing, voice))
                .collect(Collectors.joining(", "));
        if (things.isEmpty()) {
            return "";
        }
        String place = String.valueOf(FIRST_ARGUMENT);
        String pattern = messages.get(
                meaning.change().kind() == Mark.REMOVED ? "change.instead.removed" : "change.instead.added", place);
        return " " + voice.words(pattern).replace(place, things);
    }

    /** The messages that may say it, the most telling first. */
    private static List<String> keys(Meaning meaning) {
        ChangeSubject subject = meaning.subject();
        String edit = meaning.edit().word();
        String mark = meaning.change().kind().word();
        List<String> keys = new ArrayList<>(
                List.of("change." + subject.key() + "." + edit, "change." + subject.key() + "." + mark));
        if (subject.isPlanned()) {
            return List.of((meaning.entity().isEntity() ? "change.planned." : "change.workflow.") + mark);
        }
        if (subject.field().isEmpty()) {
            keys.add("change.any.thing." + mark);
        } else {
            if (isTitle(meaning)) {
                keys.add("change.any.title." + mark);
            }
            String general = meaning.entity().isEntity() ? "change.any." : "change.workflow.";
            if (meaning.isItem()) {
                keys.add(general + "item." + mark);
                keys.add("change.any.item." + mark);
            }
            if (meaning.node().node() instanceof Leaf leaf && leaf.kind() == ValueKind.PROSE) {
                keys.add(general + "prose." + mark);
            }
            keys.add(general + mark);
        }
        return keys;
    }

    private String argument(int place, Meaning meaning, Voice voice) {
        return switch (place) {
            case 0 -> name(meaning.entity(), voice);
            case 1 ->
                hasMoved(meaning)
                        ? name(meaning.parent(), voice)
                        : meaning.node()
                                .now()
                                .flatMap(Sentences::leaf)
                                .map(voice::present)
                                .orElse("");
            case 2 -> former(meaning, voice);
            case 3 -> voice.words(label(meaning));
            case 4 -> context(meaning, voice);
            case 5 -> voice.words(messages.label(meaning.entity().node()));
            default -> voice.words(inSentence(label(meaning)));
        };
    }

    /** Whether it is what the thing is called by. */
    private static boolean isTitle(Meaning meaning) {
        return meaning.entity().node() instanceof Branch entity
                && entity.titleKey().equals(meaning.subject().field());
    }

    private String former(Meaning meaning, Voice voice) {
        if (hasMoved(meaning)) {
            return meaning.node()
                    .elsewhere()
                    .flatMap(voice::at)
                    .map(left -> name(left, voice))
                    .orElse("");
        }
        if (isTitle(meaning)) {
            return voice.words(SpokenNames.former(meaning.entity()));
        }
        return meaning.node().mark() == Mark.RENAMED
                ? voice.words(SpokenNames.former(meaning.node()))
                : meaning.node()
                        .was()
                        .flatMap(Sentences::leaf)
                        .map(voice::former)
                        .orElse("");
    }

    /** Whether a thing went to another parent. */
    private static boolean hasMoved(Meaning meaning) {
        return meaning.change().kind() == Mark.MOVED && meaning.node().hasComeOver();
    }

    private static Optional<Leaf> leaf(Node side) {
        return side instanceof Leaf leaf ? Optional.of(leaf) : Optional.empty();
    }

    /** The tool of a version, or the deliverable of a requirement. */
    private String context(Meaning meaning, Voice voice) {
        Redline parent = meaning.parent();
        return meaning.record().isPresent()
                ? voice.words(meaning.record().get().key())
                : parent.isEntity() ? name(parent, voice) : "";
    }

    /** The name of a thing, with what it is where the name alone would not tell. */
    private String name(Redline entity, Voice voice) {
        String thing = Address.of(entity.path()).kind();
        return voice.entity(
                entity,
                messages.find("name." + thing, SpokenNames.brief(entity)).orElseGet(() -> SpokenNames.of(entity)));
    }

    /** What stands in a record of its own is called after it: {@code Loudness tolerance}. */
    private String label(Meaning meaning) {
        String own = messages.label(meaning.node().node());
        return meaning.record()
                .map(record -> messages.label(record.node()))
                .filter(record -> !meaning.subject().isPlanned() && !record.equals(own))
                .map(record -> record + " " + inSentence(own))
                .orElse(own);
    }

    /** A label as it stands inside a sentence: only English has small letters there. */
    private String inSentence(String label) {
        return messages.tag().startsWith("en") ? IdWords.inSentence(label) : label;
    }
}
