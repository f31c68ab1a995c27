package io.github.workprint.meaning;

import io.github.workprint.diff.Change;
import io.github.workprint.diff.Changes;
import io.github.workprint.diff.Mark;
import io.github.workprint.diff.Redline;
import io.github.workprint.diff.RedlineIndex;
import io.github.workprint.edition.Leaf;
import io.github.workprint.edition.Node;
import io.github.workprint.meaning.cause.CauseSearch;
import io.github.workprint.meaning.table.ChangeClass;
import io.github.workprint.meaning.table.ChangeRuleTable;
import io.github.workprint.meaning.table.EditKind;
import io.github.workprint.meaning.table.RecipientGroup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads off a redline what its changes mean, each with what follows from it. */
public final class ChangeInterpreter {
    private static final String DEFAULTS = "defaults/";
    private static final String LIBRARY = "library/";

    /** Edits after which more is allowed than before: nothing goes wrong by them. */
    static final Set<EditKind> ALLOWS_MORE = Set.of(EditKind.WIDENED, EditKind.LOOSER);

    /** Fields that say who has a role. */
    private static final Set<String> HOLDER = Set.of("name", "person");

    /** Fields that go with whoever has it. */
    private static final Set<String> WITH_THE_HOLDER =
            Set.of("vacant", "email", "phone", "chat", "pronouns", "from", "to", "deputy");

    private final RedlineIndex index;
    private final ConcernedStages work;
    private final Recipients recipients;
    private final TextComparison wording;
    private final List<Meaning> meanings;
    private final List<ChangeItemDraft> drafts = new ArrayList<>();
    /** Which draft tells a change. */
    private final Map<Meaning, ChangeItemDraft> told = new LinkedHashMap<>();

    private ChangeInterpreter(Redline root, ChangeRuleTable table, Circumstances circumstances) {
        ChangeSubjects subjects = new ChangeSubjects(root);
        this.index = new RedlineIndex(root);
        this.work = new ConcernedStages(index);
        this.recipients = new Recipients(index, work);
        WorkProgress progress = new WorkProgress(work, circumstances.asOf(), circumstances.seesAll());
        this.wording = TextComparison.in(root);
        this.meanings = meanings(root, new Rating(table, subjects, index, recipients, progress, wording));
    }

    /**
     * In the order of the document: every change of the redline is told in one matter, and in one only.
     *
     * @param search finds what made planned dates and figures others
     */
    public static List<ChangeItem> of(Redline root, Circumstances circumstances, CauseSearch search) {
        if (!root.touched()) {
            return List.of();
        }
        ChangeInterpreter matters = new ChangeInterpreter(root, ChangeRuleTable.standard(), circumstances);
        matters.drafts();
        matters.consequences(search);
        matters.errors(circumstances);
        matters.requests(new NewChangeRequests(root, circumstances.earlier()));
        List<Redline> approvers = matters.recipients.of(List.of(RecipientGroup.APPROVERS), root, root);
        return matters.drafts.stream().map(draft -> draft.finished(approvers)).toList();
    }

    private List<Meaning> meanings(Redline root, Rating rating) {
        Map<String, Redline> nodes = new HashMap<>();
        root.walk()
                .filter(node -> node.mark() != Mark.SAME && !node.hasLeft())
                .forEach(node -> nodes.putIfAbsent(node.mark() + node.path(), node));
        return Changes.in(root).stream()
                .map(change -> rating.of(
                        change,
                        node(change, nodes).orElse(root),
                        index.entity(change.entity()).orElse(root)))
                .toList();
    }

    /** A thing that has both another parent and another name has one node, marked with the name. */
    private static Optional<Redline> node(Change change, Map<String, Redline> nodes) {
        return Optional.ofNullable(nodes.get(change.kind() + change.path()))
                .or(() -> Optional.ofNullable(
                        change.kind() == Mark.MOVED ? nodes.get(Mark.RENAMED + change.path()) : null));
    }

