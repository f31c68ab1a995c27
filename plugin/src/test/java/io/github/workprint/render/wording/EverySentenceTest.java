package io.github.workprint.render.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Editions;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.look.LookFiles;
import io.github.workprint.meaning.ChangeInterpreter;
import io.github.workprint.meaning.Circumstances;
import io.github.workprint.meaning.Language;
import io.github.workprint.meaning.Meaning;
import io.github.workprint.meaning.cause.StepCauses;
import io.github.workprint.meaning.table.ChangeRuleTable;
import io.github.workprint.meaning.table.ChangeSubject;
import io.github.workprint.meaning.table.EditKind;
import io.github.workprint.messages.Languages;
import io.github.workprint.messages.Messages;
import io.github.workprint.messages.ValueFormat;
import io.github.workprint.plan.format.FormatLibrary;
import io.github.workprint.reference.WholeLanguage;
import io.github.workprint.reference.WholeLanguage.Form;
import io.github.workprint.spec.History;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.RecordBinder;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.YamlReader;
import io.github.workprint.view.VersionView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentence of every edit that the language allows: it names the thing, the field and the values, and reads as one. */
class EverySentenceTest {
    /** In so many rounds everything is changed, so that the names of most things stay as they are. */
    private static final int ROUNDS = 12;

    private static final Pattern ID = Pattern.compile("\\b[a-z]+(-[a-z]+)*-\\d\\b");

    /** What no sentence may hold, each with the reason. */
    private static final Map<String, Pattern> BAD = Map.of(
            "a place that nothing filled",
            Pattern.compile(
                    "(?U)[{}\\uE000-\\uF8FF]|, was\\W*$|: *,|, ,|\\((was|auparavant|antes|było)[:\\h]*\\)|(now|was)"
                            + " ,|^\\W|  |\\bnull\\b"),
            "a full stop inside it",
            Pattern.compile("\\.\\.|[.:][,;)]|\\.$| [,;.]|:\\.|\\.,"),
            "one value twice",
            Pattern.compile("now (.+), was \\1$"),
            "quotes in quotes",
            Pattern.compile("““|””|„[^“”]*„|^[^„]*“[^”„]*“|«[^»]*«"),
            "a value of yes or no",
            Pattern.compile("\\b(now|was|given) (yes|no|true|false)(,|$)"),
            "what was not known",
            Pattern.compile("\\(was not|not known|is no longer given"),
            "a verb or a preposition for a name",
            Pattern.compile("[:,] (\\w+"
                    + " )*(from|to|on|of|by|at|for|with|within|until|after|before|why|when|where|over|open|used|done|was|lasts|takes|makes|accepts|converts|hits|carries)"
                    + " (now|no longer given|no longer planned) "),
            "letters of an acronym made small",
            Pattern.compile("\\b(qc|ebu|lu|lufs|hdr|sdr|lto|vfx|dcp|mfa|mxf|imf|aaf|edl|mhl|tpn|san|nas|gfx|adr)\\b"));

    private record Said(Meaning meaning, String sentence) {
        String key() {
            return meaning.subject().key() + " " + meaning.edit().word() + ": " + sentence;
        }
    }

    private static final Languages LANGUAGES = new Languages(LookFiles.standard());
    private static final Messages ENGLISH_WORDS = LANGUAGES.of(Languages.STANDARD);
    private static final Map<String, List<Said>> SAID = new HashMap<>();

    private static List<Said> english() {
        return SAID.getOrDefault(Languages.STANDARD, List.of());
    }

    @BeforeAll
    static void everyEdit() {
        Map<Form, Edition> forms = new EnumMap<>(Form.class);
        for (Form form : Form.values()) {
            forms.put(form, edition(form));
        }
        Edition whole = edition(Form.AS_IT_IS);
        List<Leaf> leaves = TreeEdits.leaves(whole.root());
        List<Branch> entities = TreeEdits.entities(whole.root());
        for (int round = 0; round < ROUNDS; round++) {
            List<Leaf> some = every(leaves, round);
            say(whole, edited(whole, some, leaf -> Optional.empty()));
            say(whole, edited(whole, some, leaf -> Optional.of(TreeEdits.changed((Leaf) leaf))));
            say(whole, edited(whole, every(entities, round), entity -> Optional.empty()));
        }
        forms.forEach((form, edition) -> {
            told(whole, edition);
            // On the way back nothing says which ids were the same thing.
            if (form != Form.RENAMED) {
                told(edition, whole);
            }
        });
        say(edition(Form.FIRST_ALONE), edition(Form.SECOND_ALONE));
        say(whole, handedOn(whole));
    }

