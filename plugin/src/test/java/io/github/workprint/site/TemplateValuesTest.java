package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What templates may ask for is written down: {@code docs/template-values.md} lists the values of each template, as a template itself
 * finds them. A house's own template takes the place of each, lists its data model instead of printing a page, and the lists are
 * gathered from the site.
 */
final class TemplateValuesTest {
    private static final Path PAGE = Path.of("..", "docs", "template-values.md");
    private static final Path LOOK = Path.of("..", "templates/src/main/resources/io/github/workprint/templates");
    private static final Path NODE_MODEL =
            Path.of("src", "main", "java", "io", "github", "workprint", "render", "page", "NodeModel.java");
    private static final Pattern META = Pattern.compile("case \"(\\w+)\" ->");
    private static final Pattern LINE = Pattern.compile("value (\\S+) (.+)");

    /** Lists everything that a template can reach by name; of the workflow's nodes only that they are nodes. */
    private static final String LISTING =
            """
            <#ftl output_format="plainText">
            <#macro walk name value depth>
            <#if value?is_method>
            value ${name} function
            <#elseif value?is_hash && value["@path"]??>
            value ${name} node
            <#elseif value?is_hash && value["@mark"]??>
            value ${name} node
            <#elseif value?is_sequence>
            value ${name} list
            <#if value?size gt 0 && depth lt 6>
            <#list name?ends_with(".lines")?then(value, [value[0]]) as item><@walk name=name + "[]" value=item depth=depth + 1/></#list>
            </#if>
            <#elseif value?is_boolean>
            value ${name} yes-or-no
            <#elseif value?is_number>
            value ${name} number
            <#elseif value?is_hash_ex>
            value ${name} group
            <#if depth lt 6>
            <#list value?keys as key>
            <#if value[key]?? && !value[key]?is_method><@walk name=name + "." + key value=value[key] depth=depth + 1/></#if>
            </#list>
            </#if>
            <#elseif value?is_string>
            value ${name} text
            <#else>
            value ${name} markup
            </#if>
            </#macro>
            template TEMPLATE
            <#list .data_model?keys?sort as key><#if .data_model[key]??><@walk name=key value=.data_model[key] depth=0/></#if></#list>
            """;

    @TempDir
    private Path base;

    @Test
    void everyValueIsWrittenDown() throws IOException {
        String text = page(values());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, text);
        }
        assertEquals(text, Files.readString(PAGE), "write it anew with -Dgolden.update=true");
    }

    private Map<String, Map<String, String>> values() throws IOException {
        Map<String, String> files = new HashMap<>(Workspace.specs(Workspace.FIXTURES));
        for (String template : templates()) {
            files.put("templates/" + template, LISTING.replace("TEMPLATE", template));
        }
        Path site = base.resolve("site");
        SiteResult result = new Workspace(base)
                .write(files)
                .build(site, Cache.at(base.resolve("cache")), List.of(Readers.INTERNAL), EnumSet.of(Output.HTML));
        assertTrue(result.published(), () -> result.findings().toString());
        Map<String, Map<String, String>> values = new TreeMap<>();
        Tree.of(site).files().forEach((name, bytes) -> {
            if (name.endsWith(".html")) {
                gather(new String(bytes, StandardCharsets.UTF_8), values);
            }
        });
        return values;
    }

    private static void gather(String listed, Map<String, Map<String, String>> values) {
        Map<String, String> of = new TreeMap<>();
        for (String line : listed.lines().map(String::strip).toList()) {
            if (line.startsWith("template ")) {
                of = values.computeIfAbsent(line.substring("template ".length()), name -> new TreeMap<>());
            }
            Matcher value = LINE.matcher(line);
            if (value.matches()) {
                of.putIfAbsent(value.group(1), value.group(2));
            }
        }
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> all = Files.list(LOOK)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .sorted()
                    .toList();
        }
    }

    private static String page(Map<String, Map<String, String>> values) throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # The values of templates

                *This page is generated: a test puts a template that lists its values in the place of each template.*

                Each table lists what one template may ask for. `[]` stands for an item of a list. A *group* holds named values. A *node* is a
                part of the workflow, a *function* is called with arguments, and *markup* prints as it is. A value is missing where there is
                nothing to say: ask with `??`.

                ## Nodes

                A node prints itself with its marks. Its fields have the names of [the language](language.md) in camel case:
                `stage.notBefore`. It is also the list of what it holds. Names that begin with `@` say something about the node itself:

                """);
        page.append(String.join(", ", metas())).append(".\n");
        Map<String, String> common = new TreeMap<>(values.values().iterator().next());
        values.values().forEach(listed -> common.keySet().retainAll(listed.keySet()));
        table(page, "Every template", common);
        values.forEach((template, listed) -> {
            Map<String, String> own = new TreeMap<>(listed);
            own.keySet().removeAll(common.keySet());
            table(page, template, own);
        });
        return page.toString();
    }

    private static void table(StringBuilder page, String heading, Map<String, String> values) {
        page.append("\n## ").append(heading).append("\n\n| value | what it is |\n| --- | --- |\n");
        values.forEach((name, kind) ->
                page.append("| `").append(name).append("` | ").append(kind).append(" |\n"));
    }

    private static List<String> metas() throws IOException {
        return META
                .matcher(Files.readString(NODE_MODEL))
                .results()
                .map(match -> "`@" + match.group(1) + "`")
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }
}
