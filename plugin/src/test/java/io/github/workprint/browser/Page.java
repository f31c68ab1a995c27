package io.github.workprint.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A tab with a page in it. */
public final class Page implements AutoCloseable {
    private static final Set<String> WORTH_A_COMPLAINT = Set.of("error", "warning", "assert");

    private final DevTools tools;
    private final String target;
    private final String session;

    Page(DevTools tools, String target, String session) {
        this.tools = tools;
        this.target = target;
        this.session = session;
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
    }

    /**
     * Goes to another page in this tab, and waits until it and its fonts have loaded.
     *
     * @throws IllegalStateException if there is no such page
     */
    public void go(URI address) {
        load("Page.navigate", Map.of("url", address.toString()));
    }

    /** Loads the page again, and waits as {@link #go} does. */
    public void reload() {
        load("Page.reload", Map.of());
    }

    public void resize(Viewport viewport) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        viewport.width(),
                        "height",
                        viewport.height(),
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        false));
    }

    /**
     * Shows the page as another medium or with another preference.
     *
     * @param medium {@code screen} or {@code print}
     * @param features of media queries, as {@code prefers-color-scheme} to {@code dark}
     */
    public void show(String medium, Map<String, String> features) {
        List<Map<String, String>> list = features.entrySet().stream()
                .map(feature -> Map.of("name", feature.getKey(), "value", feature.getValue()))
                .toList();
        send("Emulation.setEmulatedMedia", Map.of("media", medium, "features", list));
    }

    /** Loads the page again with its scripts switched off, or on. {@link #evaluate} works either way. */
    public void runScripts(boolean on) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
        reload();
    }

    /** Presses and releases a key that types nothing, as {@code Tab}, {@code Enter}, {@code Escape}. */
    public void press(String key) {
        int code = Map.of("Tab", 9, "Enter", 13, "Escape", 27, "ArrowUp", 38, "ArrowDown", 40)
                .getOrDefault(key, 0);
        for (String type : List.of("keyDown", "keyUp")) {
            String text = key.equals("Enter") && type.equals("keyDown") ? "\r" : "";
            send(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code, "text", text));
        }
    }

    /**
     * The value of a JavaScript expression, awaited if it is a promise, as JSON.
     *
     * @throws IllegalStateException if the expression throws
     */
    public JsonNode evaluate(String expression) {
        JsonNode answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + thrown(answer.get("exceptionDetails")));
        }
        return answer.path("result").path("value");
    }

    /** The document as it stands now, scripts included in what made it. */
    public String dom() {
        return evaluate("document.documentElement.outerHTML").asString();
    }

    /** Everything that a reader's console would show in red or yellow: messages, exceptions, what failed to load. */
    public List<String> complaints() {
        return tools.events(session).stream().flatMap(Page::complaint).toList();
    }

    /** The addresses of all that the page asked for since this tab was opened, itself included, without {@code data:}. */
    public List<String> requests() {
        return tools.events(session).stream()
                .filter(event -> event.method().equals("Network.requestWillBeSent"))
                .map(event -> event.params().path("request").path("url").asString())
                .filter(url -> !url.startsWith("data:"))
                .toList();
    }

    /** Writes the whole page, also what is below the fold, as a PNG. */
    public void screenshot(Path file) {
        JsonNode size = send("Page.getLayoutMetrics", Map.of()).path("cssContentSize");
        Map<String, Object> clip = Map.of(
                "x",
                0,
                "y",
                0,
                "scale",
                1,
                "width",
                size.path("width").asDouble(),
                "height",
                size.path("height").asDouble());
        JsonNode answer =
                send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", clip));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(answer.path("data").asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tools.call("", "Target.closeTarget", Map.of("targetId", target));
    }

    private JsonNode send(String method, Map<String, ?> params) {
        return tools.call(session, method, params);
    }

    private void load(String method, Map<String, ?> params) {
        long before = tools.count(session, "Page.loadEventFired");
        JsonNode answer = send(method, params);
        if (answer.has("errorText")) {
            throw new IllegalStateException(
                    params + ": " + answer.get("errorText").asString());
        }
        tools.awaitEvent(session, "Page.loadEventFired", before);
        evaluate("document.fonts.ready.then(() => true)");
    }

    private static Stream<String> complaint(DevTools.Event event) {
        JsonNode params = event.params();
        return switch (event.method()) {
            case "Runtime.exceptionThrown" -> Stream.of("exception: " + thrown(params.path("exceptionDetails")));
            case "Runtime.consoleAPICalled" -> complaint(params.path("type"), spoken(params.path("args")), "");
            case "Log.entryAdded" -> {
                JsonNode entry = params.path("entry");
                yield complaint(
                        entry.path("level"),
                        entry.path("text").asString(""),
                        entry.path("url").asString(""));
            }
            default -> Stream.of();
        };
    }

    private static Stream<String> complaint(JsonNode level, String text, String url) {
        String word = level.asString("");
        return WORTH_A_COMPLAINT.contains(word) ? Stream.of((word + ": " + text + " " + url).strip()) : Stream.of();
    }

    private static String spoken(JsonNode arguments) {
        return String.join(
                " ",
                arguments
                        .valueStream()
                        .map(argument -> argument.path("value")
                                .asString(argument.path("description").asString("")))
                        .toList());
    }

    private static String thrown(JsonNode details) {
        return details.path("exception")
                .path("description")
                .asString(details.path("text").asString(""));
    }
}
