package io.github.workprint.spec.production;

import io.github.workprint.spec.language.Audience;
import io.github.workprint.spec.language.Keyed;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The types of document, in the order in which a version lists them. Each is declared here and nowhere else; what else it needs, by its
 * {@link #word()}: a template {@code contact-sheet.ftlh}, and the words {@code document.contact-sheet} in every language.
 */
public enum DocumentType implements Keyed {
    WORKFLOW(Declaration.page("index")
            .chosenBy("workflow")
            .always()
            .in(Menu.HOME)
            .about("The whole workflow: what changed, a diagram, stages, formats, dates, storage, risks.")),
    CHANGES(Declaration.page("changes")
            .chosenBy("changes")
            .printed()
            .in(Menu.BAR)
            .about("What changed since the version before, by who must act.")),
    FINDINGS(Declaration.page("findings")
            .always()
            .of(Audience.INTERNAL)
            .in(Menu.BAR)
            .about("What the check found, for those who write the workflow.")),
    CONTACT_SHEET(Declaration.page("contacts")
            .chosenBy("contact-sheet")
            .printed()
            .in(Menu.BAR)
            .searched()
            .where("roles", "people")
            .about("Who is who: people and roles by organisation, and how to reach them.")),
    CALENDAR(Declaration.page("calendar")
            .chosenBy("calendar")
            .printed()
            .dated()
            .in(Menu.BAR)
            .about("What starts, ends and falls due, by month and by week.")),
    BOOKINGS(Declaration.page("bookings")
            .chosenBy("bookings")
            .dated()
            .of(Audience.INTERNAL)
            .in(Menu.BAR)
            .about("Who does what when: the work of each person, and what rooms and machines are needed for.")),
    ROLE_SHEET(Declaration.page("roles/*")
            .chosenBy("role-sheets")
            .printed()
            .each("roles")
            .in(Menu.ROLES)
            .searched()
            .of(Audience.INTERNAL, Audience.CREW)
            .about("What one role gets, makes, hands over and protects, on one or two pages.")),
    CHECKLISTS(Declaration.page("checklists/index")
            .chosenBy("checklists")
            .where("deliverables")
            .in(Menu.CHECKLISTS)
            .about("The requirements of all deliverables, to tick.")),
    CHECKLIST(Declaration.page("checklists/*")
            .chosenBy("checklists")
            .printed()
            .each("deliverables")
            .in(Menu.CHECKLISTS)
            .searched()
            .about("The requirements of one deliverable, to tick and to sign.")),
    HANDBOOK(Declaration.paper("handbook")
            .chosenBy("handbook")
            .in(Menu.PRINTED)
            .about("Workflow document, checklists and changes in one, with a cover and a revision record.")),
    /** Whoever gets handbooks gets these. */
    PACKET(Declaration.paper("packet")
            .chosenBy("handbook")
            .afterTheFirst()
            .in(Menu.REPLACEMENTS)
            .about("The pages of the handbook that changed, for those who print.")),
    /** Whoever gets change logs gets these. */
    CATCH_UP(Declaration.page("catch-up/*")
            .besideVersions()
            .chosenBy("changes")
            .about("What changed from an older version straight to the latest.")),
    WHERE_IT_STANDS(Declaration.page("where-it-stands")
            .besideVersions()
            .chosenBy("where-it-stands")
            .about("What is done, what comes next and what is asked of the reader, from the records.")),
    /** Whoever gets checklists gets this. */
    CHECKLIST_STATE(Declaration.page("checklist-state")
            .besideVersions()
            .printed()
            .chosenBy("checklists")
            .about("The checklists of the latest version with what was answered already: done, open, to be checked"
                    + " again.")),
    CONFIRMATIONS(Declaration.page("confirmations")
            .besideVersions()
            .chosenBy("confirmations")
            .of(Audience.INTERNAL)
            .about("Who has read which version, which approvals stand, what was delivered and checked, from"
                    + " the records."));

    /** Where the documents of a type are offered. */
    public enum Menu {
        /** Nowhere but where it is linked in a text. */
        NONE,
        /** As the first page of a version. */
        HOME,
        /** By name, beside the menus. */
        BAR,
        ROLES,
        CHECKLISTS,
        /** Among what is there to print. */
        PRINTED,
        /** Among what is there to print, on the pages of the version only. */
        REPLACEMENTS;

        /** For templates. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // nobody gets at it once the type is made
    private final Declaration declared;

    DocumentType(Declaration declared) {
        this.declared = declared;
    }

    /** The name of its template and its style class: {@code role-sheet}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key in {@code documents:} that gives or withholds it; empty where none does. */
    @Override
    public String key() {
        return declared.key;
    }

    /** Path from the version's directory, without extension; {@code *} stands for the id of what it is about. */
    public String file() {
        return declared.file;
    }

    /** The collection that has one such document for each of its entities; empty where a version has one only. */
    public String each() {
        return declared.each;
    }

    /** The collections of which one must have something to show; none where it is there anyhow. */
    public List<String> where() {
        return declared.where;
    }

    /** Whether something must have a day. */
    public boolean isDated() {
        return declared.dated;
    }

    /** Whether it belongs to no one version and stands beside all of them. */
    public boolean isBesideVersions() {
        return declared.beside;
    }

    /** Whether there is none in the first version, which replaces nothing. */
    public boolean isReplacement() {
        return declared.replacement;
    }

    /** Whether audiences get it whatever {@code documents:} says. */
    public boolean isAlwaysMade() {
        return declared.always;
    }

    /** Who gets it where {@code documents:} says nothing. */
    public Set<Audience> audiences() {
        return declared.audiences;
    }

    public Menu menu() {
        return declared.menu;
    }

    /** Whether the search finds it by its title. */
    public boolean isSearched() {
        return declared.searched;
    }

    public boolean html() {
        return declared.html;
    }

    public boolean pdf() {
        return declared.pdf;
    }

    /** What it is for, in a sentence. */
    public String about() {
        return declared.about;
    }

    /** What a type says of itself; filled once, while the type is made. */
    private static final class Declaration {
        private final String file;
        private final boolean html;
        private boolean pdf;
        private String key = "";
        private String each = "";
        private List<String> where = List.of();
        private boolean dated;
        private boolean replacement;
        private boolean beside;
        private boolean always;
        private Set<Audience> audiences = Set.of(Audience.values());
        private Menu menu = Menu.NONE;
        private boolean searched;
        private String about = "";

        private Declaration(String file, boolean html) {
            this.file = file;
            this.html = html;
            this.pdf = !html;
        }

        static Declaration page(String file) {
            return new Declaration(file, true);
        }

        static Declaration paper(String file) {
            return new Declaration(file, false);
        }

        Declaration printed() {
            pdf = true;
            return this;
        }

        Declaration chosenBy(String chosen) {
            key = chosen;
            return this;
        }

        Declaration each(String collection) {
            each = collection;
            return this;
        }

        Declaration where(String... collections) {
            where = List.of(collections);
            return this;
        }

        Declaration dated() {
            dated = true;
            return this;
        }

        Declaration afterTheFirst() {
            replacement = true;
            return this;
        }

        Declaration besideVersions() {
            beside = true;
            return this;
        }

        Declaration always() {
            always = true;
            return this;
        }

        Declaration of(Audience... readers) {
            audiences = Set.of(readers);
            return this;
        }

        Declaration in(Menu place) {
            menu = place;
            return this;
        }

        Declaration searched() {
            searched = true;
            return this;
        }

        Declaration about(String sentence) {
            about = sentence;
            return this;
        }
    }
}