    /** One for each change that stands on its own; values that are taken from a changed one are its effects. */
    private void drafts() {
        Map<String, Meaning> byPath = meanings.stream()
                .collect(Collectors.toMap(
                        meaning -> meaning.change().path(), meaning -> meaning, (one, other) -> one, HashMap::new));
        Map<Meaning, Meaning> sources = new LinkedHashMap<>();
        Map<Meaning, Meaning> wholes = new LinkedHashMap<>();
        for (Meaning meaning : meanings) {
            if (meaning.subject().isPlanned()) {
                continue;
            }
            Optional<Meaning> source = source(meaning).map(byPath::get).filter(found -> !found.equals(meaning));
            Optional<Meaning> whole = whole(meaning).filter(found -> !found.equals(meaning));
            if (whole.isPresent()) {
                wholes.put(meaning, whole.get());
            } else if (source.isPresent()) {
                sources.put(meaning, source.get());
            } else {
                draft(Optional.of(meaning));
            }
        }
        wholes.forEach((part, whole) -> {
            Meaning leads = whole;
            while (wholes.containsKey(leads)) {
                leads = Objects.requireNonNull(wholes.get(leads));
            }
            ChangeItemDraft draft = telling(leads);
            draft.join(part);
            told.put(part, draft);
        });
        sources.forEach((effect, source) -> {
            ChangeItemDraft draft = telling(source);
            draft.take(effect);
            told.put(effect, draft);
        });
    }

    /** The change that this one is a part of: an edit is told once, however many fields it takes to write it down. */
    private Optional<Meaning> whole(Meaning meaning) {
        String thing = meaning.subject().thing();
        if (thing.equals("person") && meaning.subject().field().isEmpty()) {
            return newHolder(meaning.entity());
        }
        if (thing.equals("role") && WITH_THE_HOLDER.contains(meaning.subject().field())) {
            return holder(meaning.entity());
        }
        // That a person came is told with the role that they have, not the other way round.
        if (thing.equals("role") && HOLDER.contains(meaning.subject().field())) {
            return Optional.empty();
        }
        Mark mark = meaning.node().mark();
        return mark == Mark.ADDED || mark == Mark.REMOVED
                ? index.targets(meaning.node())
                        .filter(target -> target.mark() == mark && !target.equals(meaning.entity()))
                        .flatMap(target ->
                                meanings.stream().filter(other -> other.node().equals(target)))
                        .findFirst()
                : Optional.empty();
    }

    /** That somebody else has a role. */
    private Optional<Meaning> holder(Redline role) {
        return meanings.stream()
                .filter(other -> other.entity().equals(role)
                        && HOLDER.contains(other.subject().field()))
                .findFirst();
    }

    /** That a role went to somebody new, or from somebody who left. */
    private Optional<Meaning> newHolder(Redline person) {
        return meanings.stream()
                .filter(other -> other.subject().key().equals("role.person"))
                .filter(other -> index.targets(other.node()).anyMatch(person::equals))
                .findFirst();
    }

    private ChangeItemDraft draft(Optional<Meaning> cause) {
        ChangeItemDraft draft = new ChangeItemDraft(cause);
        drafts.add(draft);
        cause.ifPresent(meaning -> told.put(meaning, draft));
        return draft;
    }

    private ChangeItemDraft telling(Meaning meaning) {
        return Objects.requireNonNull(told.get(meaning), meaning.change()::path);
    }

    /** Address of the value that this one is, or was, taken from. */
    private static Optional<String> source(Meaning meaning) {
        Redline node = meaning.node();
        return Stream.concat(node.now().stream(), node.was().stream())
                .flatMap(side -> via(side).stream())
                .map(via -> via.startsWith(LIBRARY) ? meaning.entity().path() + "/uses" : via)
                .findFirst();
    }

