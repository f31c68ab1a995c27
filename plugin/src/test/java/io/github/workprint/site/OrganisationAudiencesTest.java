package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.audience.Pruning;
import io.github.workprint.edition.Edition;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.spec.Mutations;
import io.github.workprint.spec.YamlText;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.store.Cache;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two clients of one production, and two vendors: each gets what is its own or common, and not a byte of the other's. */
class OrganisationAudiencesTest {
    private static final String SPEC =
            """
            workprint: 1
            version: 1.0.0
            as-of: 2026-03-02
            production: { id: tide, title: Tide, kind: series, runtime: 20 min, company: house, contact: boss }
            defaults: { picture: { rate: 25, scan: p }, audio: { rate: 48 kHz, depth: 24 } }
            organisations:
              house: { name: House Films, kind: producer }
              kestrel: { name: Kestrel Television, kind: broadcaster, notes-within: 3 wd }
              meridian: { name: Meridian, kind: client, notes-within: 5 wd }
              foam: { name: Foam Effects, kind: vfx-vendor }
              smoke: { name: Smoke and Mirrors, kind: vfx-vendor }
            people:
              ada: { name: Ada Holm, email: ada@tide.example, phone: 07700 900201 }
              kim: { name: Kim Kestrelsdotter, audience: client }
              eli: { name: Eli Berg, email: eli@foam.example }
              sam: { name: Sam Moke, email: sam@smoke.example }
            roles:
              boss: { title: Post supervisor, person: ada, org: house, audience: client }
              kestrel-post: { title: Kestrel delegate, person: kim, org: kestrel, audience: client }
              foam-lead: { title: Foam lead, person: eli, org: foam }
              smoke-lead: { title: Smoke lead, person: sam, org: smoke }
            formats:
              cut: { name: Cut, codec: ProRes, rate: 25 }
              kestrel-file: { name: Kestrel file, codec: XAVC, rate: 25, audience: client-kestrel }
              meridian-file: { name: Meridian file, codec: JPEG 2000, rate: 25, audience: client-meridian }
              foam-plate: { name: Foam plate, codec: OpenEXR, rate: 25, data-rate: 100 Mbit/s }
              smoke-plate: { name: Smoke plate, codec: OpenEXR, rate: 25 }
            stages:
              edit: { name: Edit, kind: offline-edit, owner: boss, starts-on: 2026-03-02, lasts: 10 wd, makes: [cut], audience: client }
              foam-shots: { name: Foam shots, kind: vfx, owner: foam-lead, after: edit, lasts: 4 wd, takes: [cut], makes: [foam-plate] }
              smoke-shots: { name: Smoke shots, kind: vfx, owner: smoke-lead, after: edit, lasts: 6 wd, takes: [cut], makes: [smoke-plate] }
              pack-k: { name: Pack for Kestrel, kind: package, owner: boss, after: smoke-shots, lasts: 1 wd, makes: [k-master], audience: client-kestrel }
              pack-m: { name: Pack for Meridian, kind: package, owner: boss, after: foam-shots, lasts: 1 wd, makes: [m-master], audience: client-meridian }
              archive: { name: Archive, kind: archive, owner: boss, after: [pack-k, pack-m], lasts: 1 wd, audience: client }
            interfaces:
              to-foam: { name: Plates to Foam, from: edit, to: foam-shots, what: cut, carrier: line }
              to-smoke: { name: Plates to Smoke, from: edit, to: smoke-shots, what: cut, carrier: courier }
            deliverables:
              k-master:
                name: Kestrel master
                to: kestrel
                due: 2026-06-01
                format: kestrel-file
                requires: { k-1: { text: Kestrel wants bars, value: 60 s } }
              m-master:
                name: Meridian master
                to: meridian
                due: 2026-06-08
                format: meridian-file
                requires: { m-1: { text: Meridian wants none, value: 0 s } }
            agreements:
              with-kestrel: { name: Agreement with Kestrel, client: kestrel, notes-within: 3 wd }
            schedule:
              milestones:
                k-out: { name: Kestrel has it, stage: pack-k, date: 2026-06-01 }
              reviews:
                k-look: { name: Kestrel looks, of: pack-k, who: kestrel, on: 2026-05-20 }
                m-look: { name: Last look, of: pack-m, who: kestrel-post, on: 2026-05-20, audience: client }
            changes:
              second-client: { version: 1.1.0, what: Kestrel joins, about: [deliverable/k-master], audience: client }
            """;

