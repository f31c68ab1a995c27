package io.github.workprint.render.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.log.LogRecord;
import org.jspecify.annotations.Nullable;

/** Asciidoctor, booted on first use and shared by all threads. What it returns is not safe yet: authors can write raw HTML. */
final class AsciidocEngine implements AutoCloseable {
    /** Locked, so that a fragment cannot change them: the same text gives the same HTML on any day, on any machine. */
    private static final Map<String, String> LOCKED = Map.ofEntries(
            Map.entry("doctype", "article"),
            // a line "= Title" would vanish without it
            Map.entry("showtitle", ""),
            Map.entry("notitle!", ""),
            Map.entry("nofootnotes!", ""),
            Map.entry("icons!", ""),
            Map.entry("source-highlighter!", ""),
            Map.entry("sectnums!", ""),
            Map.entry("sectanchors!", ""),
            Map.entry("sectlinks!", ""),
            Map.entry("toc!", ""),
            Map.entry("table-caption!", ""),
            Map.entry("figure-caption!", ""),
            Map.entry("example-caption!", ""),
            Map.entry("listing-caption!", ""),
            Map.entry("data-uri!", ""),
            Map.entry("stem!", ""));

    private static final List<String> CLOCK = List.of(
            "docdate", "docyear", "doctime", "docdatetime", "localdate", "localyear", "localtime", "localdatetime");

    private static final List<String> ADMONITIONS = List.of("note", "tip", "important", "caution", "warning");

    /** Said without a line, and of anchors of the page too; the links themselves tell more. */
    private static final String REFERENCE = "possible invalid reference";

    private final Map<String, Object> attributes = new TreeMap<>(LOCKED);
    private final ThreadLocal<List<LogRecord>> logged = ThreadLocal.withInitial(ArrayList::new);
    // held here because the log manager holds loggers weakly
    private final Logger console = Logger.getLogger("asciidoctor");
    private @Nullable Asciidoctor asciidoctor;

    /** An engine that labels admonitions with {@code labels}, by kind. */
    AsciidocEngine(Map<String, String> labels) {
        CLOCK.forEach(name -> attributes.put(name, ""));
        ADMONITIONS.stream()
                .filter(labels::containsKey)
                .forEach(kind -> attributes.put(kind + "-caption", labels.get(kind)));
    }

    /** The raw HTML of {@code source}, without header and footer; what Asciidoctor has to say is added to {@code problems}. */
    String convert(String source, List<ProseProblem> problems) {
        Attributes own = Attributes.builder().build();
        attributes.forEach(own::setAttribute);
        Options options = Options.builder()
                .safe(SafeMode.SECURE)
                .standalone(false)
                .attributes(own)
                .build();
        Asciidoctor engine = boot();
        try {
            String html = engine.convert(source, options);
            logged.get().stream()
                    .filter(entry -> !entry.getMessage().startsWith(REFERENCE))
                    .forEach(entry -> problems.add(problem(entry)));
            return html;
        } finally {
            logged.remove();
        }
    }

    private static ProseProblem problem(LogRecord entry) {
        int line = entry.getCursor() == null ? 1 : Math.max(1, entry.getCursor().getLineNumber());
        return new ProseProblem(entry.getMessage(), line);
    }

    private synchronized Asciidoctor boot() {
        if (asciidoctor == null) {
            // Asciidoctor also prints to the console, where nobody can tell which field a line number belongs to
            console.setUseParentHandlers(false);
            asciidoctor = Asciidoctor.Factory.create();
            asciidoctor.registerLogHandler(entry -> logged.get().add(entry));
        }
        return asciidoctor;
    }

    synchronized boolean booted() {
        return asciidoctor != null;
    }

    @Override
    public synchronized void close() {
        if (asciidoctor != null) {
            asciidoctor.close();
            asciidoctor = null;
        }
    }
}
