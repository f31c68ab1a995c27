package io.github.workprint.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A production gets a launcher that runs, settings that can be read, and keeps what it has. */
class NewProductionTest {
    private static final Path ROOT = Path.of("..");
    private static final NewProduction PRODUCTION = new NewProduction(
            "1.2.3", "src/workprint", List.of(CodeHost.GITHUB, CodeHost.GITLAB), "https://repo.example/a?b&c");

    @TempDir
    private Path folder;

    @Test
    void leavesNoMarkerAndNothingThatCannotBeRead() throws IOException {
        NewProduction.Outcome outcome = PRODUCTION.write(folder, "the-salt-road");
        assertEquals(List.of(), outcome.kept());
        for (Path file : outcome.written()) {
            String text = Files.readString(folder.resolve(file));
            assertFalse(
                    Pattern.compile("@(version|source|title|repository)@")
                            .matcher(text)
                            .find(),
                    file.toString());
        }
        assertTrue(Files.readString(folder.resolve("README.md")).startsWith("# The Salt Road\n"));
        JsonNode settings = JsonMapper.shared().readTree(Files.readString(folder.resolve(".vscode/settings.json")));
        assertTrue(settings.get("yaml.schemas").has("src/workprint/workprint.schema.json"));
        YAMLMapper yaml = new YAMLMapper();
        assertTrue(yaml.readTree(Files.readString(folder.resolve(".github/workflows/workprint.yml")))
                .has("jobs"));
        assertTrue(yaml.readTree(Files.readString(folder.resolve(".gitlab-ci.yml")))
                .has("check"));
    }

    @Test
    void keepsWhatIsThereAndFollowsNoLink(@TempDir Path elsewhere) throws IOException {
        Files.writeString(folder.resolve("README.md"), "mine");
        Files.createSymbolicLink(folder.resolve(".vscode"), elsewhere);
        NewProduction.Outcome outcome = PRODUCTION.write(folder, "film");
        assertEquals("mine", Files.readString(folder.resolve("README.md")));
        assertEquals(0, elsewhere.toFile().list().length, "nothing is written through a link");
        assertEquals(
                List.of(".vscode/settings.json", ".vscode/extensions.json", "README.md"),
                outcome.kept().stream().map(Path::toString).toList());
        NewProduction.Outcome again = PRODUCTION.write(folder, "film");
        assertEquals(List.of(), again.written());
        assertEquals(outcome.kept(), again.kept(), "what Workprint wrote needs no word");
    }

    /** Launcher, word and options, and what Maven is then asked for. */
    @Test
    void theLauncherTurnsShortWordsIntoAGoalOfItsOwnVersion() throws Exception {
        PRODUCTION.write(folder, "film");
        List<String> asked = launch("site", "--formats=html", "--skip", "-o", "-Dworkprint.paper=letter");
        assertEquals(
                List.of(
                        "io.github.workprint:workprint-maven-plugin:1.2.3:site",
                        "-gs",
                        folder.toRealPath().resolve(".mvn/settings.xml").toString(),
                        "-Dworkprint.formats=html",
                        "-Dworkprint.skip",
                        "-o",
                        "-Dworkprint.paper=letter"),
                asked);
        assertEquals("-Dgoal=site", launch("help", "--goal=site").get(3), "the options of help are Maven's");
        assertTrue(launch().get(0).startsWith("./workprint check "), "alone it tells its words");
        assertTrue(launch("diff", "1.0.0").get(0).contains("what is '1.0.0'? An option is written --name=value"));
        assertTrue(launch("../x").get(0).contains("'../x' is no word of its own"));
    }

    /** With a Maven that only says what it is asked for. */
    private List<String> launch(String... arguments) throws Exception {
        Path maven = folder.resolve("maven");
        Files.writeString(maven, "#!/bin/sh\nfor a do echo \"$a\"; done\n");
        assertTrue(maven.toFile().setExecutable(true));
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("workprint").toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder launcher =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        launcher.environment().put("WORKPRINT_MAVEN", maven.toString());
        launcher.environment().remove("CI");
        Process process = launcher.start();
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        process.waitFor();
        return said;
    }

    @Test
    void thisRepositoryHasTheSameLauncherAndWrapper() throws IOException {
        Path templates = Path.of("src/main/resources/io/github/workprint/starter/production");
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.replaceFirst(
                "(?s).*?<artifactId>workprint-parent</artifactId>\\s*<version>(.*?)</version>.*", "$1");
        for (String launcher : List.of("workprint", "workprint.cmd")) {
            assertEquals(
                    Files.readString(templates.resolve(launcher)).replace("@version@", version),
                    Files.readString(ROOT.resolve(launcher)));
        }
        for (String wrapper : List.of("mvnw", "mvnw.cmd")) {
            assertEquals(Files.readString(ROOT.resolve(wrapper)), Files.readString(templates.resolve(wrapper)));
        }
        assertEquals(
                Files.readString(ROOT.resolve(".mvn/wrapper/maven-wrapper.properties")),
                Files.readString(templates.resolve("maven-wrapper.properties")));
    }
}
