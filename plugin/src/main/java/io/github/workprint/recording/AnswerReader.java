package io.github.workprint.recording;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.pdf.FilledForm;
import io.github.workprint.pdf.FilledForm.UnfitForm;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Mapping;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import io.github.workprint.spec.yaml.YamlReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people send back: checklists in PDF that were filled in, and the files that the pages of checklists save. They come from
 * outside, so that anything may be in them.
 */
final class AnswerReader {
    static final String RULE = "WF-RC05";

    /** How the PDF of a checklist names its version for us. */
    private static final Pattern KEYWORDS = Pattern.compile("workprint ([a-z0-9-]{1,200}) ([0-9A-Za-z.+-]{1,100})");

    private static final Set<String> WRITTEN = Set.of("initials", "date", "note");
    private static final Set<String> SIGNED = Set.of("checked", "accepted");
    private static final Set<String> PARTS = Set.of("tick", "initials", "date", "note", "by", "on", "print");

    private final String file;
    private final Consumer<Finding> findings;

    private AnswerReader(String file, Consumer<Finding> findings) {
        this.file = file;
        this.findings = findings;
    }

    /** What a file answers; none, with a finding that says why, where it answers nothing. */
    static Optional<Answers> read(String file, byte[] content, Consumer<Finding> findings) {
        AnswerReader reader = new AnswerReader(file, findings);
        String name = file.toLowerCase(Locale.ROOT);
        if (content.length > FilledForm.LARGEST) {
            reader.refused("", "it is larger than " + FilledForm.LARGEST / (1024 * 1024) + " MB");
            return Optional.empty();
        }
        if (name.endsWith(".pdf")) {
            return reader.form(content);
        }
        if (name.endsWith(".json")) {
            return reader.saved(new String(content, StandardCharsets.UTF_8));
        }
        reader.refused("", "it is neither a PDF nor a file that a checklist saves (.json)");
        return Optional.empty();
    }

    private Optional<Answers> form(byte[] content) {
        try {
            FilledForm form = FilledForm.of(content);
            Matcher version = KEYWORDS.matcher(form.keywords());
            if (!version.matches()) {
                refused(
                        "",
                        "it does not say of which version it is; it is no checklist of ours, or was saved anew without"
                                + " that");
                return Optional.empty();
            }
            Map<String, Answers.Entry> entries = new LinkedHashMap<>();
            form.fields().forEach(field -> field(field, entries));
            return Optional.of(new Answers(file, version.group(1), version.group(2), List.copyOf(entries.values())));
        } catch (UnfitForm unfit) {
            refused("", String.valueOf(unfit.getMessage()));
            return Optional.empty();
        }
    }

    /**
     * Fields are named {@code item}, {@code item_note}, {@code item_deliverable}, {@code item_deliverable_note}, {@code deliverable_checked-by},
     * and where a list is ticked for parts {@code part_item}, {@code part_item_deliverable}, {@code deliverable_part_checked-by}. Whether
     * the first of two words is a part, the version says: {@link AnswerCollector}.
     */
    private void field(FilledForm.Field field, Map<String, Answers.Entry> entries) {
        // A form has no full stops in its names; ids have.
        List<String> words =
                new ArrayList<>(List.of(field.name().replace('/', '.').split("_", 5)));
        String part = field.box() ? "tick" : words.remove(words.size() - 1);
        int hyphen = part.lastIndexOf('-');
        boolean signature = hyphen > 0
                && !words.isEmpty()
                && words.size() <= 2
                && SIGNED.contains(part.substring(0, hyphen))
                && Set.of("by", "on").contains(part.substring(hyphen + 1));
        if (signature) {
            String item = String.join("_", words) + "_" + part.substring(0, hyphen);
            add(entries, words.get(0), item, part.substring(hyphen + 1), field.value());
        } else if (words.isEmpty() || words.size() > 3 || !field.box() && !WRITTEN.contains(part)) {
            unknown(field);
        } else if (words.size() == 3) {
            add(entries, words.get(2), words.get(0) + "/" + words.get(1), part, field.value());
        } else {
            add(entries, words.size() == 2 ? words.get(1) : "", words.get(0), part, field.value());
        }
    }

    private void unknown(FilledForm.Field field) {
        if (!field.value().isBlank()) {
            refused(
                    field.name(),
                    "the field '" + field.name() + "' is none of a checklist; it says '" + brief(field.value()) + "'");
        }
    }

    private static void add(
            Map<String, Answers.Entry> entries, String deliverable, String item, String part, String value) {
        Answers.Entry before =
                entries.getOrDefault(deliverable + " " + item, new Answers.Entry(deliverable, item, Map.of()));
        Map<String, String> parts = new LinkedHashMap<>(before.parts());
        parts.put(part, value);
        entries.put(deliverable + " " + item, new Answers.Entry(deliverable, item, parts));
    }

    private Optional<Answers> saved(String text) {
        List<Finding> faults = new ArrayList<>();
        Yaml yaml = YamlReader.read(file, text, faults::add);
        if (!(yaml instanceof Mapping whole) || faults.stream().anyMatch(Finding::isError)) {
            refused("", "it cannot be read as JSON");
            return Optional.empty();
        }
        if (!text(whole, "workprint").equals("checklist")
                || !text(whole, "format").equals("1")) {
            refused("", "it is no file that a checklist saved in a format that is known");
            return Optional.empty();
        }
        List<Answers.Entry> entries = new ArrayList<>();
        if (whole.get("deliverables") instanceof Mapping deliverables) {
            for (Yaml.Entry deliverable : deliverables.entries()) {
                if (deliverable.value() instanceof Mapping items) {
                    items.entries().forEach(item -> item(deliverable.key(), item, entries));
                } else {
                    refused(deliverable.key(), "'" + deliverable.key() + "' holds no answers");
                }
            }
        }
        return Optional.of(new Answers(file, text(whole, "workflow"), text(whole, "version"), entries));
    }

    private void item(String deliverable, Yaml.Entry item, List<Answers.Entry> entries) {
        if (!(item.value() instanceof Mapping said)) {
            refused(deliverable + "/" + item.key(), "'" + item.key() + "' holds no answer");
            return;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (Yaml.Entry part : said.entries()) {
            if (PARTS.contains(part.key()) && part.value() instanceof Scalar scalar) {
                if (!part.key().equals("print")) {
                    parts.put(part.key(), scalar.text());
                }
            } else {
                refused(
                        deliverable + "/" + item.key() + "/" + part.key(),
                        "'" + part.key() + "' of '" + item.key() + "' is no part of an answer");
            }
        }
        entries.add(new Answers.Entry(deliverable, item.key(), parts));
    }

    private static String text(Mapping map, String key) {
        return map.get(key) instanceof Scalar scalar ? scalar.text() : "";
    }

    private static String brief(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private void refused(String field, String reason) {
        findings.accept(Finding.warn(
                RULE,
                Place.of(file),
                field,
                Wording.of("{0}", reason),
                Wording.of("record it by hand with workprint:record where it is clear, or ask again")));
    }
}
