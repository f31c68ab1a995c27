package io.github.workprint.spec;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.FieldShape;
import io.github.workprint.spec.language.Origin;
import io.github.workprint.spec.language.Vocabulary;
import io.github.workprint.spec.value.DateSpan;
import io.github.workprint.spec.value.Rate;
import io.github.workprint.spec.value.Ref;
import io.github.workprint.spec.value.Version;
import io.github.workprint.spec.yaml.Yaml;
import io.github.workprint.spec.yaml.Yaml.Scalar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every value that stands in a spec, and for each another one that the language allows in its place. A value that is shared
 * through a YAML anchor is changed wherever it is used: write the text anew with {@link YamlText} first to part them.
 */
public final class Mutations {
    /**
     * A value in its place.
     *
     * @param holder the record that it is a field of
     * @param path its address, as {@link Walk} tells it: items of lists by position, from 1
     * @param value as it was read
     * @param written as it stands in the text
     */
    public record Site(FieldShape field, Origin holder, String path, Object value, Scalar written) {
        /** Whether the value says something about its entity, and is no value of the entity: who may see it, what it was called. */
        public boolean isAboutTheEntity() {
            return Set.of("audience", "formerly").contains(field.key());
        }
    }

    /** @param becomes the text that takes the place of what is written */
    public record Mutation(Site site, String becomes) {
        @Override
        public String toString() {
            return site.path() + ": '" + site.written().text() + "' becomes '" + becomes + "'";
        }
    }

    private static final Pattern AMOUNT = Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(.*)", Pattern.DOTALL);
    /** The first language version and the version that names the file: there is no other value for them. */
    private static final Set<String> FIXED = Set.of("workprint", "version");

    private final Addresses addresses;
    private final Vocabulary vocabulary;
    private final List<String> libraryFormats;
    private final List<Site> sites = new ArrayList<>();
    /** Address of a list, with a slash at its end, to all that stands in it, in standard spelling. */
    private final Map<String, Set<String>> lists;

    private Mutations(Spec spec, Vocabulary vocabulary, List<String> libraryFormats) {
        this.addresses = Addresses.of(spec);
        this.vocabulary = vocabulary;
        this.libraryFormats = libraryFormats;
        Walk.through(spec, (field, value, path, holder) -> written(field, path, holder)
                .ifPresent(scalar -> sites.add(new Site(field, holder, path, value, scalar))));
        this.lists = sites.stream()
                .filter(site -> site.field().many())
                .collect(Collectors.groupingBy(
                        Mutations::list, Collectors.mapping(site -> site.value().toString(), Collectors.toSet())));
    }

    /** @param libraryFormats the formats that {@code uses} may name */
    public static Mutations of(Spec spec, Vocabulary vocabulary, List<String> libraryFormats) {
        return new Mutations(spec, vocabulary, libraryFormats);
    }

    private static String list(Site site) {
        return isAlone(site)
                ? site.path() + "/"
                : site.path().substring(0, site.path().lastIndexOf('/') + 1);
    }

    /** What mostly is one value has no position where it is one. */
    private static boolean isAlone(Site site) {
        return site.field().declared().mostlyOne()
                && site.path().endsWith("/" + site.field().key());
    }

    private static int position(Site site) {
        return isAlone(site) ? 1 : position(site.path());
    }

    private static int position(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
    }

