package io.github.workprint.site;

import io.github.workprint.announce.AnnouncedFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is announced of a project: mails and posts, beside its pages. */
final class Announced {
    private Announced() {}

    /**
     * Of every version: {@code crew/announced/1.1.0/bo-dahl.eml}.
     *
     * @param specs the files of the versions of one workflow, such as {@code north-pier/1.1.0.yaml}, oldest first
     */
    static Map<String, byte[]> files(Path base, Collection<String> specs) {
        Map<String, byte[]> files = new TreeMap<>();
        List<String> versions = List.copyOf(specs);
        for (int i = 0; i < versions.size(); i++) {
            String[] steps = versions.get(i).replace(".yaml", "").split("/");
            try {
                new AnnouncedFolder(base).files(steps[0], i).forEach((file, text) -> {
                    int slash = file.indexOf('/');
                    files.put(
                            file.substring(0, slash) + "/announced/" + steps[1] + file.substring(slash),
                            text.getBytes(StandardCharsets.UTF_8));
                });
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        return files;
    }
}
