package io.github.workprint.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the Nu Html Checker, the validator of the W3C, has against pages and style sheets: faults and warnings alike. */
public final class Markup implements ErrorHandler {
    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

    private final List<String> complaints = new ArrayList<>();
    private final Path root;
    private String file = "";

    private Markup(Path root) {
        this.root = root;
    }

    /**
     * One line a fault: file, line, column, what is wrong.
     *
     * @param files paths below {@code root}, of pages and of style sheets
     */
    public static List<String> complaints(Path root, List<String> files) {
        Markup markup = new Markup(root);
        try {
            markup.check(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception broken) {
            throw new IllegalStateException("the checker has no schema", broken);
        }
        return List.copyOf(markup.complaints);
    }

    /** The checker declares {@link Exception} where it reads its schema. */
    private void check(List<String> files) throws Exception {
        SimpleDocumentValidator checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(HTML, this);
        checker.setUpValidatorAndParsers(this, true, false);
        checker.setAllowCss(true);
        for (String next : files) {
            file = next;
            check(checker, root.resolve(next));
        }
    }

    private static void check(SimpleDocumentValidator checker, Path path) throws IOException, SAXException {
        if (path.toString().endsWith(".css")) {
            checker.checkCssFile(path.toFile(), true);
        } else {
            checker.checkHtmlFile(path.toFile(), true);
        }
    }

    private void add(String word, SAXParseException fault) {
        complaints.add(file + ":" + fault.getLineNumber() + ":" + fault.getColumnNumber() + ": " + word + ": "
                + fault.getMessage());
    }

    @Override
    public void warning(SAXParseException fault) {
        // The checker reads files without an address, to which 'self' means nothing; browsers hold pages to their
        // policy.
        if (!String.valueOf(fault.getMessage()).startsWith("Resource violates Content Security Policy")) {
            add("warning", fault);
        }
    }

    @Override
    public void error(SAXParseException fault) {
        add("error", fault);
    }

    @Override
    public void fatalError(SAXParseException fault) {
        add("fatal", fault);
    }
}
