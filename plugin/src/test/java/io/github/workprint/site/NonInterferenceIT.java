package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.Thoroughness;
import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.finding.Finding;
import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.Mutations.Mutation;
import io.github.workprint.spec.Mutations.Site;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.YamlText;
import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Located;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.yaml.Yaml;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is changed of what an audience may not see, its directory stays the same to the byte. */
@Order(Thoroughness.LONG)
final class NonInterferenceIT {
    /** Fields that the rules about the order of work object to when all are changed at once. */
    private static final Set<String> ORDER_OF_WORK = Set.of("after", "needs", "makes");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(names = {"CREW", "CLIENT"})
    void hiddenValuesLeaveNoTrace(Audience circle) {
        Readers audience = Readers.all(circle);
        Map<String, String> texts = Workspace.specs(Workspace.FIXTURES);
        Specs fixture = Specs.of(texts);
        List<List<Mutation>> wanted = new ArrayList<>();
        for (int i = 0; i < fixture.specs().size(); i++) {
            Map<String, Readers> audiences = Specs.audiences(fixture.editions().get(i));
            wanted.add(new ArrayList<>(Specs.mutations(fixture.specs().get(i)).all().stream()
                    .filter(mutation -> !mutation.site().isAboutTheEntity())
                    .filter(mutation -> !audience.sees(Specs.audience(mutation.site(), audiences)))
                    .toList()));
        }
        int all = count(wanted);
        Map<String, String> changed = legal(fixture, wanted, audience);
        assertTrue(count(wanted) > 0.9 * all, count(wanted) + " of " + all + " hidden values were changed");
        assertEquals(List.of(), Tree.differences(built(texts, audience), built(changed, audience)));
    }

    @ParameterizedTest
    @EnumSource(names = {"CREW", "CLIENT"})
    void hiddenEntitiesComeAndGoWithoutATrace(Audience circle) {
        Readers audience = Readers.all(circle);
        Map<String, String> texts = Workspace.specs(Workspace.FIXTURES);
        Map<String, String> fewer = new TreeMap<>(texts);
        Map<String, String> more = new TreeMap<>(texts);
        int removed = 0;
        int added = 0;
        Specs fixture = Specs.of(texts);
        for (int i = 0; i < fixture.specs().size(); i++) {
            Map<String, Readers> audiences = Specs.audiences(fixture.editions().get(i));
            String file = fixture.histories().all().get(0).versions().get(i).file();
            for (Map.Entry<String, Object> entity :
                    Addresses.of(fixture.specs().get(i)).entities().entrySet()) {
                if (audience.sees(audiences.getOrDefault(entity.getKey(), Readers.INTERNAL))) {
                    continue;
                }
                Map<String, String> without = edited(fewer, file, entity.getKey(), false);
                if (!entity.getKey().startsWith("stage/")
                        && Specs.of(without).errors().isEmpty()) {
                    fewer = without;
                    removed++;
                }
                Map<String, String> with = edited(more, file, entity.getKey(), true);
                if (!entity.getKey().startsWith("stage/")
                        && Specs.of(with).errors().isEmpty()) {
                    more = with;
                    added++;
                }
            }
        }
        assertTrue(removed > 10 && added > 10, removed + " removed, " + added + " added");
        Tree before = built(texts, audience);
        assertEquals(List.of(), Tree.differences(before, built(fewer, audience)), "after taking out");
        assertEquals(List.of(), Tree.differences(before, built(more, audience)), "after putting in");
    }

    /** The texts with an entity taken out, or put in again under another id. */
    private static Map<String, String> edited(Map<String, String> texts, String file, String address, boolean again) {
        Specs specs = Specs.of(texts);
        int version = List.copyOf(texts.keySet()).indexOf(file);
        Spec spec = specs.specs().get(version);
        Yaml tree = spec.origin().yaml();
        Object entity = Addresses.of(spec).entities().get(address);
        if (!(entity instanceof Located located)) {
            return texts;
        }
        String id = address.substring(address.indexOf('/') + 1);
        Yaml other = again
                ? holder(tree, id, located.origin().yaml())
                        .map(holder -> Mutations.with(
                                tree, holder, id + "-again", located.origin().yaml()))
                        .orElse(tree)
                : Mutations.without(tree, located.origin().yaml());
        Map<String, String> edited = new TreeMap<>(texts);
        edited.put(file, YamlText.of(other));
        return edited;
    }