    static List<String> languages() {
        return Languages.COMPLETE;
    }

    private static <T> List<T> every(List<T> all, int round) {
        List<T> some = new ArrayList<>();
        for (int i = round; i < all.size(); i += ROUNDS) {
            some.add(all.get(i));
        }
        return some;
    }

    private static Edition edition(Form form) {
        Vocabulary vocabulary = Vocabulary.load();
        // Bound as it is: it says what the reader fills in, too.
        Yaml yaml = Objects.requireNonNull(
                YamlReader.read("film/1.0.0.yaml", WholeLanguage.text(vocabulary, form), finding -> {}));
        Spec spec = new RecordBinder(vocabulary, finding -> {}).bind(Spec.class, yaml);
        History history = new History("film", List.of(new History.Entry("film/1.0.0.yaml", spec)));
        return Editions.of(history, FormatLibrary.load()).get(0);
    }

    private static Edition edited(Edition edition, List<? extends Node> nodes, Function<Node, Optional<Node>> edit) {
        return edition.with(edition.audience(), TreeEdits.replaceAll(edition.root(), nodes, edit));
    }

    /** Whatever stands in a thing stands in the other one of its kind instead. */
    private static Edition handedOn(Edition edition) {
        return edition.with(edition.audience(), exchanged(edition.root()));
    }

    private static Branch exchanged(Branch branch) {
        List<Node> children = branch.children().stream()
                .map(child -> child instanceof Branch deeper ? exchanged(deeper) : child)
                .toList();
        if (branch.form() == Branch.Form.COLLECTION && children.size() == 2) {
            children = List.of(
                    withEntitiesOf((Branch) children.get(0), (Branch) children.get(1)),
                    withEntitiesOf((Branch) children.get(1), (Branch) children.get(0)));
        }
        return branch.with(children);
    }

    private static Branch withEntitiesOf(Branch thing, Branch other) {
        return thing.with(thing.children().stream()
                .map(child -> isCollection(child)
                        ? other.children().stream()
                                .filter(theirs -> theirs.key().equals(child.key()) && isCollection(theirs))
                                .findFirst()
                                .orElse(child)
                        : child)
                .toList());
    }

    private static boolean isCollection(Node node) {
        return node instanceof Branch branch && branch.form() == Branch.Form.COLLECTION;
    }

    /** There and back. */
    private static void say(Edition one, Edition other) {
        told(one, other);
        told(other, one);
    }

    private static void told(Edition before, Edition after) {
        VersionView view = VersionView.of(List.of(before, after), 1);
        ChangeInterpreter.of(
                        view.workflow().root(),
                        Circumstances.between(before, after),
                        new StepCauses().planning(FormatLibrary.load()))
                .stream()
                .flatMap(item -> item.all())
                .forEach(meaning -> {
                    for (String language : Languages.COMPLETE) {
                        SAID.computeIfAbsent(language, none -> new ArrayList<>())
                                .add(said(meaning, view, LANGUAGES.of(language)));
                    }
                });
    }

    private static Said said(Meaning meaning, VersionView view, Messages messages) {
        return new Said(meaning, new Sentences(messages).of(meaning, new PlainVoice(messages, view.workflow())));
    }

