package io.github.workprint.render.page;

import io.github.workprint.json.DataScript;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which page of a workflow document has an anchor that its first page does not have. Bookmarks and links of others name the first page
 * with the anchor, also after it moved to a page of its own: a script leads on from there.
 */
public final class PlacesOnPages {
    private static final Pattern ID = Pattern.compile("<(?!svg|title|desc)[a-z]\\w*[^<>]* id=\"([^\"]+)\"");

    private PlacesOnPages() {}

    /**
     * A script that gives {@code workprint.js} for each page the anchors that only that page has.
     *
     * @param pages by file, the first first
     */
    public static String script(Map<String, String> pages) {
        Set<String> known = new LinkedHashSet<>();
        Map<String, Set<String>> places = new LinkedHashMap<>();
        pages.forEach((file, page) -> {
            Set<String> here = ids(page);
            here.removeAll(known);
            known.addAll(here);
            places.put(file, here);
        });
        return DataScript.of("workprintPlaces", json -> {
            json.writeStartObject();
            places.entrySet().stream().skip(1).forEach(place -> {
                json.writeName(place.getKey());
                json.writeStartArray();
                place.getValue().forEach(json::writeString);
                json.writeEndArray();
            });
            json.writeEndObject();
        });
    }

    private static Set<String> ids(String page) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher id = ID.matcher(page);
        while (id.find()) {
            ids.add(id.group(1));
        }
        return ids;
    }
}