    private static Optional<String> via(Node side) {
        return side instanceof Leaf leaf
                ? leaf.via().filter(via -> via.startsWith(DEFAULTS) || via.startsWith(LIBRARY))
                : Optional.empty();
    }

    private void consequences(CauseSearch search) {
        List<Meaning> planned = meanings.stream()
                .filter(meaning -> meaning.subject().isPlanned())
                .toList();
        if (planned.isEmpty()) {
            return;
        }
        List<ChangeItemDraft> edits =
                drafts.stream().filter(ChangeItemDraft::movesPlan).toList();
        CauseSearch.Causes causes = search.among(
                index,
                edits.stream()
                        .map(edit -> edit.changes().map(Meaning::node).toList())
                        .toList());
        Optional<ChangeItemDraft> unseen = Optional.empty();
        for (Meaning meaning : planned) {
            // A thing that came or went is told of first, then what was edited in the thing itself.
            List<ChangeItemDraft> found = causes.of(meaning.node()).stream()
                    .map(edits::get)
                    .sorted(Comparator.comparing((ChangeItemDraft edit) -> !edit.isOfWhole())
                            .thenComparing(edit -> !edit.isOf(meaning.entity())))
                    .toList();
            if (found.isEmpty()) {
                unseen = unseen.or(() -> Optional.of(draft(Optional.empty())));
                unseen.ifPresent(draft -> draft.lead(meaning, List.of()));
            } else {
                found.get(0).lead(meaning, found.subList(1, found.size()));
            }
        }
    }

    private void errors(Circumstances circumstances) {
        NearestChanges nearest = new NearestChanges(index, work, List.copyOf(told.keySet()));
        for (String address : circumstances.newErrors()) {
            index.entityAt(address).stream()
                    .flatMap(entity -> making(address, nearest.to(entity)).stream())
                    .forEach(cause -> telling(cause).raise(ChangeClass.BREAKING, ClassReason.NEW_ERROR));
        }
    }

    /** Of the changes near an error those that can have made it: at its very place, else those that ask most; none that allows more. */
    private static List<Meaning> making(String address, List<Meaning> near) {
        List<Meaning> there = near.stream()
                .filter(cause -> isWithin(address, cause.change().path())
                        || isWithin(cause.change().path(), address))
                .filter(cause -> !cause.node().isEntity() || near.size() == 1)
                .toList();
        List<Meaning> able = (there.isEmpty() ? near : there)
                .stream().filter(cause -> !ALLOWS_MORE.contains(cause.edit())).toList();
        Optional<ChangeClass> strongest = able.stream().map(Meaning::rated).min(Comparator.naturalOrder());
        return able.stream()
                .filter(cause -> strongest.filter(cause.rated()::equals).isPresent())
                .toList();
    }

    private static boolean isWithin(String inner, String outer) {
        return inner.equals(outer) || inner.startsWith(outer + "/");
    }

    /**
     * A request that asks for more than its changes do raises the strongest of them; it lowers none, but texts that it declares to mean
     * the same. What the other requests about a change ask for is heard after that.
     */
    private void requests(NewChangeRequests requests) {
        drafts.forEach(draft -> draft.explain(requests.about(draft.changes())));
        drafts.stream()
                .filter(draft -> draft.notes().stream().anyMatch(NewChangeRequests::isSpellingOnly))
                .forEach(draft -> draft.declareSpelling(wording));
        for (Redline request : requests.all()) {
            List<ChangeItemDraft> about = drafts.stream()
                    .filter(draft -> draft.notes().contains(request) && !draft.allowsMore())
                    .toList();
            ChangeClass strongest = about.stream()
                    .map(ChangeItemDraft::rated)
                    .min(Comparator.naturalOrder())
                    .orElse(ChangeClass.BREAKING);
            NewChangeRequests.rated(request).ifPresent(asked -> about.stream()
                    .filter(draft -> draft.rated() == strongest)
                    .forEach(draft -> draft.raise(asked, ClassReason.REQUEST)));
        }
    }
}
