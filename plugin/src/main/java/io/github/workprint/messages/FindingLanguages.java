package io.github.workprint.messages;

import io.github.workprint.finding.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * In which language a finding is said beside the pages: in the one that somebody asks for, else in the one that its production asks for,
 * which is the {@code language} of the file in which it stands. That line is looked for by itself, so that it is known of a file, too,
 * that cannot be read as a whole.
 */
public final class FindingLanguages {
    private static final Pattern LANGUAGE =
            Pattern.compile("(?m)^language:[ \\t]*[\"']?([A-Za-z0-9-]+)[\"']?[ \\t]*(?:#.*)?$");

    private final Path base;
    private final Languages languages;
    private final String asked;
    private final Map<String, FindingWords> words = new ConcurrentHashMap<>();
    private final Map<String, Known> ofFiles = new ConcurrentHashMap<>();

    /** What a file said when it was last changed. */
    private record Known(FileTime changed, String language) {}

    /**
     * @param base what the files of findings are relative to
     * @param asked a language tag; empty where each finding is to be said in the language of its file
     */
    public FindingLanguages(Path base, Languages languages, String asked) {
        this.base = base;
        this.languages = languages;
        this.asked = asked;
    }

    public FindingWords of(Finding finding) {
        String tag = asked.isEmpty() ? ofFile(finding.place().file()) : asked;
        return words.computeIfAbsent(tag, language -> new FindingWords(languages.of(language)));
    }

    private String ofFile(String file) {
        try {
            Path path = base.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Languages.STANDARD;
            }
            FileTime changed = Files.getLastModifiedTime(path);
            Known known = ofFiles.get(file);
            if (known == null || !known.changed().equals(changed)) {
                Matcher said = LANGUAGE.matcher(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
                known = new Known(changed, said.find() ? said.group(1) : Languages.STANDARD);
                ofFiles.put(file, known);
            }
            return known.language();
        } catch (IOException | InvalidPathException elsewhere) {
            return Languages.STANDARD;
        }
    }
}
