package io.github.workprint.meaning.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Roles that stand in one relation to what changed. */
public enum RecipientGroup {
    OWNER("its owner"),
    ITSELF("the role itself"),
    HOLDERS("the roles that the person holds"),
    PARTNERS("those who hand something to the role or get something from it"),
    MAKERS("those who make it"),
    TAKERS("those who take it"),
    CHECKERS("those who check it"),
    HANDLERS("those who make or take what it is about"),
    NEIGHBOURS("the owners of the stages before and behind"),
    UPSTREAM("the owners of the stages before"),
    DOWNSTREAM("the owners of the stages behind"),
    PATH("the owners of every stage on the way to it"),
    PRESSED("those who make it, and the owners of the stages on the way to it that the plan leaves too little time"),
    AFFECTED("those whose own dates these are: who owns the stage, makes the deliverable, is named by the milestone or"
            + " review"),
    REFS("the roles, and the owners of the stages, that it names"),
    NAMED("the roles named, now and before"),
    USERS("those whose work names it"),
    SHOOT("those who bring in material, and those who take it in"),
    CONTACT("the role that questions go to"),
    APPROVERS("those who approve changes"),
    WORKERS("those who own a stage, or bring material, for the part"),
    EVERYBODY("every role");

    private final String words;

    RecipientGroup(String words) {
        this.words = words;
    }

    /** For the reference. */
    public String words() {
        return words;
    }

    /** Reads words with blanks between them. */
    static List<RecipientGroup> all(String words) {
        return Arrays.stream(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> valueOf(word.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
