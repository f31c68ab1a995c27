package io.github.workprint.site.project;

import io.github.workprint.finding.FindingsData;
import io.github.workprint.render.prose.ProseHtml;
import io.github.workprint.render.prose.ProseMemory;
import io.github.workprint.render.prose.ProseProblem;
import io.github.workprint.store.Cache;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps converted prose in the cache of a site.
 *
 * @param code stands for Workprint itself, and Asciidoctor with it
 */
public record CachedProse(Cache cache, String code) implements ProseMemory {
    @Override
    public Optional<ProseHtml> find(String source) {
        return cache.get(key(source)).map(CachedProse::read);
    }

    @Override
    public void keep(String source, ProseHtml html) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            FindingsData.text(html.html(), out);
            out.writeInt(html.problems().size());
            for (ProseProblem problem : html.problems()) {
                FindingsData.text(problem.message(), out);
                out.writeInt(problem.line());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        cache.put(key(source), bytes.toByteArray());
    }

    private String key(String source) {
        return Cache.key(List.of(bytes("prose"), bytes(code), bytes(source)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ProseHtml read(byte[] kept) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(kept))) {
            String html = FindingsData.text(in);
            List<ProseProblem> problems = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                problems.add(new ProseProblem(FindingsData.text(in), in.readInt()));
            }
            return new ProseHtml(html, problems);
        } catch (IOException notOurs) {
            throw new UncheckedIOException(notOurs);
        }
    }
}