    private static Optional<Scalar> written(FieldShape field, String path, Origin holder) {
        Yaml yaml = holder.yaml() instanceof Yaml.Mapping map ? map.get(field.key()) : null;
        if (yaml instanceof Yaml.Sequence list) {
            yaml = list.items().get(list.items().size() == 1 ? 0 : position(path) - 1);
        }
        return yaml instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    /** Every value that is written, in the order of the declarations. */
    public List<Site> sites() {
        return List.copyOf(sites);
    }

    /** One change for each value that has another. Each and all at once can be read; rules may object to the sense of it. */
    public List<Mutation> all() {
        return sites.stream()
                .flatMap(site -> other(site).map(text -> new Mutation(site, text)).stream())
                .toList();
    }

    /** Another value for the field; empty where the language leaves no choice. */
    public Optional<String> other(Site site) {
        if (site.holder().path().isEmpty() && FIXED.contains(site.field().key())) {
            return Optional.empty();
        }
        String text = site.written().text().strip();
        return switch (site.field().kind()) {
            case TEXT -> text(site, text);
            case PROSE -> Optional.of(text + " Altered.");
            case TERM -> unused(site, vocabulary.words(site.field().declared().oneOf()).stream());
            case REFERENCE -> reference(site);
            case QUANTITY, WORK -> Optional.of(amount(text));
            case NUMBER -> Optional.of(String.valueOf((Integer) site.value() + 1));
            case RATE -> Optional.of(site.value().equals(new Rate(24, 1)) ? "25" : "24");
            case RASTER ->
                Optional.of("1998x1080").filter(raster -> !raster.equals(text)).or(() -> Optional.of("2048x858"));
            case TIMECODE -> Optional.of(text.startsWith("01:") ? "10:00:00:00" : "01:00:00:00");
            case READERS -> unused(site, Audience.words().stream());
            case DATE -> Optional.of(((LocalDate) site.value()).plusDays(1).toString());
            case DATES -> {
                DateSpan span = (DateSpan) site.value();
                yield Optional.of(new DateSpan(span.first(), span.last().plusDays(1)).toString());
            }
            case VERSION -> {
                Version version = (Version) site.value();
                yield Optional.of(version.major() + "." + version.minor() + "." + (version.patch() + 1));
            }
            case FLAG -> Optional.of(site.value().equals(true) ? "no" : "yes");
            case PHRASE, SERIES, RECORD, ENTITIES ->
                throw new IllegalStateException(site.path() + " is no single value");
        };
    }

    private Optional<String> text(Site site, String text) {
        return switch (site.field().key()) {
            case "uses" -> unused(site, libraryFormats.stream());
            case "language" -> Optional.of(text.equals("en-GB") ? "en-AU" : "en-GB");
            case "formerly" -> Optional.of(text + "-altered");
            default -> Optional.of(text + " altered");
        };
    }

    private Optional<String> reference(Site site) {
        String[] kinds = site.field().declared().to();
        Stream<String> ids = Set.of(kinds).contains(Addresses.ANY)
                ? addresses.entities().keySet().stream()
                : addresses.ids(kinds).stream();
        Set<String> out = new HashSet<>(Set.of(((Ref) site.value()).id()));
        addresses.resolve((Ref) site.value(), kinds).ifPresent(now -> out.add(now.substring(now.indexOf('/') + 1)));
        out.add(site.holder().path().substring(site.holder().path().indexOf('/') + 1));
        return unused(site, ids.filter(id -> !out.contains(id)));
    }

    /** A choice that neither is the present value nor stands in the same list, nor is taken by another item of it. */
    private Optional<String> unused(Site site, Stream<String> choices) {
        Set<String> used = site.field().many()
                ? lists.getOrDefault(list(site), Set.of())
                : Set.of(site.value().toString());
        return choices.filter(choice -> !used.contains(choice))
                .skip(site.field().many() ? position(site) - 1 : 0)
                .findFirst();
    }

    private static String amount(String text) {
        Matcher form = AMOUNT.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException("no quantity: " + text);
        }
        return new BigDecimal(form.group(1)).add(BigDecimal.ONE).toPlainString() + form.group(2);
    }

    /** The tree with these changes made, all else as it was. */
    public static Yaml apply(Yaml tree, List<Mutation> mutations) {
        // By identity: no two values stand in one place, and a map of all that is below each would be hashed at every
        // level.
        IdentityHashMap<Yaml, Yaml> changed = new IdentityHashMap<>();
        for (Mutation mutation : mutations) {
            Scalar written = mutation.site().written();
            changed.putIfAbsent(written, new Scalar(written.place(), mutation.becomes()));
        }
        return replace(tree, changed);
    }