    @Test
    void everyEditThatTheLanguageAllowsIsSaid() {
        Map<ChangeSubject, Set<EditKind>> said = english().stream()
                .map(Said::meaning)
                .collect(
                        Collectors.groupingBy(Meaning::subject, Collectors.mapping(Meaning::edit, Collectors.toSet())));
        Set<String> unsaid = new TreeSet<>();
        Language.edits(ChangeRuleTable.standard()).forEach((subject, edits) -> edits.stream()
                .filter(names -> !subject.thing().equals("any"))
                .filter(names -> names.stream().noneMatch(said.getOrDefault(subject, Set.of())::contains))
                .forEach(names -> unsaid.add(subject.key() + " " + names)));
        assertEquals(Set.of(), unsaid, "no edit of this test makes these");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceIsMarred(String language) {
        Set<String> marred = new TreeSet<>();
        for (Said said : SAID.getOrDefault(language, List.of())) {
            BAD.forEach((why, pattern) -> {
                if (pattern.matcher(said.sentence()).find()) {
                    marred.add(why + ": " + said.key());
                }
            });
        }
        assertEquals(Set.of(), marred);
    }

    @Test
    void everySentenceNamesTheThing() {
        assertEquals(
                Set.of(),
                those(said -> said.meaning().entity().isEntity()
                        && names(said.meaning().entity()).noneMatch(said.sentence()::contains)));
    }

    private static Stream<String> names(Redline entity) {
        return Stream.concat(
                Stream.of(entity.title(), entity.key().toUpperCase(Locale.ROOT)),
                entity.was().map(was -> ((Branch) was).title()).stream());
    }

    /** A thing that stands in another cannot be told from its siblings there by its own name. */
    @Test
    void whatStandsInAThingIsNamedWithIt() {
        assertEquals(
                Set.of(),
                those(said -> said.meaning().parent().isEntity()
                        && !said.meaning().subject().field().matches("name|title")
                        && names(said.meaning().parent()).noneMatch(said.sentence()::contains)));
    }

    @Test
    void everySentenceGivesBothValues() {
        assertEquals(
                Set.of(),
                those(said -> isToBeTold(said.meaning())
                        && Stream.of(
                                        said.meaning().node().now(),
                                        said.meaning().node().was())
                                .flatMap(Optional::stream)
                                .map(side -> plain((Leaf) side))
                                .anyMatch(value -> !said.sentence().contains(value))));
    }

    /** Prose is shown beside the sentence; what is yes or no the sentence says in words. */
    private static boolean isToBeTold(Meaning meaning) {
        return meaning.node().node() instanceof Leaf leaf
                && !Set.of(ValueKind.PROSE, ValueKind.FLAG, ValueKind.REFERENCE, ValueKind.SERIES)
                        .contains(leaf.kind())
                && !meaning.subject().key().matches("role\\.vacant|.*\\.(name|title)")
                && meaning.change().kind() != Mark.MOVED;
    }

    private static String plain(Leaf leaf) {
        return leaf.kind() == ValueKind.TEXT ? leaf.value() : new ValueFormat(ENGLISH_WORDS).of(leaf);
    }

    @Test
    void valuesOfFormatsAndRequirementsAreToldWithTheirField() {
        Set<String> own = Set.of("uses", "handles", "watermark", "carries", "sidecars", "burn-in", "mezzanine", "name");
        assertEquals(
                Set.of(),
                those(said -> Set.of("format", "requirement", "deliverable", "volume")
                                .contains(said.meaning().subject().thing())
                        && said.meaning().change().kind() == Mark.CHANGED
                        && isToBeTold(said.meaning())
                        && !own.contains(said.meaning().subject().field())
                        && !said.meaning()
                                .subject()
                                .field()
                                .matches(
                                        "withdrawn.*|to|due|site|text|peak|.*\\.(peak|within)|.*date|planned\\.why\\.what")
                        && !said.sentence().matches("(?i).*\\b(" + words(said.meaning()) + ")\\b.*")));
    }

    private static String words(Meaning meaning) {
        String label = meaning.node().node().label();
        return Pattern.quote(label) + "|"
                + Pattern.quote(
                        ENGLISH_WORDS.find("noun." + Messages.slug(label)).orElse(label)) + "|"
                + Pattern.quote(
                        ENGLISH_WORDS.find("noun." + meaning.subject().key()).orElse(label));
    }

    @Test
    void whatHasANameIsNotCalledByItsId() {
        assertEquals(
                Set.of(),
                those(said -> ID.matcher(said.sentence()).find()
                        && !said.sentence().contains("keeps its name")
                        && !said.meaning().subject().thing().matches("retired")));
    }

    @Test
    void aNewRequirementIsToldWithItsValue() {
        assertTrue(english().stream().anyMatch(said -> said.sentence()
                .matches("New requirement: Named deliverable 1, .*, value Some value")));
    }

    @Test
    void aThingThatKeepsItsNameIsNotCalledAnew() {
        assertEquals(
                Set.of(),
                those(said -> said.meaning().change().kind() == Mark.RENAMED
                        && said.sentence().contains("called")
                        && said.meaning()
                                .entity()
                                .was()
                                .filter(was -> ((Branch) was)
                                        .title()
                                        .equals(said.meaning().entity().title()))
                                .isPresent()));
    }

    private static Set<String> those(Predicate<Said> bad) {
        return english().stream().filter(bad).map(Said::key).collect(Collectors.toCollection(TreeSet::new));
    }
}
