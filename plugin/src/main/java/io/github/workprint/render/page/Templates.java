package io.github.workprint.render.page;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.look.Logo;
import io.github.workprint.look.LookFiles;
import io.github.workprint.messages.Messages;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The templates of the look. Nothing in them can reach Java classes, the clock or the machine's settings. */
public final class Templates {
    static final Version VERSION = Configuration.VERSION_2_3_34;
    private static final String BROKEN = "WF-TE01";

    private final Configuration configuration;
    private final UnaryOperator<String> names;

    /** @param names what the user calls a template of that name */
    public Templates(LookFiles files, UnaryOperator<String> names) {
        this.names = names;
        Optional<Logo> logo = Logo.of(files);
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(new LookLoader(files));
        configuration.setLocalizedLookup(false);
        configuration.setSharedVariable(
                "logo", logo.isPresent() ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE);
        configuration.setSharedVariable(
                "logoFile", new SimpleScalar(logo.map(Logo::name).orElse("")));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(true);
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setNewBuiltinClassResolver(freemarker.core.TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    }

    /**
     * Prints a page that is about no version. It finds its words as {@code msg}, and nothing but texts, numbers, lists and groups.
     *
     * @param values by name: texts, numbers, truths, lists and maps of them
     */
    public String print(String template, Messages messages, Map<String, Object> values, Consumer<Finding> findings) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("msg", new MessageMethod(messages));
        return print(template, all, new SimpleObjectWrapper(VERSION), findings);
    }

    /** Prints a page; a fault in the template becomes a finding at its line, and the page is empty. */
    String print(String template, Map<String, Object> values, ObjectWrapper wrapper, Consumer<Finding> findings) {
        StringWriter out = new StringWriter(64 * 1024);
        try {
            Template parsed = configuration.getTemplate(template);
            parsed.createProcessingEnvironment(values, out, wrapper).process();
            return out.toString();
        } catch (TemplateException wrong) {
            findings.accept(broken(
                    wrong.getTemplateSourceName(),
                    number(wrong.getLineNumber()),
                    number(wrong.getColumnNumber()),
                    wrong.getMessageWithoutStackTop()));
        } catch (IOException unreadable) {
            findings.accept(unparsed(template, unreadable));
        }
        return "";
    }

    /** A syntax error comes by itself at the first page that needs the template, and as a cause at every later one. */
    private Finding unparsed(String template, IOException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ParseException wrong) {
                return broken(
                        wrong.getTemplateName(),
                        wrong.getLineNumber(),
                        wrong.getColumnNumber(),
                        wrong.getEditorMessage());
            }
        }
        throw new UncheckedIOException("cannot read the template " + template, unreadable);
    }

    private static int number(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private Finding broken(String template, int line, int column, String message) {
        return Finding.error(
                BROKEN,
                new Place(names.apply(template), line, column, 1),
                "",
                Wording.of(
                        "the template cannot be printed: {0}", message.strip().replaceAll("\\s+", " ")),
                Wording.of("correct the template at this line"));
    }

    /** Gives FreeMarker the files of the look, and no other file. */
    private static final class LookLoader implements TemplateLoader {
        private final LookFiles files;

        LookLoader(LookFiles files) {
            this.files = files;
        }

        private record Source(String name, String text) {}

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return files.find(name)
                    .map(bytes -> new Source(name, new String(bytes, StandardCharsets.UTF_8)))
                    .orElse(null);
        }

        /** A build reads each template once, so that none is ever newer. */
        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            return new StringReader(((Source) source).text());
        }

        @Override
        public void closeTemplateSource(Object source) {}
    }
}
