package io.github.workprint.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.workprint.history.Tags;
import io.github.workprint.publish.Cache;
import io.github.workprint.render.page.Pages.Output;
import io.github.workprint.render.pdf.Paper;
import io.github.workprint.spec.language.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No heading and no head of a table stands alone at the foot of a page, and nothing runs off, on either paper. */
final class LayoutIT {
    @TempDir
    private Path base;

    @ParameterizedTest
    @EnumSource(Paper.class)
    void pagesAreSetWithCare(Paper paper) throws IOException {
        Path source = Workspace.SAMPLE.resolve("harbour-lights");
        Workspace workspace = new Workspace(base);
        Map<String, String> specs = new TreeMap<>();
        Workspace.specs(source).forEach((name, text) -> specs.put("harbour-lights/" + name, text));
        workspace.write(specs);
        Path site = base.resolve("site");
        SiteBuild.run(
                new SiteOptions(
                        base,
                        workspace.source(),
                        site,
                        List.of(Audience.CREW),
                        Set.of(Output.PDF),
                        2,
                        Tags.USUAL,
                        false,
                        paper),
                Cache.none());
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : Tree.of(site).files().entrySet()) {
            if (file.getKey().endsWith(".pdf")) {
                Layout.faults(file.getValue()).forEach(fault -> faults.add(file.getKey() + ": " + fault));
            }
        }
        assertEquals(List.of(), faults);
    }
}
