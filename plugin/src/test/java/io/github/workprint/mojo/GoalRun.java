package io.github.workprint.mojo;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Runs a goal as its command line would, in a folder, and keeps what it says. */
final class GoalRun {
    private static final Map<String, Class<? extends AbstractMojo>> GOALS = Map.of(
            "announce", AnnounceMojo.class,
            "init", InitMojo.class,
            "check", CheckMojo.class,
            "site", SiteMojo.class,
            "rename", RenameMojo.class,
            "diff", DiffMojo.class,
            "changes", ChangesMojo.class,
            "lsp", LspMojo.class,
            "schema", SchemaMojo.class,
            "serve", ServeMojo.class);

    private GoalRun() {}

    /**
     * @param arguments of {@code mvn}: the goal, with or without the plugin's name, and {@code -Dworkprint.…=…}
     * @return the log, and below it why the build failed, where it did
     */
    static String of(Path folder, List<String> arguments) throws ReflectiveOperationException, MojoExecutionException {
        String goal = arguments.get(0).substring(arguments.get(0).lastIndexOf(':') + 1);
        AbstractMojo mojo = Objects.requireNonNull(GOALS.get(goal), goal)
                .getDeclaredConstructor()
                .newInstance();
        set(mojo, "basedir", folder.toFile());
        if (mojo instanceof InitMojo) {
            set(mojo, "pluginVersion", "1.2.3");
        }
        for (String property : arguments.subList(1, arguments.size())) {
            String[] parts = property.replaceFirst("^-Dworkprint\\.", "").split("=", 2);
            set(mojo, parts[0].substring(parts[0].lastIndexOf('.') + 1), parts[1]);
        }
        return said(mojo);
    }

    /** Runs a goal whose parameters are set. */
    static String said(AbstractMojo mojo) throws MojoExecutionException {
        Lines log = new Lines();
        mojo.setLog(log);
        try {
            mojo.execute();
        } catch (MojoFailureException failure) {
            log.said.append(failure.getMessage()).append('\n');
        }
        return log.said.toString();
    }

    /** The parameters of our goals are fields that are named as the last word of their property. */
    static void set(AbstractMojo mojo, String name, Object value) throws ReflectiveOperationException {
        for (Class<?> type = mojo.getClass(); type != AbstractMojo.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    field.set(mojo, as(field.getType(), value));
                    return;
                }
            }
        }
        throw new NoSuchFieldException(mojo.getClass().getSimpleName() + " has no parameter " + name);
    }

    private static Object as(Class<?> type, Object value) {
        return type == List.class
                ? Arrays.asList(value.toString().split(",", -1))
                : type == long.class
                        ? Long.valueOf(value.toString())
                        : type == boolean.class ? Boolean.valueOf(value.toString()) : value;
    }

    private static final class Lines extends SystemStreamLog {
        private final StringBuilder said = new StringBuilder();

        @Override
        public void info(CharSequence line) {
            said.append(line).append('\n');
        }

        @Override
        public void warn(CharSequence line) {
            said.append(line).append('\n');
        }

        @Override
        public void error(CharSequence line) {
            said.append(line).append('\n');
        }
    }
}
