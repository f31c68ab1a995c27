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
import io.github.workprint.spec.language.Kind;
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
    private static final int SECTIONS = 5;
    private static final int MOST_EDITS = 6;
    private static final Map<String, String> SMALLER = Map.of("TB", "GB", "GB", "MB", "h", "min", "min", "s", "kHz", "Hz");

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
                    .map(spec -> EditionBuilder.build(spec, new Plan(Map.of(), Map.of()), Map.of()))
                    .ifPresent(roots::add);
        }
        return roots;
    }

    /** Some sections of one of the trees. */
    Branch some(List<Branch> whole) {
        Branch root = pick(whole);
        List<Node> sections = new ArrayList<>(root.children());
        Collections.shuffle(sections, random);
        return root.with(sections.subList(0, Math.min(SECTIONS, sections.size())));
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
        return switch (random.nextInt(8)) {
            case 0, 1 -> TreeEdits.replace(root, leaf, node -> Optional.of(TreeEdits.changed(leaf)));
            case 2 -> TreeEdits.replace(root, leaf, node -> Optional.empty());
            case 3 -> TreeEdits.replace(root, leaf, node -> Optional.of(respelt(leaf)));
            case 4 -> branch == root ? root : TreeEdits.replace(root, branch, node -> Optional.empty());
            case 5 -> branch.form() == Form.SEQUENCE ? root : reordered(root, branch);
            case 6 -> branch.form() == Form.SEQUENCE ? reordered(root, branch) : again(root, branch);
            default -> doubled(root, branch);
        };
    }

    private static void branches(Branch branch, List<Branch> found) {
        found.add(branch);
        branch.children().stream()
                .filter(Branch.class::isInstance)
                .forEach(child -> branches((Branch) child, found));
    }

    /** The same amount in a smaller unit. */
    private static Leaf respelt(Leaf leaf) {
        int blank = leaf.value().indexOf(' ');
        String unit = leaf.value().substring(blank + 1);
        if (leaf.kind() != Kind.QUANTITY || !SMALLER.containsKey(unit)) {
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

    /** Puts an item of a sequence in a second time, here or there; of other branches, nothing. */
    private Branch again(Branch root, Branch branch) {
        List<Branch> sequences = new ArrayList<>();
        branches(root, sequences);
        sequences.removeIf(list -> list.form() != Form.SEQUENCE || list.children().isEmpty());
        if (sequences.isEmpty()) {
            return reordered(root, branch);
        }
        Branch list = pick(sequences);
        List<Node> children = new ArrayList<>(list.children());
        children.add(random.nextInt(children.size() + 1), pick(list.children()));
        return with(root, list, children);
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
