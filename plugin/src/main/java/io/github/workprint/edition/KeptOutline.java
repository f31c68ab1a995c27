package io.github.workprint.edition;

import io.github.workprint.edition.Outline.FormerIds;
import io.github.workprint.edition.Outline.NumberedStage;
import io.github.workprint.finding.FindingsData;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.value.Version;
import io.github.workprint.store.KeptForm;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How outlines are kept. */
public final class KeptOutline implements KeptForm<Outline> {
    @Override
    public String name() {
        return "outline";
    }

    @Override
    public void write(Outline outline, DataOutput out) throws IOException {
        FindingsData.text(outline.workflow(), out);
        FindingsData.text(outline.version().toString(), out);
        FindingsData.text(outline.status(), out);
        FindingsData.text(outline.asOf().toString(), out);
        out.writeInt(outline.revision());
        FindingsData.text(outline.audience().word(), out);
        FindingsData.text(outline.digest(), out);
        out.writeInt(outline.entities().size());
        for (Map.Entry<String, FormerIds> entity : outline.entities().entrySet()) {
            FindingsData.text(entity.getKey(), out);
            FindingsData.texts(entity.getValue().formerly(), out);
            FindingsData.texts(entity.getValue().replaces(), out);
        }
        out.writeInt(outline.stages().size());
        for (NumberedStage stage : outline.stages()) {
            FindingsData.text(stage.number(), out);
            FindingsData.text(stage.title(), out);
            FindingsData.text(stage.path(), out);
        }
    }

    @Override
    public Outline read(DataInput in) throws IOException {
        String workflow = FindingsData.text(in);
        Version version = Version.of(FindingsData.text(in)).orElseThrow();
        String status = FindingsData.text(in);
        LocalDate asOf = LocalDate.parse(FindingsData.text(in));
        int revision = in.readInt();
        Readers audience = Readers.of(FindingsData.text(in)).orElseThrow();
        String digest = FindingsData.text(in);
        Map<String, FormerIds> entities = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            entities.put(FindingsData.text(in), new FormerIds(FindingsData.texts(in), FindingsData.texts(in)));
        }
        List<NumberedStage> stages = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            stages.add(new NumberedStage(FindingsData.text(in), FindingsData.text(in), FindingsData.text(in)));
        }
        return new Outline(workflow, version, status, asOf, revision, audience, digest, entities, stages);
    }
}
