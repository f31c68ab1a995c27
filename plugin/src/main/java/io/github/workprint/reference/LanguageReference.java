package io.github.workprint.reference;

import io.github.workprint.spec.Spec;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.production.DocumentType;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The page that one learns the language from, as Markdown: an introduction, every record with its fields, every list of words. */
public final class LanguageReference {
    /** Fields that mean the same wherever they stand; the introduction explains them. */
    private static final List<String> EVERYWHERE = List.of("notes", "audience", "formerly", "replaces");

    private final Vocabulary vocabulary;
    private final StringBuilder page = new StringBuilder();

    private LanguageReference(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The page, the same text for the same declarations. */
    public static String text(Vocabulary vocabulary) {
        return new LanguageReference(vocabulary).whole();
    }

    private String whole() {
        List<Section> sections = Section.below(Spec.class);
        page.append(Resources.head("language")).append("\n## The top of a file\n\n");
        page.append(fields(RecordShape.of(Spec.class)));
        sections.forEach(this::section);
        page.append("## Words\n\n"
                        + "Each list in its standard spelling; what stands in brackets is read as the same word. ")
                .append("Capitals and small letters are alike.\n\n");
        words();
        return page.toString().stripTrailing() + "\n";
    }

    private void section(Section section) {
        FieldShape field = section.field();
        RecordShape shape = section.shape();
        String about = field.declared().about();
        page.append("<a id=\"").append(section.anchor()).append("\"></a>\n\n");
        page.append(section.depth() == 0 ? "## " : "### ").append(field.label()).append("\n\n");
        page.append(about).append(about.isEmpty() ? "" : "\n\n");
        page.append("Stands under ").append(FieldWords.codes(section.paths()));
        if (!field.declared().entity().isEmpty()) {
            page.append("; its address is `").append(field.declared().entity()).append("/<id>`");
        }
        if (!field.keys().isEmpty()) {
            page.append("; the ids are ").append(FieldWords.codes(field.keys()));
        }
        page.append(shape.shortForm().isEmpty() ? "" : "; its short form is its `" + shape.shortForm() + "` alone");
        page.append("; ")
                .append(FieldWords.readers(field.declared().audience()))
                .append(".\n\n");
        Resources.example(section.name())
                .ifPresent(example -> page.append("```yaml\n").append(example).append("```\n\n"));
        page.append(fields(shape));
        if (field.declared().keyed() == DocumentType.class) {
            page.append(documents());
        }
    }

    /** The types of document that there are, by their declarations. */
    private static String documents() {
        MarkdownTable table =
                new MarkdownTable("document", "key", "file", "as", "without a key, for", "what it is for");
        for (DocumentType type : DocumentType.values()) {
            String forms = type.html() && type.pdf() ? "HTML, PDF" : type.html() ? "HTML" : "PDF";
            table.row(
                    type.word().replace('-', ' '),
                    type.key().isEmpty() ? "" : "`" + type.key() + "`",
                    "`" + type.file() + "`",
                    forms,
                    Arrays.stream(Audience.values())
                            .filter(type.audiences()::contains)
                            .map(Audience::word)
                            .collect(Collectors.joining(", ")),
                    type.about());
        }
        return "These are the documents. In the name of a file, `*` stands for the id of the role or deliverable. The"
                + " workflow document and the findings are made whatever is said here.\n\n" + table;
    }

    private static String fields(RecordShape shape) {
        MarkdownTable table = new MarkdownTable("field", "what it says", "write", "for");
        for (FieldShape field : shape.written()) {
            if (!EVERYWHERE.contains(field.key())) {
                String about = field.declared().about();
                table.row(
                        "`" + field.key() + "`" + (field.declared().required() ? " **required**" : ""),
                        field.label() + (about.isEmpty() ? "" : ". " + about),
                        value(field),
                        field.declared().audience().word());
            }
        }
        List<String> common =
                EVERYWHERE.stream().filter(key -> shape.field(key).isPresent()).toList();
        String also = common.isEmpty()
                ? ""
                : "Also " + FieldWords.codes(common)
                        + "; see [fields that most things have](#fields-that-most-things-have).\n\n";
        return table + also;
    }

    /** With links to the fields of records and to lists of words. */
    private static String value(FieldShape field) {
        String words = FieldWords.value(field);
        String list = field.declared().oneOf();
        return switch (field.kind()) {
            case TERM -> words.replace("`" + list + "`", "[`" + list + "`](#words-" + list + ")");
            case RECORD ->
                words.replace("fields of its own", "[fields of its own](#" + Section.name(field.element()) + ")");
            case ENTITIES ->
                (field.declared().fromSets() ? words + ", or [from sets](sets.md)" : words)
                        .replace("a map of", "[a map](#" + Section.name(field.element()) + ") of");
            default -> words;
        };
    }

    private void words() {
        TreeSet<String> lists = new TreeSet<>();
        RecordShape.of(Spec.class)
                .fields()
                .forEach(field -> lists.add(field.declared().oneOf()));
        Section.below(Spec.class).stream()
                .flatMap(section -> section.shape().fields().stream())
                .filter(field -> field.kind() == ValueKind.TERM)
                .forEach(field -> lists.add(field.declared().oneOf()));
        lists.remove("");
        for (String list : lists) {
            page.append("<a id=\"words-")
                    .append(list)
                    .append("\"></a>\n\n**")
                    .append(list)
                    .append("**")
                    .append(Vocabulary.isOpen(list) ? ", open to [words of the house](#words-of-the-house)" : "")
                    .append(": ");
            page.append(vocabulary.words(list).stream()
                            .map(word -> spelled(list, word))
                            .collect(Collectors.joining(", ")))
                    .append("\n\n");
        }
    }

    private String spelled(String list, String word) {
        List<String> others = vocabulary.spellings(list).stream()
                .filter(spelling -> !spelling.equals(word)
                        && vocabulary
                                .standard(list, spelling)
                                .filter(word::equals)
                                .isPresent())
                .toList();
        return "`" + word + "`" + (others.isEmpty() ? "" : " (" + FieldWords.codes(others) + ")");
    }
}
