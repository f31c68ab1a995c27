package io.github.workprint.mojo;

import io.github.workprint.finding.Similar;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;

/**
 * The options of all goals: Maven passes over those that it does not know, so that a mistyped {@code -Dworkprint.audience=crew} would
 * print pages for everybody.
 *
 * @param goals that have an option, by its name without {@code workprint.}
 */
record GoalOptions(SortedMap<String, SortedSet<String>> goals) {
    private static final String PREFIX = "workprint.";
    /** How the descriptor of a plugin says which property sets a parameter. */
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{workprint\\.([^}]+)}");

    GoalOptions {
        goals = new TreeMap<>(goals);
    }

    static GoalOptions of(PluginDescriptor plugin) {
        SortedMap<String, SortedSet<String>> goals = new TreeMap<>();
        for (MojoDescriptor goal : plugin.getMojos()) {
            for (String option : options(goal)) {
                goals.computeIfAbsent(option, first -> new TreeSet<>()).add(goal.getGoal());
            }
        }
        return new GoalOptions(goals);
    }

    private static List<String> options(MojoDescriptor goal) {
        List<String> options = new ArrayList<>();
        PlexusConfiguration parameters = goal.getMojoConfiguration();
        for (int i = 0; parameters != null && i < parameters.getChildCount(); i++) {
            Matcher property = PROPERTY.matcher(parameters.getChild(i).getValue(""));
            if (property.matches()) {
                options.add(property.group(1));
            }
        }
        return options;
    }

    private SortedSet<String> having(String option) {
        return goals.getOrDefault(option, Collections.emptySortedSet());
    }

    /**
     * Where a goal runs alone, an option of another goal that is much like one of its own is meant for it, too: {@code audience} of
     * workprint:package for {@code audiences} of workprint:site.
     *
     * @param goal that runs
     * @param alone whether nothing else is asked of Maven
     * @param properties that the user gave, of any name
     * @throws MojoFailureException where one can only be meant for this goal, which does not have it; it names all of them
     */
    void requireKnown(String goal, boolean alone, Collection<String> properties) throws MojoFailureException {
        List<String> faults = new ArrayList<>();
        for (String option : ours(properties)) {
            if (!goals.containsKey(option)) {
                faults.add("there is no option '" + option + "'"
                        + near(goal, option)
                                .orElse("; workprint:help with -Ddetail -Dgoal=" + goal + " tells those of " + goal));
            } else if (alone && !having(option).contains(goal)) {
                Similar.to(option, own(goal))
                        .ifPresent(near -> faults.add("'" + option + "' is no option of " + goal + ", only of "
                                + String.join(", ", having(option)) + "; did you mean '" + near + "'?"));
            }
        }
        if (!faults.isEmpty()) {
            throw new MojoFailureException(String.join("\n", faults));
        }
    }

    /** What was given and is another goal's; each as a sentence. */
    List<String> idle(String goal, Collection<String> properties) {
        return ours(properties).stream()
                .filter(option -> goals.containsKey(option) && !having(option).contains(goal))
                .map(option -> "'" + option + "' says nothing to " + goal + "; it is an option of "
                        + String.join(", ", having(option)))
                .toList();
    }

    private List<String> own(String goal) {
        return goals.keySet().stream()
                .filter(known -> having(known).contains(goal))
                .toList();
    }

    private static List<String> ours(Collection<String> properties) {
        return properties.stream()
                .filter(property -> property.startsWith(PREFIX))
                .map(property -> property.substring(PREFIX.length()))
                .sorted()
                .toList();
    }

    /** One of this goal, else one of any. */
    private Optional<String> near(String goal, String option) {
        List<String> own = own(goal);
        return Similar.to(option, own)
                .or(() -> ending(option, own))
                .or(() -> Similar.to(option, goals.keySet()))
                .or(() -> ending(option, goals.keySet()))
                .map(known -> "; did you mean '" + known + "'"
                        + (having(known).contains(goal) ? "?" : " of " + String.join(", ", having(known)) + "?"));
    }

    /** {@code serve.port} for {@code port}, and {@code lan} for {@code serve.lan}. */
    private static Optional<String> ending(String option, Collection<String> known) {
        return known.stream()
                .filter(one -> one.endsWith("." + option) || option.endsWith("." + one))
                .findFirst();
    }
}
