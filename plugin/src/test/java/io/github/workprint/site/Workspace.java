package io.github.workprint.site;

import io.github.workprint.pdf.page.Paper;
import io.github.workprint.publish.CacheOptions;
import io.github.workprint.release.Lock;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.site.print.SiteOptions;
import io.github.workprint.site.project.ProjectFolder;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project directory of its own, with a folder of specs that tests may edit and build. */
public record Workspace(Path base) {
    static final Path SAMPLE = Path.of("..", "sample-project", "src", "workprint");
    static final Path FIXTURES = Path.of("src", "test", "resources", "workflows");
    public static final List<Readers> EVERYBODY = Readers.circles();
    static final Set<Output> EVERYTHING = Set.of(Output.values());

    Path source() {
        return base.resolve("src").resolve("workprint");
    }

    /** Every spec that is written, by its path below the folder of specs. */
    Map<String, String> texts() {
        return specs(source());
    }

    /** Puts these specs in the place of all that are there. */
    public Workspace write(Map<String, String> texts) {
        delete(source());
        texts.forEach((name, text) -> {
            try {
                Path file = source().resolve(name);
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        });
        return this;
    }

    /** The specs of a folder, by their paths below it. */
    static Map<String, String> specs(Path folder) {
        Map<String, String> texts = new TreeMap<>();
        Tree.of(folder).files().forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        // Tests edit issued versions; those that are about the lock write one of their own.
        texts.remove(Lock.NAME);
        return texts;
    }

    public SiteResult build(Path output, Cache cache, List<Readers> audiences, Set<Output> outputs) {
        return build(new SiteOptions(base, source(), output, audiences, outputs, 2), cache);
    }

    private static SiteResult build(SiteOptions options, Cache cache) {
        try {
            return Build.site(options, cache);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The site of everybody, from clean and without a cache. */
    Tree clean(Path output) {
        return clean(output, EVERYBODY, EVERYTHING);
    }

    Tree clean(Path output, List<Readers> audiences, Set<Output> outputs) {
        return clean(new SiteOptions(base, source(), output, audiences, outputs, 2));
    }

    /** The same as the goal builds it for the first time: what is costly is kept in a folder of the project. */
    Tree first(Path output, List<Readers> audiences) {
        try {
            SiteOptions options = new SiteOptions(base, source(), output, audiences, EVERYTHING, 2);
            return published(Build.site(options, new CacheOptions(base.resolve(".workprint")), waiting -> {}), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same on another paper, for the production office, who read everything. */
    Tree printed(Path output, Paper paper) {
        return clean(new SiteOptions(
                new ProjectFolder(base, source()),
                output,
                List.of(Readers.INTERNAL),
                Set.of(Output.PDF),
                2,
                false,
                paper,
                Optional.empty(),
                SiteOptions.PATIENCE));
    }

    static Tree clean(SiteOptions options) {
        delete(options.output());
        return published(build(options, Cache.none()), options.output());
    }

    private static Tree published(SiteResult result, Path output) {
        if (!result.published()) {
            throw new IllegalStateException(
                    "not published: " + result.findings().all());
        }
        return Tree.of(output);
    }

    /**
     * The name of the page on which a chapter stands: its own where the workflow is large, else the only one.
     *
     * @param version its folder in the site
     */
    static String chapter(Path version, String page) {
        return Files.exists(version.resolve(page + ".html")) ? page : "index";
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException stuck) {
            throw new UncheckedIOException(stuck);
        }
    }
}
