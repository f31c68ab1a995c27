package io.github.workprint.mojo;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The language server as an editor starts it, in a process of its own. */
public final class LanguageServerProcess {
    private LanguageServerProcess() {}

    /** @param folder the project */
    public static Process start(Path folder) throws IOException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath,
                        LanguageServerProcess.class.getName(),
                        folder.toString())
                .redirectError(Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        GoalRun.of(Path.of(arguments[0]), List.of("lsp"));
    }
}
