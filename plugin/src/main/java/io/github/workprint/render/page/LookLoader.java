package io.github.workprint.render.page;

import freemarker.cache.TemplateLoader;
import io.github.workprint.look.LookFiles;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the files of the look, and no other file. */
final class LookLoader implements TemplateLoader {
    private final LookFiles files;

    LookLoader(LookFiles files) {
        this.files = files;
    }

    private record Source(String name, String text) {}

    @Override
    public @Nullable Object findTemplateSource(String name) {
        return files.find(name)
                .map(bytes -> new Source(name, new String(bytes, StandardCharsets.UTF_8)))
                .orElse(null);
    }

    /** A build reads each template once, so that none is ever newer. */
    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(((Source) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {}
}
