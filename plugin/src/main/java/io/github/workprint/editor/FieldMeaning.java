package io.github.workprint.editor;

import io.github.workprint.reference.FieldWords;
import io.github.workprint.site.project.House;
import io.github.workprint.spec.language.FieldShape;
import java.util.List;

/** What a field is for, and what may be written there, in Markdown. */
final class FieldMeaning {
    private FieldMeaning() {}

    static String of(FieldShape field, House house) {
        String list = field.declared().oneOf();
        List<String> words = list.isEmpty() ? List.of() : house.vocabulary().words(list);
        String about = field.declared().about();
        return "**" + field.label() + ".**" + (about.isEmpty() ? "" : " " + about) + "\n\nWrite "
                + (words.isEmpty()
                        ? FieldWords.value(field)
                        : (field.many() ? "one or a list of: " : "one of: ") + "`" + String.join("`, `", words) + "`")
                + "; " + FieldWords.readers(field.declared().audience()) + ".";
    }
}
