package io.github.workprint.diff;

import io.github.workprint.edition.Branch;
import io.github.workprint.edition.Branch.Form;
import io.github.workprint.edition.EditionBuilder;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.edition.TreeEdits;
import io.github.workprint.history.VersionText;
import io.github.workprint.plan.Plan;
import io.github.workprint.reference.PlainYaml;
import io.github.workprint.reference.RandomSpecs;
import io.github.workprint.spec.SpecReader;
import io.github.workprint.spec.language.Group;
import io.github.workprint.spec.language.Readers;
import io.github.workprint.spec.language.ValueKind;
import io.github.workprint.spec.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Small trees, cut out of those of generated specs, and edits of them such as authors make. The same seed makes the same tree and
 * the same edits.
 */
final class RandomTrees {
    private static final int SECTIONS = 4;
    private static final List<String> WORDS = List.of("copy", "lock", "label", "wait", "check", "tell");
    private static final int MOST_EDITS = 6;
    private static final Map<String, String> SMALLER =
            Map.of("TB", "GB", "GB", "MB", "h", "min", "min", "s", "kHz", "Hz");

    private final Random random;

    RandomTrees(long seed) {
        this.random = new Random(seed);
    }

    /** The whole trees of generated specs, to cut small ones from. */
    static List<Branch> whole(int count) {
        Vocabulary vocabulary = Vocabulary.load();
        SpecReader reader = new SpecReader(vocabulary);
        List<Branch> roots = new ArrayList<>();
        for (int seed = 0; seed < count; seed++) {
            String text = PlainYaml.of(RandomSpecs.tree(seed, vocabulary));
            reader.read(new VersionText("film", "film.yaml", text), finding -> {})
                    .map(spec -> EditionBuilder.build(spec, new Plan(Map.of(), Map.of(), List.of()), Map.of()))
                    .ifPresent(roots::add);
        }
        return roots;
    }