    @TempDir
    private Path folder;

    private static Map<String, String> texts(String spec) {
        String second = spec.replace("version: 1.0.0", "version: 1.1.0")
                .replace("as-of: 2026-03-02", "as-of: 2026-03-09")
                .replace("Kestrel wants bars", "Kestrel wants bars and tone")
                .replace("Meridian wants none", "Meridian wants no bars");
        return new TreeMap<>(Map.of("tide/1.0.0.yaml", spec, "tide/1.1.0.yaml", second));
    }

    private Tree site(String... readers) {
        return new Workspace(folder.resolve("project"))
                .write(texts(SPEC))
                .clean(
                        folder.resolve("site"),
                        List.of(readers).stream()
                                .map(word -> Readers.of(word).orElseThrow())
                                .toList(),
                        Set.of(Output.HTML));
    }

    @Test
    void eachClientGetsASiteOfItsOwn() {
        Tree site = site("internal", "client", "client-kestrel");
        Set<String> folders = site.files().keySet().stream()
                .filter(file -> file.contains("/"))
                .map(file -> file.substring(0, file.indexOf('/')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(folders.containsAll(Set.of("client-kestrel", "client-meridian")), folders::toString);
        assertFalse(folders.contains("client"), folders::toString);
        assertEquals(List.of(), naming(site, "client-meridian/", "kestrel"));
        assertEquals(List.of(), naming(site, "client-kestrel/", "meridian"));
        assertFalse(
                naming(site, "client-kestrel/", "Kestrel wants bars and tone").isEmpty());
        assertFalse(naming(site, "client-meridian/", "Meridian wants no bars").isEmpty());
        assertFalse(naming(site, "client-meridian/", "Archive").isEmpty(), "what both may see");
        assertFalse(naming(site, "client-kestrel/", "For Kestrel Television").isEmpty(), "for whom it is");
        String start =
                new String(site.files().getOrDefault("client-kestrel/index.html", new byte[0]), StandardCharsets.UTF_8);
        assertEquals(
                1,
                start.split("href=\"tide/index.html\"", -1).length - 1,
                "who is asked for twice sees a production once");
    }

    @Test
    void aVendorGetsItsStagesAndHandOffs() {
        Tree site = site("crew", "vendor-foam");
        assertEquals(List.of(), naming(site, "vendor-foam/", "smoke"));
        assertEquals(List.of(), naming(site, "vendor-foam/", "kestrel"));
        assertEquals(List.of(), naming(site, "vendor-foam/", "meridian"));
        assertFalse(naming(site, "vendor-foam/", "Plates to Foam").isEmpty());
        assertFalse(naming(site, "vendor-foam/", "07700 900201").isEmpty(), "whom to call");
        assertFalse(naming(site, "crew/", "\"why\"").isEmpty(), "how figures were reckoned");
        assertEquals(List.of(), naming(site, "vendor-foam/", "\"why\""), "it may name the work of others");
        assertTrue(site.files().containsKey("vendor-foam/tide/1.1.0/roles/foam-lead.html"));
        assertFalse(site.files().containsKey("vendor-foam/tide/1.1.0/roles/boss.html"));
    }

    @Test
    void anOrganisationThatIsNotThereIsTold() {
        SiteResult result = new Workspace(folder.resolve("project"))
                .write(texts(SPEC))
                .build(
                        folder.resolve("site"),
                        Cache.at(folder.resolve("cache")),
                        List.of(Readers.of("vendor-fog").orElseThrow()),
                        Set.of(Output.HTML));
        assertFalse(result.published());
        assertTrue(result.findings().all().stream()
                .anyMatch(finding -> finding.message().startsWith("'vendor-fog': no")));
    }

    private static List<String> naming(Tree site, String folder, String word) {
        return site.files().entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(folder) && !file.getKey().contains("/assets/"))
                .filter(file -> (file.getKey() + new String(file.getValue(), StandardCharsets.UTF_8))
                        .substring(folder.length())
                        .toLowerCase(Locale.ROOT)
                        .contains(word.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Every value of a thing that is the others' alone, changed by itself. */
    @ParameterizedTest
    @CsvSource({
        "client-meridian,"
                + " 'deliverable/k-master,format/kestrel-file,agreement/with-kestrel,stage/pack-k,role/kestrel-post,person/kim,organisation/kestrel,review/k-look,milestone/k-out,change/second-client'",
        "client-kestrel, 'deliverable/m-master,format/meridian-file,stage/pack-m,organisation/meridian'",
        "vendor-foam,"
                + " 'deliverable/k-master,deliverable/m-master,stage/smoke-shots,interface/to-smoke,role/smoke-lead,person/sam,format/smoke-plate,organisation/smoke,stage/archive'"
    })
    void nothingOfTheOthersShows(String word, String addresses) {
        Readers readers = Readers.of(word).orElseThrow();
        List<String> foreign = List.of(addresses.split(",", -1));
        Specs specs = Specs.of(texts(SPEC));
        assertEquals(List.of(), specs.errors());
        List<Map<String, String>> seen = seen(specs, readers);
        List<String> leaks = new ArrayList<>();
        int changed = 0;
        for (Mutations.Mutation mutation : Specs.mutations(specs.specs().get(1)).all()) {
            String path = mutation.site().path();
            if (foreign.stream().anyMatch(address -> path.startsWith(address + "/")) && !isOwnership(path)) {
                Specs other = Specs.of(with(specs, mutation));
                if (other.errors().isEmpty()) {
                    changed++;
                    if (!seen(other, readers).equals(seen)) {
                        leaks.add(mutation.toString());
                    }
                }
            }
        }
        assertEquals(List.of(), leaks);
        assertTrue(changed > foreign.size(), "changed " + changed);
        for (Map<String, String> version : seen) {
            assertEquals(
                    List.of(),
                    version.keySet().stream()
                            .filter(path -> foreign.stream().anyMatch(address -> path.startsWith(address + "/")))
                            .toList());
        }
    }

    /** What makes a thing somebody's; another value makes it another's, or everybody's. */
    private static boolean isOwnership(String path) {
        return List.of("audience", "org", "owner", "to", "client", "who", "about/1").stream()
                        .anyMatch(field -> path.endsWith("/" + field))
                || path.matches("organisation/[^/]+/kind|milestone/[^/]+/stage|interface/[^/]+/from");
    }

    private static Map<String, String> with(Specs specs, Mutations.Mutation mutation) {
        Map<String, String> texts = new TreeMap<>(texts(SPEC));
        texts.put(
                "tide/1.1.0.yaml",
                YamlText.of(Mutations.apply(specs.specs().get(1).origin().yaml(), List.of(mutation))));
        return texts;
    }

    /** What is written for the readers, without figures: these are released as the docs say. */
    private static List<Map<String, String>> seen(Specs specs, Readers readers) {
        return Pruning.of(specs.editions(), readers).stream()
                .map(Edition::root)
                .map(root -> TreeEdits.leaves(root).stream()
                        .filter(leaf -> !leaf.path().contains("/planned/"))
                        .collect(Collectors.toMap(
                                Leaf::path, Leaf::value, (first, second) -> first + second, TreeMap::new)))
                .collect(Collectors.toList());
    }
}
