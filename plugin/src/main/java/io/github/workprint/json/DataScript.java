package io.github.workprint.json;

import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** Data that pages load as a script, because pages that were opened from a folder may not fetch anything. */
public final class DataScript {
    private DataScript() {}

    /**
     * A script that sets a variable of the window. No value can end a script that this one is put into, or begin a comment of HTML; no
     * line separator ends a text where an old browser takes it for a line end.
     *
     * @param variable an identifier
     */
    public static String of(String variable, Consumer<JsonGenerator> content) {
        StringBuilder script = new StringBuilder("window.").append(variable).append(" = ");
        String json = JsonText.of(content).strip();
        for (int i = 0; i < json.length(); i++) {
            char one = json.charAt(i);
            switch (one) {
                case '<' -> script.append("\\u003C");
                case '>' -> script.append("\\u003E");
                case '\u2028' -> script.append("\\u2028");
                case '\u2029' -> script.append("\\u2029");
                default -> script.append(one);
            }
        }
        return script.append(";\n").toString();
    }
}
