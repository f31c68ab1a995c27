package io.github.workprint.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A goal in a process of its own, which can be killed, held to limits of the system, or run beside others. */
final class GoalProcess {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private GoalProcess() {}

    /**
     * @param folder the project
     * @param times how often the goal is run, one after the other
     * @param arguments as {@link GoalRun} takes them
     */
    static ProcessBuilder of(Path folder, int times, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-cp",
                absoluteClassPath(),
                GoalProcess.class.getName(),
                folder.toString(),
                String.valueOf(times)));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    private static String absoluteClassPath() {
        List<String> entries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            entries.add(Path.of(entry).toAbsolutePath().toString());
        }
        return String.join(File.pathSeparator, entries);
    }

    /** The same under what the shell's {@code ulimit} takes, such as {@code -f 16} for the size of files. */
    static ProcessBuilder limited(ProcessBuilder process, String most) {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit " + most + " && exec \"$@\"", "goal"));
        command.addAll(process.command());
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** What it said; waits for its end. */
    static String said(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("does not end: " + said);
        }
        return said;
    }

    public static void main(String[] arguments) throws Exception {
        List<String> goal = List.of(arguments).subList(2, arguments.length);
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            System.out.println("begins " + i);
            System.out.println(GoalRun.of(Path.of(arguments[0]), goal));
        }
    }
}
