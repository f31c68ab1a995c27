package io.github.workprint.render.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.messages.Messages;
import io.github.workprint.spec.value.Address;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What templates may ask of a node of the redline: its children by name, and what begins with {@code @} about itself. */
final class NodeModel {
    private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

    /** Fields that say what an entity without a name is about. */
    private static final List<String> SUMMARIES = List.of("text", "what", "was", "question", "rule");

    private final Redline redline;
    private final RedlineHtmlWriter ink;
    private final Messages messages;
    private final ObjectWrapper wrapper;

    NodeModel(Redline redline, RedlineHtmlWriter ink, Messages messages, ObjectWrapper wrapper) {
        this.redline = redline;
        this.ink = ink;
        this.messages = messages;
        this.wrapper = wrapper;
    }

    /** The model for templates. */
    TemplateModel model() {
        if (redline.node() instanceof Branch branch) {
            return switch (branch.form()) {
                case SET, SEVERAL, SEQUENCE -> holdsRecords(branch) ? new BranchModel(this) : new ListModel(this);
                default -> new BranchModel(this);
            };
        }
        return new LeafModel(this);
    }

    private static boolean holdsRecords(Branch list) {
        return list.children().stream().anyMatch(Branch.class::isInstance);
    }

    Redline redline() {
        return redline;
    }

    String html() {
        return ink.html(redline);
    }

    TemplateModel item(int index) throws TemplateModelException {
        return wrapper.wrap(redline.children().get(index));
    }

    @Nullable
    TemplateModel get(String key) throws TemplateModelException {
        if (key.startsWith("@")) {
            return meta(key.substring(1));
        }
        String kebab = HUMP.matcher(key).replaceAll("$1-$2").toLowerCase(Locale.ROOT);
        return wrapper.wrap(redline.child(kebab).orElse(null));
    }

    private @Nullable TemplateModel meta(String key) throws TemplateModelException {
        Node node = redline.node();
        return switch (key) {
            case "mark" -> wrapper.wrap(redline.mark().word());
            case "touched" -> wrapper.wrap(redline.touched());
            case "key" -> wrapper.wrap(redline.key());
            case "path" -> wrapper.wrap(redline.path());
            // The place that a thing left must not be taken for the thing.
            case "anchor" -> wrapper.wrap(anchor());
            case "href" -> wrapper.wrap(ink.href(anchor()));
            case "elsewhere" ->
                wrapper.wrap(redline.elsewhere().flatMap(ink::entity).orElse(null));
            case "label" -> wrapper.wrap(ink.label(redline));
            case "title" -> wrapper.wrap(redline.title());
            case "formerAnchors" -> wrapper.wrap(formerAnchors());
            case "formerTitle" ->
                wrapper.wrap(redline.was()
                        .filter(Branch.class::isInstance)
                        .map(was -> ((Branch) was).title())
                        .orElse(null));
            case "link" -> HTMLOutputFormat.INSTANCE.fromMarkup(ink.link(redline));
            case "plain" -> HTMLOutputFormat.INSTANCE.fromMarkup(ink.plain(node));
            case "summary" ->
                wrapper.wrap(SUMMARIES.stream()
                        .filter(field -> node instanceof Branch entity
                                && entity.text(field).isPresent())
                        .flatMap(field -> redline.child(field).stream())
                        .findFirst()
                        .orElse(null));
            case "group" ->
                wrapper.wrap(node.group().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            case "kind" -> wrapper.wrap(kind(node));
            case "fields" -> wrapper.wrap(redline.children());
            case "value" -> wrapper.wrap(redline.value().orElse(null));
            case "was" -> wrapper.wrap(redline.formerValue().orElse(null));
            case "calledOtherwise" -> wrapper.wrap(isCalledOtherwise());
            case "former" -> unmarked(redline.was().filter(was -> redline.mark() == Mark.CHANGED));
            case "present" -> unmarked(redline.now());
            case "via" ->
                wrapper.wrap(
                        node instanceof Leaf leaf
                                ? leaf.via().map(this::provenance).orElse(null)
                                : null);
            default -> throw new TemplateModelException("a node has no '@" + key + "'");
        };
    }

    private String anchor() {
        return redline.hasLeft() ? "left/" + redline.path() : redline.path();
    }

    /** Says in words where a value comes from that its author did not write here. */
    private String provenance(String via) {
        return messages.get(via.startsWith("library/") ? "via.library" : "via.defaults");
    }

    private @Nullable TemplateModel unmarked(Optional<Node> side) throws TemplateModelException {
        return side.isPresent() ? HTMLOutputFormat.INSTANCE.fromMarkup(ink.unmarked(side.get())) : null;
    }

    /** Whether the name of an entity is another than it was. */
    private boolean isCalledOtherwise() {
        return redline.isPresent()
                && redline.was().isPresent()
                && redline.node() instanceof Branch entity
                && redline.child(entity.titleKey())
                        .filter(name -> name.mark() == Mark.CHANGED)
                        .isPresent();
    }

    /** Addresses that an entity had under its former ids, so that old links still find it. */
    private List<String> formerAnchors() {
        Address present = Address.of(redline.path());
        return redline.node() instanceof Branch branch
                ? branch.formerly().stream()
                        .map(id -> present.withId(id).toString())
                        .toList()
                : List.of();
    }

    private static String kind(Node node) {
        return node instanceof Branch branch
                ? branch.form().name().toLowerCase(Locale.ROOT)
                : ((Leaf) node).kind().name().toLowerCase(Locale.ROOT);
    }

    /** An entity, record or collection of the redline in a template: fields by name, children in order. */
    private static final class BranchModel implements TemplateHashModel, TemplateSequenceModel {
        private final NodeModel node;

        BranchModel(NodeModel node) {
            this.node = node;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return node.get(key);
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return node.item(index);
        }

        @Override
        public int size() {
            return node.redline().children().size();
        }

        @Override
        public boolean isEmpty() {
            return size() == 0;
        }
    }

    /** A list of values of the redline in a template: prints with commas, or is listed item by item, removed ones in their place. */
    private static final class ListModel extends TemplateHTMLOutputModel
            implements TemplateSequenceModel, TemplateHashModel {
        private final NodeModel node;

        ListModel(NodeModel node) {
            super(null, node.html());
            this.node = node;
        }

        @Override
        public TemplateModel get(int index) throws TemplateModelException {
            return node.item(index);
        }

        @Override
        public int size() {
            return node.redline().children().size();
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return node.get(key);
        }

        @Override
        public boolean isEmpty() {
            return size() == 0;
        }
    }

    /** A leaf of the redline in a template: prints as marked HTML, compares as what it says now. */
    private static final class LeafModel extends TemplateHTMLOutputModel
            implements TemplateScalarModel, TemplateHashModel {
        private final NodeModel node;

        LeafModel(NodeModel node) {
            super(null, node.html());
            this.node = node;
        }

        @Override
        public String getAsString() {
            return node.redline().value().orElse("");
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return node.get(key);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
