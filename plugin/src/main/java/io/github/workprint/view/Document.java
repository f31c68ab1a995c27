package io.github.workprint.view;

import io.github.workprint.diff.Redline;
import java.util.Locale;
import java.util.Optional;

/**
 * One document of a version, for one audience.
 *
 * @param file path from the version's directory, without extension, such as {@code roles/dit}; that of a catch-up page, which belongs
 *     to no one version, from the workflow's
 * @param subject the role or deliverable that it is about
 */
public record Document(Kind kind, String file, Optional<Redline> subject) {

    /** The kinds of document; templates, and what can be chosen in {@code documents:}. */
    public enum Kind {
        WORKFLOW("workflow", true, false),
        ROLE_SHEET("role-sheets", true, true),
        CHECKLIST("checklists", true, true),
        CHECKLISTS("checklists", true, false),
        CHANGES("changes", true, true),
        /** What the check found, for those who write the workflow; where it is, the workflow document is. */
        FINDINGS("workflow", true, false),
        /** What changed from an older version straight to the latest; whoever gets change logs gets these. */
        CATCH_UP("changes", true, false),
        HANDBOOK("handbook", false, true),
        /** The changed pages of the handbook; whoever gets that gets these. */
        PACKET("handbook", false, true);

        private final String choice;
        private final boolean html;
        private final boolean pdf;

        Kind(String choice, boolean html, boolean pdf) {
            this.choice = choice;
            this.html = html;
            this.pdf = pdf;
        }

        /** The key in {@code documents:} that gives or withholds it. */
        public String choice() {
            return choice;
        }

        public boolean html() {
            return html;
        }

        public boolean pdf() {
            return pdf;
        }

        /** The name of its template and its style class: {@code role-sheet}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
