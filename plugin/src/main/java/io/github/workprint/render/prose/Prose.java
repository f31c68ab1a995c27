package io.github.workprint.render.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Converts fragments of AsciiDoc (a description, an instruction, a note) to HTML that is safe to print into any page.
 *
 * <p>One object serves a whole run and all its threads: the same fragment is converted once, and Asciidoctor is booted when the first
 * fragment needs it, or never.
 */
public final class Prose implements AutoCloseable {
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\n\t]]");

    private final ProseStyle style;
    private final AsciidocEngine engine;
    private final ProseMemory memory;
    private final Map<String, ProseHtml> converted = new ConcurrentHashMap<>();

    public Prose(ProseStyle style) {
        this(style, ProseMemory.NONE);
    }

    /** @param memory of what was made with the same style */
    public Prose(ProseStyle style, ProseMemory memory) {
        this.style = style;
        this.memory = memory;
        this.engine = new AsciidocEngine(style.labels());
    }

    /** The HTML of one fragment, which stands alone: it shares no attributes, footnotes or anchors with other fragments. */
    public ProseHtml convert(String asciidoc) {
        // XML has no place for control characters, and line ends are not content
        String source = UNPRINTABLE
                .matcher(asciidoc.replace("\r\n", "\n"))
                .replaceAll("")
                .stripTrailing();
        return converted.computeIfAbsent(source, this::convertNew);
    }

    private ProseHtml convertNew(String source) {
        if (source.isEmpty()) {
            return new ProseHtml("", List.of());
        }
        return PlainProse.html(source)
                .map(html -> new ProseHtml(html, List.of()))
                .or(() -> memory.find(source))
                .orElseGet(() -> {
                    ProseHtml html = convertFully(source);
                    memory.keep(source, html);
                    return html;
                });
    }

    /** What {@link #convert} gives for a source that needs Asciidoctor. */
    ProseHtml convertFully(String source) {
        List<ProseProblem> problems = new ArrayList<>();
        String raw = engine.convert(source, problems);
        String html = new ProseShape(source, style, problems).safe(raw);
        problems.sort(Comparator.comparingInt(ProseProblem::line).thenComparing(ProseProblem::message));
        return new ProseHtml(html, problems.stream().distinct().toList());
    }

    /** Whether Asciidoctor has been booted. */
    boolean booted() {
        return engine.booted();
    }

    @Override
    public void close() {
        engine.close();
    }
}