    /** Some sections of one of the trees, with a list of steps to each stage. */
    Branch some(List<Branch> whole) {
        Branch root = pick(whole);
        List<Node> sections = new ArrayList<>(root.children());
        Collections.shuffle(sections, random);
        sections.subList(Math.min(SECTIONS, sections.size()), sections.size()).clear();
        Branch steps =
                new Branch("x-steps", "x-steps", "Steps", Readers.CLIENT, Group.DO, Form.SEQUENCE, "", List.of());
        List<Node> lines = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(7); i++) {
            lines.add(line(steps));
        }
        sections.add(with(steps, steps, lines));
        return root.with(sections);
    }

    /** A step of a few words, often one that stands elsewhere too. */
    private Leaf line(Branch list) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            words.add(pick(WORDS));
        }
        String text = random.nextBoolean() ? pick(WORDS) : String.join(" ", words);
        return new Leaf(
                "0",
                list.path() + "/0",
                list.label(),
                list.audience(),
                list.group(),
                ValueKind.PROSE,
                text,
                Optional.empty());
    }

    /** The tree after a few edits. */
    Branch edited(Branch root) {
        Branch edited = root;
        for (int i = random.nextInt(MOST_EDITS + 1); i > 0; i--) {
            edited = withoutEmpty(edit(edited));
        }
        return edited;
    }

    /** No edition has lists or records with nothing in them. */
    private static Branch withoutEmpty(Branch branch) {
        return branch.with(branch.children().stream()
                .map(child -> child instanceof Branch deeper ? withoutEmpty(deeper) : child)
                .filter(child -> child instanceof Leaf
                        || ((Branch) child).form() == Form.ENTITY
                        || !((Branch) child).children().isEmpty())
                .toList());
    }

    private Branch edit(Branch root) {
        List<Branch> branches = new ArrayList<>();
        branches(root, branches);
        List<Leaf> leaves = TreeEdits.leaves(root);
        if (leaves.isEmpty()) {
            return root;
        }
        Branch branch = pick(branches);
        Leaf leaf = pick(leaves);
        return switch (random.nextInt(9)) {
            case 0, 1 -> TreeEdits.replace(root, leaf, node -> Optional.of(TreeEdits.changed(leaf)));
            case 2 -> TreeEdits.replace(root, leaf, node -> Optional.empty());
            case 3 -> TreeEdits.replace(root, leaf, node -> Optional.of(respelt(leaf)));
            case 4 -> branch == root ? root : TreeEdits.replace(root, branch, node -> Optional.empty());
            case 5 -> reordered(root, branch);
            case 6 -> list(root);
            case 7 -> handedOver(root);
            default -> doubled(root, branch);
        };
    }

    private static void branches(Branch branch, List<Branch> found) {
        found.add(branch);
        branch.children().stream().filter(Branch.class::isInstance).forEach(child -> branches((Branch) child, found));
    }

    /** The same amount in a smaller unit. */
    private static Leaf respelt(Leaf leaf) {
        int blank = leaf.value().indexOf(' ');
        String unit = leaf.value().substring(blank + 1);
        if (leaf.kind() != ValueKind.QUANTITY || !SMALLER.containsKey(unit)) {
            return leaf;
        }
        int factor = unit.equals("h") || unit.equals("min") ? 60 : 1000;
        String amount = new java.math.BigDecimal(leaf.value().substring(0, blank))
                .multiply(java.math.BigDecimal.valueOf(factor))
                .toPlainString();
        return new Leaf(
                leaf.key(),
                leaf.path(),
                leaf.label(),
                leaf.audience(),
                leaf.group(),
                leaf.kind(),
                amount + " " + SMALLER.getOrDefault(unit, ""),
                leaf.via());
    }

    private Branch reordered(Branch root, Branch branch) {
        List<Node> children = new ArrayList<>(branch.children());
        Collections.shuffle(children, random);
        return with(root, branch, children);
    }

    /** Edits one of the sequences: another order, an item moved, put in again, put in new, taken out or reworded. */
    private Branch list(Branch root) {
        List<Branch> sequences = new ArrayList<>();
        branches(root, sequences);
        sequences.removeIf(list -> list.form() != Form.SEQUENCE);
        if (sequences.isEmpty()) {
            return root;
        }
        Branch list = pick(sequences);
        List<Node> items = new ArrayList<>(list.children());
        int at = random.nextInt(items.size());
        switch (random.nextInt(6)) {
            case 0 -> Collections.shuffle(items, random);
            case 1 -> items.add(random.nextInt(items.size()), items.remove(at));
            case 2 -> items.add(random.nextInt(items.size() + 1), items.get(at));
            case 3 -> items.add(at, line(list));
            case 4 -> items.remove(at);
            default -> items.set(at, items.get(at) instanceof Leaf leaf ? TreeEdits.changed(leaf) : line(list));
        }
        return with(root, list, items);
    }

    /** Puts a second entity beside one, with the same fields. */
    private Branch doubled(Branch root, Branch branch) {
        if (branch.form() != Form.COLLECTION || !(pick(branch.children()) instanceof Branch entity)) {
            return root;
        }
        String id = entity.key() + "-" + random.nextInt(9);
        if (branch.child(id).isPresent()) {
            return root;
        }
        List<Node> children = new ArrayList<>(branch.children());
        // Entities below have addresses of their own, which cannot be given twice.
        Branch plain = entity.with(entity.children().stream()
                .filter(child -> !(child instanceof Branch deeper) || deeper.form() != Form.COLLECTION)
                .toList());
        children.add(Readdressed.entity(plain, id));
        return with(root, branch, children);
    }

    /** An entity from one parent's list in that of another of the same kind, such as a requirement of another deliverable. */
    private Branch handedOver(Branch root) {
        List<Branch> lists = new ArrayList<>();
        branches(root, lists);
        lists.removeIf(list -> list.form() != Form.COLLECTION
                || !list.path().contains("/")
                || list.children().isEmpty());
        if (lists.isEmpty()) {
            return root;
        }
        Branch from = pick(lists);
        Node entity = pick(from.children());
        List<Branch> others = lists.stream()
                .filter(list -> list.key().equals(from.key()) && !list.path().equals(from.path()))
                .toList();
        if (others.isEmpty()) {
            return root;
        }
        Branch to = pick(others);
        List<Node> children = new ArrayList<>(to.children());
        children.add(entity);
        Branch without = TreeEdits.replace(root, entity, node -> Optional.empty());
        return TreeEdits.replace(without, to, node -> Optional.of(to.with(children)));
    }

    /** Items of a sequence are numbered anew. */
    private static Branch with(Branch root, Branch branch, List<Node> children) {
        List<Node> numbered = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            numbered.add(
                    branch.form() == Form.SEQUENCE
                            ? Readdressed.item(children.get(i), branch.path(), i + 1)
                            : children.get(i));
        }
        Branch changed = branch.with(numbered);
        return branch == root ? changed : TreeEdits.replace(root, branch, node -> Optional.of(changed));
    }

    <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
