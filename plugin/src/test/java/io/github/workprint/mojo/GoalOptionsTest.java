package io.github.workprint.mojo;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.junit.jupiter.api.Test;

/** What is given to no goal is told, with what was most likely meant. */
class GoalOptionsTest {
    private final GoalOptions options = GoalOptions.of(plugin(Map.of(
            "check", List.of("source", "failOn", "skip"),
            "package", List.of("audience", "skip"),
            "serve", List.of("source", "port", "serve.lan", "audiences", "skip"),
            "site", List.of("source", "formats", "audiences", "skip"))));

    private static PluginDescriptor plugin(Map<String, List<String>> goals) {
        PluginDescriptor plugin = new PluginDescriptor();
        goals.forEach((name, options) -> {
            MojoDescriptor goal = new MojoDescriptor();
            goal.setGoal(name);
            PlexusConfiguration parameters = new DefaultPlexusConfiguration("configuration");
            parameters.addChild("basedir", "${basedir}");
            parameters.addChild("set", null);
            options.forEach(
                    option -> parameters.addChild(option.replaceFirst(".*\\.", ""), "${workprint." + option + "}"));
            goal.setMojoConfiguration(parameters);
            assertDoesNotThrow(() -> plugin.addMojo(goal));
        });
        return plugin;
    }

    private String refused(String goal, String... properties) {
        return Objects.requireNonNull(
                assertThrows(MojoFailureException.class, () -> options.requireKnown(goal, true, List.of(properties)))
                        .getMessage());
    }

    @Test
    void whatNoGoalHasIsRefusedWithWhatWasMeant() {
        assertEquals("there is no option 'format'; did you mean 'formats'?", refused("site", "workprint.format"));
        assertEquals(
                "there is no option 'format'; did you mean 'formats' of site?", refused("check", "workprint.format"));
        assertEquals("there is no option 'serve.port'; did you mean 'port'?", refused("serve", "workprint.serve.port"));
        assertEquals("there is no option 'lan'; did you mean 'serve.lan'?", refused("serve", "workprint.lan"));
        assertEquals("there is no option 'failon'; did you mean 'failOn'?", refused("check", "workprint.failon"));
        assertEquals(
                "there is no option 'colour'; workprint:help with -Ddetail -Dgoal=check tells those of check",
                refused("check", "workprint.colour"));
        assertEquals(2, refused("site", "workprint.x", "workprint.y").lines().count(), "all at once");
    }

    /** It would print pages for everybody. */
    @Test
    void whatIsMuchLikeAnOptionOfTheGoalIsNoOptionOfAnother() throws MojoFailureException {
        assertEquals(
                "'audience' is no option of site, only of package; did you mean 'audiences'?",
                refused("site", "workprint.audience"));
        options.requireKnown("site", false, List.of("workprint.audience"));
        options.requireKnown("check", true, List.of("workprint.audience"));
    }

    @Test
    void whatIsOfAnotherGoalIsToldAndWhatIsOfNobodyIsLeftAlone() throws MojoFailureException {
        List<String> given = List.of("workprint.port", "workprint.source", "maven.test.skip", "skip");
        options.requireKnown("check", true, given);
        assertEquals(List.of("'port' says nothing to check; it is an option of serve"), options.idle("check", given));
        assertEquals(List.of(), options.idle("serve", given));
    }
}
