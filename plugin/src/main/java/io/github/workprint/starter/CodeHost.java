package io.github.workprint.starter;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a production's repository may lie, and what is run there on each push. */
public enum CodeHost {
    GITHUB("github", ".github/workflows/workprint.yml", "github.yml"),
    GITLAB("gitlab", ".gitlab-ci.yml", "gitlab-ci.yml");

    private final String word;
    private final String file;
    private final String template;

    CodeHost(String word, String file, String template) {
        this.word = word;
        this.file = file;
        this.template = template;
    }

    /** Where the host looks for it, from the root of the repository. */
    String file() {
        return file;
    }

    String template() {
        return template;
    }

    /** The one of that word, such as {@code github}. */
    public static Optional<CodeHost> of(String word) {
        return Arrays.stream(values()).filter(host -> host.word.equals(word)).findFirst();
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(host -> host.word).toList();
    }
}