    /** The tree without one value: an entity, a field or an item, found by its place. */
    public static Yaml without(Yaml tree, Yaml gone) {
        return without(tree, List.of(gone));
    }

    /** The tree without these values, each found by its place. */
    public static Yaml without(Yaml tree, List<Yaml> values) {
        Set<Yaml> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(values);
        return without(tree, gone);
    }

    private static Yaml without(Yaml tree, Set<Yaml> gone) {
        if (tree instanceof Yaml.Mapping map) {
            return new Yaml.Mapping(
                    map.place(),
                    map.entries().stream()
                            .filter(entry -> !gone.contains(entry.value()))
                            .map(entry -> new Yaml.Entry(entry.key(), entry.keyPlace(), without(entry.value(), gone)))
                            .toList());
        }
        return tree instanceof Yaml.Sequence list
                ? new Yaml.Sequence(
                        list.place(),
                        list.items().stream()
                                .filter(item -> !gone.contains(item))
                                .map(item -> without(item, gone))
                                .toList())
                : tree;
    }

    /**
     * The tree with entries of its maps written once more under another key, each found by the place of its value.
     *
     * @param before whether the new ones stand before the old ones, or behind
     */
    public static Yaml doubled(Yaml tree, List<Yaml> values, boolean before) {
        Set<Yaml> again = Collections.newSetFromMap(new IdentityHashMap<>());
        again.addAll(values);
        return doubled(tree, again, before);
    }

    private static Yaml doubled(Yaml tree, Set<Yaml> again, boolean before) {
        if (tree instanceof Yaml.Mapping map) {
            List<Yaml.Entry> entries = new ArrayList<>();
            for (Yaml.Entry entry : map.entries()) {
                Yaml.Entry old = new Yaml.Entry(entry.key(), entry.keyPlace(), doubled(entry.value(), again, before));
                if (!again.contains(entry.value())) {
                    entries.add(old);
                    continue;
                }
                Yaml.Entry twin = new Yaml.Entry(entry.key() + "-again", entry.keyPlace(), entry.value());
                entries.addAll(before ? List.of(twin, old) : List.of(old, twin));
            }
            return new Yaml.Mapping(map.place(), entries);
        }
        return tree instanceof Yaml.Sequence list
                ? new Yaml.Sequence(
                        list.place(),
                        list.items().stream()
                                .map(item -> doubled(item, again, before))
                                .toList())
                : tree;
    }

    /** The tree with an entry added to the end of one of its maps, found by its place. */
    public static Yaml with(Yaml tree, Yaml.Mapping holder, String key, Yaml value) {
        List<Yaml.Entry> entries = new ArrayList<>(holder.entries());
        entries.add(new Yaml.Entry(key, holder.place(), value));
        IdentityHashMap<Yaml, Yaml> changed = new IdentityHashMap<>();
        changed.put(holder, new Yaml.Mapping(holder.place(), entries));
        return replace(tree, changed);
    }

    private static Yaml replace(Yaml tree, IdentityHashMap<Yaml, Yaml> changed) {
        Yaml other = changed.get(tree);
        if (other != null) {
            return other;
        }
        if (tree instanceof Yaml.Mapping map) {
            return new Yaml.Mapping(
                    map.place(),
                    map.entries().stream()
                            .map(entry ->
                                    new Yaml.Entry(entry.key(), entry.keyPlace(), replace(entry.value(), changed)))
                            .toList());
        }
        return tree instanceof Yaml.Sequence list
                ? new Yaml.Sequence(
                        list.place(),
                        list.items().stream()
                                .map(item -> replace(item, changed))
                                .toList())
                : tree;
    }
}
