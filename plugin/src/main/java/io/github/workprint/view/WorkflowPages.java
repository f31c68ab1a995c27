package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import io.github.workprint.spec.value.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages that a workflow document has on screen, and on which of them each thing stands. A small workflow is one page; of a large one
 * each chapter is a page of its own, and the stages have a page for each phase.
 */
public final class WorkflowPages {
    /** As many values as a page shows that opens at once on a phone: each takes four or five elements of a page. */
    private static final long VALUES_OF_A_PAGE = 700;

    /** As many stages as are read one after the other without losing one's way. */
    private static final int STAGES_OF_A_PAGE = 12;

    private static final String MOVED_AWAY = "left/";

    /**
     * One page.
     *
     * @param chapters what it holds
     * @param phase of which it shows the stages; none for a page that shows all, or none
     */
    public record WorkflowPage(List<Chapter> chapters, Optional<Phase> phase) {
        public WorkflowPage {
            chapters = List.copyOf(chapters);
        }

        /** Path from the version's directory, without extension. */
        public String file() {
            String file = chapters.get(0).file();
            return phase.map(of -> file + "/" + of.word()).orElse(file);
        }

        /** The anchors of its sections, in their order. */
        public List<String> sections() {
            return chapters.stream()
                    .flatMap(chapter -> chapter.sections().stream())
                    .toList();
        }
    }

    private final List<WorkflowPage> pages;
    private final Map<String, WorkflowPage> pageOfEntity = new HashMap<>();
    private final Map<Chapter, WorkflowPage> pageOfChapter = new HashMap<>();

    private WorkflowPages(List<WorkflowPage> pages) {
        this.pages = List.copyOf(pages);
        pages.forEach(page -> page.chapters().forEach(chapter -> pageOfChapter.putIfAbsent(chapter, page)));
    }

    static WorkflowPages of(Workflow workflow) {
        Redline root = workflow.root();
        boolean whole =
                root.walk().filter(Redline::isLeaf).limit(VALUES_OF_A_PAGE + 1).count() <= VALUES_OF_A_PAGE;
        return whole ? new WorkflowPages(List.of(whole())) : byChapter(workflow);
    }

    /** The whole document as one page, as it is on paper. */
    public static WorkflowPage whole() {
        return new WorkflowPage(Arrays.asList(Chapter.values()), Optional.empty());
    }

    /**
     * The parts of the document where it is bound: the chapters that have something to show. A small workflow is one part, as it is one
     * page.
     */
    public List<Chapter> parts() {
        return isOne()
                ? List.of()
                : pages.stream()
                        .flatMap(page -> page.chapters().stream())
                        .distinct()
                        .toList();
    }

    private static WorkflowPages byChapter(Workflow workflow) {
        Set<Chapter> told = told(workflow);
        Map<String, Phase> phases = phases(workflow);
        List<WorkflowPage> pages = new ArrayList<>();
        for (Chapter chapter : told) {
            if (chapter == Chapter.STAGES && !phases.isEmpty()) {
                phases.values().stream()
                        .distinct()
                        .sorted()
                        .map(phase -> new WorkflowPage(List.of(chapter), Optional.of(phase)))
                        .forEach(pages::add);
            } else {
                pages.add(new WorkflowPage(List.of(chapter), Optional.empty()));
            }
        }
        WorkflowPages all = new WorkflowPages(pages);
        workflow.root().children().forEach(all::place);
        phases.forEach((stage, phase) -> pages.stream()
                .filter(page -> page.phase().equals(Optional.of(phase)))
                .forEach(page -> all.pageOfEntity.put(stage, page)));
        return all;
    }

    /** By the address of a stage; empty where the stages are few or all of one phase, so that they have one page. */
    private static Map<String, Phase> phases(Workflow workflow) {
        Map<String, Phase> phases = new HashMap<>();
        if (workflow.stages().size() > STAGES_OF_A_PAGE) {
            Phases of = new Phases(workflow);
            workflow.stages().forEach(stage -> phases.put(stage.path(), of.of(stage)));
        }
        return phases.values().stream().distinct().count() > 1 ? phases : Map.of();
    }

    /** The chapters that have something to show. */
    private static Set<Chapter> told(Workflow workflow) {
        Redline root = workflow.root();
        Set<Chapter> told = EnumSet.of(Chapter.OVERVIEW, Chapter.REFERENCE);
        root.children().forEach(part -> told.add(chapterOf(part)));
        for (Redline stage : workflow.stages()) {
            stage.child("planned").ifPresent(dates -> told.add(Chapter.SCHEDULE));
            stage.child("accepts").ifPresent(asked -> told.add(Chapter.HAND_OFFS));
            stage.child("controls").ifPresent(controls -> told.add(Chapter.PROTECTION));
        }
        for (String kept : List.of("volumes", "links")) {
            root.all(kept).stream()
                    .filter(thing -> thing.child("encrypted").isPresent())
                    .forEach(thing -> told.add(Chapter.PROTECTION));
        }
        root.all("interfaces").stream()
                .filter(handOff -> handOff.child("planned").isPresent())
                .forEach(handOff -> told.add(Chapter.STORAGE));
        return told;
    }

    private static Chapter chapterOf(Redline part) {
        return Chapter.withSection(part.key()).orElse(Chapter.REFERENCE);
    }

    private void place(Redline part) {
        WorkflowPage page = pageOfChapter.getOrDefault(chapterOf(part), pages.get(0));
        part.walk().filter(Redline::isEntity).forEach(entity -> pageOfEntity.put(entity.path(), page));
    }

    /** In the order in which they are read; the first is the one that a version opens with. */
    public List<WorkflowPage> all() {
        return pages;
    }

    /** Whether the document is one page. */
    public boolean isOne() {
        return pages.size() == 1;
    }

    /** The page of that file; the first where none is. */
    public WorkflowPage at(String file) {
        return pages.stream()
                .filter(page -> page.file().equals(file))
                .findFirst()
                .orElse(pages.get(0));
    }

    /**
     * The page on which something stands.
     *
     * @param anchor address of an entity, or of something in one, or the anchor of a section; the first page has what is not known
     */
    public WorkflowPage with(String anchor) {
        String address = anchor.startsWith(MOVED_AWAY) ? anchor.substring(MOVED_AWAY.length()) : anchor;
        for (Optional<Address> at = Optional.of(Address.of(address));
                at.isPresent();
                at = at.get().above()) {
            WorkflowPage page = pageOfEntity.get(at.get().toString());
            if (page != null) {
                return page;
            }
        }
        return Chapter.withSection(address)
                .flatMap(chapter -> Optional.ofNullable(pageOfChapter.get(chapter)))
                .orElse(pages.get(0));
    }
}
