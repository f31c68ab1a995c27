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
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says a change in a sentence: its own one of the language, or the general one for what was done. */
public final class Sentences {
    /** Stand for arguments until the words between them are written; in a private area of Unicode, so in no text. */
    private static final char FIRST_ARGUMENT = '\uE000';

    private static final int ARGUMENTS = 8;

    private static final String PLANNED = "planned";

    /** A full stop or what stands for one, and the markup behind it. */
    private static final Pattern ENDED = Pattern.compile("[.!?…][*_~]*$");

    private final Messages messages;
    private final ValueFormat format;

    public Sentences(Messages messages) {
        this.messages = messages;
        this.format = new ValueFormat(messages);
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

    /** One sentence with its full stop, in the markup of the voice; none where the last value ends with one of its own. */
    public String ended(Meaning meaning, Voice voice) {
        String sentence = of(meaning, voice);
        return ENDED.matcher(sentence).find() ? sentence : sentence + ".";
    }

    /** A text that stands inside a sentence ends none. */
    private static Leaf within(Leaf leaf) {
        String text = leaf.value().stripTrailing();
        boolean stops = leaf.kind() == ValueKind.PROSE && text.endsWith(".") && !text.endsWith("..");
        return stops
                ? new Leaf(
                        leaf.key(),
                        leaf.path(),
                        leaf.label(),
                        leaf.audience(),
                        leaf.group(),
                        leaf.kind(),
                        text.substring(0, text.length() - 1),
                        leaf.via())
                : leaf;
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
    private List<String> keys(Meaning meaning) {
        ChangeSubject subject = meaning.subject();
        String mark = meaning.change().kind().word();
        // That it came or went is told before that less or more is allowed with it.
        boolean appears =
                meaning.change().kind() == Mark.ADDED || meaning.change().kind() == Mark.REMOVED;
        List<String> edits = new ArrayList<>(
                appears
                        ? List.of(mark, meaning.edit().word())
                        : List.of(meaning.edit().word(), mark));
        flag(meaning).ifPresent(edit -> edits.add(0, edit));
        if (subject.isPlanned()) {
            return planned(meaning).stream()
                    .flatMap(start -> edits.stream().map(edit -> start + edit))
                    .toList();
        }
        List<String> keys = new ArrayList<>();
        telling(meaning)
                .ifPresent(leaf -> keys.add("change." + subject.key() + "." + mark + "." + below(meaning, leaf)));
        edits.forEach(edit -> keys.add("change." + subject.key() + "." + edit));
        if (subject.field().isEmpty()) {
            keys.add("change.any.thing." + (hasKeptName(meaning) ? "same-name" : mark));
            if (hasKeptName(meaning)) {
                keys.removeIf(key -> !key.endsWith("same-name"));
            }
            return keys;
        }
        edits.forEach(edit -> keys.add("change.any." + subject.field() + "." + edit));
        if (isTitle(meaning)) {
            keys.add("change.any.title." + mark);
        }
        if (meaning.isItem()) {
            keys.add("change.any.item." + mark);
        }
        flag(meaning).ifPresent(edit -> keys.add("change.any.flag." + edit));
        if (meaning.node().node() instanceof Leaf leaf && leaf.kind() == ValueKind.PROSE) {
            keys.add("change.any.prose." + mark);
        }
        keys.add("change.any." + mark);
        return keys;
    }

    /** How the keys of planned figures begin, the most telling first. */
    private static List<String> planned(Meaning meaning) {
        String field = meaning.subject().field();
        String key = "change.planned." + meaning.node().key() + ".";
        return field.contains(".why.")
                ? List.of("change.planned.why." + meaning.node().key() + ".", "change.planned.why.")
                : field.contains(".flow.")
                        ? List.of("change.planned.flow.", key, "change.planned.")
                        : List.of(key, "change.planned.");
    }

    /** What became of a value that is yes or no; one that is not given holds as little as one that is no. */
    private static Optional<String> flag(Meaning meaning) {
        boolean flag = meaning.node().node() instanceof Leaf leaf && leaf.kind() == ValueKind.FLAG;
        return flag
                ? Optional.of(
                        isYes(meaning.node().now())
                                ? "yes"
                                : isYes(meaning.node().was()) ? "no" : "left-open")
                : Optional.empty();
    }

    private static boolean isYes(Optional<Node> side) {
        return side.flatMap(Sentences::leaf)
                .map(Leaf::value)
                .filter("true"::equals)
                .isPresent();
    }

    /** Of a thing that came or went, the value that its sentence goes on to tell. */
    private Optional<Leaf> telling(Meaning meaning) {
        boolean whole = meaning.subject().field().isEmpty()
                && (meaning.change().kind() == Mark.ADDED || meaning.change().kind() == Mark.REMOVED);
        return whole
                ? meaning.node()
                        .walk()
                        .flatMap(node -> leaf(node.node()).stream())
                        .filter(leaf -> messages.find(
                                        "change." + meaning.subject().key() + "."
                                                + meaning.change().kind().word() + "." + below(meaning, leaf))
                                .isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** The keys from a thing down to a leaf, with dots between them. */
    private static String below(Meaning meaning, Leaf leaf) {
        String path = meaning.node().path() + "/";
        return leaf.path().startsWith(path)
                ? leaf.path().substring(path.length()).replace('/', '.')
                : leaf.path();
    }

    private String argument(int place, Meaning meaning, Voice voice) {
        return switch (place) {
            case 0 -> withPart(meaning, voice);
            case 1 -> present(meaning, voice);
            case 2 -> former(meaning, voice);
            case 3 -> voice.words(label(meaning));
            case 4 -> meaning.parent().isEntity() ? name(meaning.parent(), voice) : "";
            case 5 -> record(meaning, voice);
            case 6 -> voice.words(noun(meaning));
            default -> withRecords(meaning, voice);
        };
    }

    /** The thing; one that stands in another is named with it, unless the sentence is about where it stands, or its name. */
    private String withParent(Meaning meaning, Voice voice) {
        String own = name(meaning.entity(), voice);
        boolean alone = meaning.change().kind() == Mark.MOVED || isTitle(meaning);
        return meaning.parent().isEntity() && !alone ? name(meaning.parent(), voice) + ", " + own : own;
    }

    /** The thing, and the part of the production that the value holds for: {@code Offline edit, Low Springs}. */
    private String withPart(Meaning meaning, Voice voice) {
        return withParent(meaning, voice)
                + meaning.records().stream()
                        .flatMap(record -> part(record, voice).stream())
                        .map(part -> ", " + part)
                        .collect(Collectors.joining());
    }

    /** The part of the production that a record is about; empty for other records. */
    private Optional<String> part(Redline record, Voice voice) {
        return record.child("part")
                .flatMap(part -> leaf(part.node()))
                .filter(leaf -> leaf.kind() == ValueKind.REFERENCE)
                .flatMap(leaf -> voice.at(leaf.value()))
                .map(part -> name(part, voice));
    }

    /** The thing with the groups of fields that the value is in: {@code Feature IMF, loudness}. */
    private String withRecords(Meaning meaning, Voice voice) {
        List<Redline> records = meaning.records().stream()
                .filter(record -> !List.of(record.path().split("/", -1)).contains(PLANNED)
                        || part(record, voice).isPresent())
                .toList();
        boolean entity = meaning.entity().isEntity();
        String thing = entity
                ? withParent(meaning, voice)
                : voice.words(
                        records.isEmpty()
                                ? messages.get("change.this-version")
                                : messages.label(records.get(0).node()));
        return thing
                + records.stream()
                        .skip(entity ? 0 : 1)
                        .map(record -> ", " + part(record, voice).orElseGet(() -> voice.words(noun(record))))
                        .collect(Collectors.joining());
    }

    /** The tool of a version, or what a line of a reckoning is about. */
    private String record(Meaning meaning, Voice voice) {
        if (meaning.records().isEmpty()) {
            return "";
        }
        Redline record = meaning.records().get(meaning.records().size() - 1);
        return record.child("what")
                .flatMap(what -> leaf(what.node()))
                .map(what -> voice.words(inSentence(format.of(what))))
                .orElseGet(() -> voice.words(record.key()));
    }

    private String present(Meaning meaning, Voice voice) {
        if (hasMoved(meaning)) {
            return name(meaning.parent(), voice);
        }
        if (hasKeptName(meaning)) {
            return voice.words(meaning.node().key());
        }
        return meaning.node()
                .now()
                .flatMap(Sentences::leaf)
                .or(() -> telling(meaning))
                .map(Sentences::within)
                .map(voice::present)
                .orElse("");
    }

    /** Whether a thing got another id, and is called as before. */
    private static boolean hasKeptName(Meaning meaning) {
        return meaning.change().kind() == Mark.RENAMED
                && meaning.node().was().orElseGet(meaning.node()::node) instanceof Branch was
                && was.title().equals(meaning.node().title());
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
        if (hasKeptName(meaning)) {
            return voice.words(meaning.node().was().map(Node::key).orElse(""));
        }
        return meaning.node().mark() == Mark.RENAMED
                ? voice.words(SpokenNames.former(meaning.node()))
                : meaning.node()
                        .was()
                        .flatMap(Sentences::leaf)
                        .or(() -> telling(meaning))
                        .map(Sentences::within)
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

    /** The name of a thing, with what it is where the name alone would not tell. */
    private String name(Redline entity, Voice voice) {
        String thing = Address.of(entity.path()).kind();
        String brief = SpokenNames.brief(entity);
        return voice.entity(
                entity,
                messages.find("name." + thing, brief)
                        .filter(name -> !saysItself(brief, name))
                        .orElseGet(() -> SpokenNames.of(entity, messages)));
    }

    /** Whether a name begins with the word that would stand before it: {@code Decision 4} is no {@code Decision Decision 4}. */
    private static boolean saysItself(String brief, String name) {
        String lead = name.substring(0, Math.max(0, name.indexOf(brief))).replaceAll("\\P{L}+$", "");
        return !lead.isEmpty() && brief.toLowerCase(Locale.ROOT).startsWith(lead.toLowerCase(Locale.ROOT));
    }

    private String label(Meaning meaning) {
        return messages.label(meaning.node().node());
    }

    /** What a field is called inside a sentence: where its label is a verb or a preposition, a name for what it says. */
    private String noun(Meaning meaning) {
        return messages.find("noun." + meaning.subject().key()).orElseGet(() -> noun(meaning.node()));
    }

    private String noun(Redline node) {
        return messages.find("noun." + Messages.slug(node.node().label()))
                .orElseGet(() -> inSentence(messages.label(node.node())));
    }

    /** A label as it stands inside a sentence. */
    private String inSentence(String label) {
        return messages.hasCapitalNouns() ? label : IdWords.inSentence(label);
    }
}
