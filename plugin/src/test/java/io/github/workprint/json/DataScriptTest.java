package io.github.workprint.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DataScriptTest {
    @Test
    void noValueEndsTheScript() {
        assertEquals(
                "window.list = \"\\u003C/script\\u003E\\u003C!-- ]]\\u003E \\u2028\\u2029\";\n",
                DataScript.of("list", json -> json.writeString("</script><!-- ]]> \u2028\u2029")));
    }
}
