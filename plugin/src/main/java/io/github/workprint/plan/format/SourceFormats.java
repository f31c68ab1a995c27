package io.github.workprint.plan.format;

import io.github.workprint.spec.Addresses;
import io.github.workprint.spec.Spec;
import io.github.workprint.spec.StageGraph;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.RecordShape;
import io.github.workprint.spec.media.Containers;
import io.github.workprint.spec.media.Format;
import io.github.workprint.spec.media.Material;
import io.github.workprint.spec.work.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What formats are made of, and the values that they take over from there ({@code raster: same as source}). A source is a picture that
 * a stage takes which makes the format, or a deliverable in it; one with marks burnt in is there to be looked at. A value is taken
 * over where all sources have the same.
 */
public final class SourceFormats {
    private final Addresses addresses;
    private final StageGraph<Stage> work;
    private final Map<String, Inherited> inheritance;
    private final boolean internalToo;

    /**
     * A value that a format says it takes over.
     *
     * @param key its field, such as {@code raster}
     * @param sources the formats that it may come from, each with its value; null where that is not known
     */
    public record Taken(String key, Map<Format, Optional<Object>> sources) {
        public Taken {
            sources = new LinkedHashMap<>(sources);
        }

        /** The value; empty where there is no source, or they differ, or one of them is not known. */
        public Optional<Object> value() {
            Set<Optional<Object>> values = new LinkedHashSet<>(sources.values());
            return values.size() == 1 ? values.iterator().next() : Optional.empty();
        }

        /** Whether two sources have two values. */
        public boolean differ() {
            return sources.values().stream()
                            .flatMap(Optional::stream)
                            .distinct()
                            .count()
                    > 1;
        }
    }

    private SourceFormats(
            Addresses addresses, StageGraph<Stage> work, Map<String, Inherited> inheritance, boolean internalToo) {
        this.addresses = addresses;
        this.work = work;
        this.inheritance = inheritance;
        this.internalToo = internalToo;
    }

    /** Over everything that is there, for who may see all of it. */
    public static SourceFormats all(Addresses addresses, StageGraph<Stage> work, Map<String, Inherited> inheritance) {
        return new SourceFormats(addresses, work, inheritance, true);
    }

    /**
     * The values in effect for figures that the crew reads: what was inherited, and what is taken over by ways on which nothing is
     * internal, so that no figure tells of it.
     */
    public static Map<String, Inherited> withSources(
            Spec spec, Addresses addresses, Map<String, Inherited> inheritance) {
        SourceFormats formats = new SourceFormats(addresses, StageGraph.of(spec, addresses), inheritance, false);
        Map<String, Inherited> effective = new LinkedHashMap<>(inheritance);
        for (Format format : spec.formats().values()) {
            for (String key : format.asSource()) {
                Taken taken = formats.taken(format, key);
                taken.value()
                        .ifPresent(value -> effective.putIfAbsent(
                                "format/" + format.id() + "/" + key,
                                new Inherited(
                                        value,
                                        "format/"
                                                + taken.sources()
                                                        .keySet()
                                                        .iterator()
                                                        .next()
                                                        .id())));
            }
        }
        return effective;
    }

    /** What a format takes over of a field, and from where. */
    public Taken taken(Format format, String key) {
        return taken(format, key, Set.of());
    }

    private Taken taken(Format format, String key, Set<String> seen) {
        Map<Format, Optional<Object>> sources = new LinkedHashMap<>();
        Set<String> further = new LinkedHashSet<>(seen);
        if (further.add(format.id())) {
            sources(format).stream()
                    .filter(source -> !further.contains(source.id()))
                    .forEach(source -> sources.put(source, value(source, key, further)));
        }
        return new Taken(key, sources);
    }

    private Optional<Object> value(Format format, String key, Set<String> seen) {
        Object own = RecordShape.of(Format.class).field(key).orElseThrow().in(format);
        return own != null
                ? Optional.of(own)
                : format.asSource().contains(key)
                        ? taken(format, key, seen).value()
                        : Optional.ofNullable(inheritance.get("format/" + format.id() + "/" + key))
                                .map(Inherited::value);
    }

    /** The pictures that a format is made of. */
    public List<Format> sources(Format format) {
        List<Format> pictures = makers(format).stream()
                .filter(stage -> seen(stage.audience()))
                .flatMap(stage -> work.takes(stage).stream())
                .filter(this::isSeen)
                .flatMap(thing -> addresses.format(thing).stream())
                .filter(source -> seen(source.audience()) && isPicture(source) && !source.equals(format))
                .distinct()
                .toList();
        List<Format> clean = pictures.stream()
                .filter(source -> source.burnIn().isEmpty() && source.watermark() == null)
                .toList();
        return clean.isEmpty() ? pictures : clean;
    }

    /** The stages that make a format, or a deliverable in it. */
    public List<Stage> makers(Format format) {
        List<Stage> makers = new ArrayList<>();
        addresses.entities().keySet().stream()
                .filter(address -> address.equals("format/" + format.id()) || address.startsWith("deliverable/"))
                .filter(address ->
                        addresses.format(address).filter(format::equals).isPresent())
                .flatMap(address -> work.makers(address).stream())
                .distinct()
                .forEach(makers::add);
        return makers;
    }

    private boolean isSeen(String thing) {
        return !(addresses.entities().get(thing) instanceof Material material) || seen(material.audience());
    }

    private boolean seen(@Nullable Readers audience) {
        return internalToo || audience == null || Readers.CREW.sees(audience);
    }

    private boolean isPicture(Format format) {
        String path = "format/" + format.id() + "/";
        return !format.asSource().isEmpty()
                || Stream.of(format.raster(), inheritance.get(path + "raster")).anyMatch(found -> found != null)
                || Containers.maybePicture(format.container()) && format.audio() == null;
    }
}
