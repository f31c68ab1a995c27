package io.github.workprint.recording;

import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads manifests in the form ASC MHL 2.0 (American Society of Cinematographers, <a
 * href="https://github.com/ascmitc/mhl">github.com/ascmitc/mhl</a>, {@code xsd/ASCMHL.xsd}). They come from outside: nothing in them is
 * followed, and there is an end to their size.
 */
final class MediaHashListReader {
    /** In bytes. */
    static final long LARGEST = 64L * 1024 * 1024;

    private static final String NAMESPACE = "urn:ASC:MHL:v2.0";
    private static final int DEEPEST = 32;
    private static final int MOST_FILES = 500_000;

    /** {@code 0001_A002R2EC_2020-01-16_091500Z.mhl}: generation, folder, day and time. */
    private static final Pattern NAME = Pattern.compile("\\d{4,6}_(.{1,200})_\\d{4}-\\d{2}-\\d{2}_\\d{6}Z?\\.mhl");

    private static final Set<String> ALGORITHMS = Set.of("c4", "md5", "sha1", "xxh128", "xxh3", "xxh64");

    private final XMLStreamReader xml;
    private final Deque<String> path = new ArrayDeque<>();
    private Optional<LocalDate> on = Optional.empty();
    private String hash = "";
    private int files;
    private long bytes;
    private int verified;
    private int failed;
    private final Set<String> actions = new HashSet<>();

    private MediaHashListReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Why a file is no manifest that can be relied on. */
    static final class UnfitManifest extends Exception {
        private static final long serialVersionUID = 1L;

        UnfitManifest(String reason) {
            super(reason);
        }
    }

    /**
     * @param name of the file, which names its roll
     * @throws UnfitManifest where the file is none, or says nothing that can be relied on; its message says why
     */
    static MediaHashList read(String name, byte[] content) throws UnfitManifest {
        Matcher roll = NAME.matcher(name);
        if (!roll.matches()) {
            throw new UnfitManifest("its name does not say which roll it is of; manifests are called as in"
                    + " 0001_A002R2EC_2020-01-16_091500Z.mhl");
        }
        if (content.length > LARGEST) {
            throw new UnfitManifest("it is larger than " + LARGEST / (1024 * 1024) + " MB");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
            return new MediaHashListReader(xml).read(roll.group(1));
        } catch (XMLStreamException broken) {
            throw new UnfitManifest("it is no XML, or it is damaged");
        }
    }

    private MediaHashList read(String roll) throws XMLStreamException, UnfitManifest {
        StringBuilder text = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnfitManifest("it has a document type or refers to an entity, which no manifest needs");
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                text.setLength(0);
                begin();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(text.toString().strip());
                text.setLength(0);
            }
        }
        LocalDate day = on.orElseThrow(() -> new UnfitManifest("it does not say when it was made"));
        return new MediaHashList(roll, day, files, bytes, hash, verified, failed);
    }

    private void begin() throws UnfitManifest {
        String name = xml.getLocalName();
        if (path.isEmpty()
                && !(name.equals("hashlist")
                        && NAMESPACE.equals(xml.getNamespaceURI())
                        && "2.0".equals(xml.getAttributeValue(null, "version")))) {
            throw new UnfitManifest("it is no ASC MHL 2.0: its first element is '" + name + "'"
                    + (name.equals("hashlist") ? " of another version" : ""));
        }
        path.addLast(name);
        if (path.size() > DEEPEST) {
            throw new UnfitManifest("its elements are nested deeper than " + DEEPEST);
        }
        if (is("hashlist/hashes/hash")) {
            actions.clear();
            files++;
            if (files > MOST_FILES) {
                throw new UnfitManifest("it lists more than " + MOST_FILES + " files");
            }
        } else if (is("hashlist/hashes/hash/path")) {
            size(xml.getAttributeValue(null, "size"));
        } else if (path.size() == 4 && at().startsWith("hashlist/hashes/hash/") && ALGORITHMS.contains(name)) {
            String action = xml.getAttributeValue(null, "action");
            actions.add(action == null ? "" : action);
        }
    }

    private void size(String written) throws UnfitManifest {
        if (written == null) {
            return;
        }
        try {
            long size = Long.parseLong(written);
            if (size < 0) {
                throw new UnfitManifest("a file in it has the size " + written);
            }
            bytes = Math.addExact(bytes, size);
        } catch (ArithmeticException | NumberFormatException wrong) {
            throw new UnfitManifest("a file in it has the size '" + brief(written) + "'");
        }
    }

    private void end(String text) throws UnfitManifest {
        if (is("hashlist/creatorinfo/creationdate")) {
            try {
                on = Optional.of(OffsetDateTime.parse(text).toLocalDate());
            } catch (DateTimeException wrong) {
                throw new UnfitManifest("it was made on '" + brief(text) + "', which is no date and time");
            }
        } else if (is("hashlist/hashes/hash")) {
            if (actions.contains("failed")) {
                failed++;
            } else if (actions.contains("verified")) {
                verified++;
            }
        } else if (path.size() == 5
                && at().startsWith("hashlist/processinfo/roothash/content/")
                && ALGORITHMS.contains(xml.getLocalName())
                && hash.isEmpty()
                && text.matches("[0-9A-Za-z]{1,128}")) {
            hash = xml.getLocalName() + " " + text;
        }
        path.removeLast();
    }

    private boolean is(String place) {
        return at().equals(place);
    }

    private String at() {
        return String.join("/", path);
    }

    private static String brief(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}