    private static Optional<Yaml.Mapping> holder(Yaml tree, String id, Yaml entity) {
        if (tree instanceof Yaml.Mapping map) {
            return map.get(id) == entity
                    ? Optional.of(map)
                    : map.entries().stream()
                            .flatMap(entry -> holder(entry.value(), id, entity).stream())
                            .findFirst();
        }
        return Optional.empty();
    }

    /** Makes the changes, leaving out one after the other until the rules agree and no released figure moves. */
    private static Map<String, String> legal(Specs fixture, List<List<Mutation>> wanted, Readers audience) {
        Set<Map<String, String>> released = released(fixture, audience);
        while (true) {
            Map<String, String> texts = applied(fixture, wanted);
            Specs changed = Specs.of(texts);
            Set<String> blamed = changed.errors().stream().map(Finding::path).collect(Collectors.toSet());
            boolean moved = blamed.isEmpty() && !released(changed, audience).equals(released);
            if (blamed.isEmpty() && !moved) {
                return texts;
            }
            int before = count(wanted);
            wanted.forEach(mutations -> mutations.removeIf(mutation -> moved
                    ? moves(fixture, mutation, wanted.indexOf(mutations), audience, released)
                    : ORDER_OF_WORK.contains(mutation.site().field().key())));
            if (count(wanted) == before) {
                wanted.forEach(mutations -> mutations.removeIf(
                        mutation -> blamed.stream().anyMatch(path -> concerns(path, mutation.site()))));
            }
            if (count(wanted) == before) {
                throw new IllegalStateException("cannot be made legal: " + changed.errors());
            }
        }
    }

    private static boolean concerns(String path, Site site) {
        return site.path().startsWith(path) || site.holder().path().equals(path);
    }

    private static boolean moves(
            Specs fixture, Mutation mutation, int version, Readers audience, Set<Map<String, String>> released) {
        List<List<Mutation>> alone = new ArrayList<>();
        for (int i = 0; i < fixture.specs().size(); i++) {
            alone.add(i == version ? List.of(mutation) : List.of());
        }
        Specs changed = Specs.of(applied(fixture, alone));
        return !changed.errors().isEmpty() || !released(changed, audience).equals(released);
    }

    /** The figures that may rest on hidden values, as the audience reads them. */
    private static Set<Map<String, String>> released(Specs specs, Readers audience) {
        return Pruning.of(specs.editions(), audience).stream()
                .map(edition -> planned(edition))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> planned(Edition edition) {
        return TreeEdits.leaves(edition.root()).stream()
                .filter(leaf -> leaf.path().contains("/planned/"))
                .collect(Collectors.toMap(Leaf::path, Leaf::value, (first, second) -> first, TreeMap::new));
    }

    private static Map<String, String> applied(Specs fixture, List<List<Mutation>> mutations) {
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < mutations.size(); i++) {
            Yaml tree = fixture.specs().get(i).origin().yaml();
            texts.put(
                    fixture.histories().all().get(0).versions().get(i).file(),
                    YamlText.of(Mutations.apply(tree, mutations.get(i))));
        }
        return texts;
    }

    private static int count(List<List<Mutation>> mutations) {
        return mutations.stream().mapToInt(List::size).sum();
    }

    /** The pages of an audience, and what it is told of each version. */
    private Tree built(Map<String, String> texts, Readers audience) {
        Path base = folder.resolve("project");
        Map<String, byte[]> files = new TreeMap<>(new Workspace(base)
                .write(texts)
                .clean(folder.resolve("site"), List.of(audience), Workspace.EVERYTHING)
                .files());
        files.putAll(Announced.files(base, texts.keySet()));
        return new Tree(files).only(file -> file.startsWith(audience.word() + "/"));
    }
}
