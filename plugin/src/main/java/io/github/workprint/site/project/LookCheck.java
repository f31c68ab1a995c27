package io.github.workprint.site.project;

import io.github.workprint.finding.Finding;
import io.github.workprint.finding.Findings;
import io.github.workprint.finding.Place;
import io.github.workprint.finding.Wording;
import io.github.workprint.history.FileNames;
import io.github.workprint.look.Logo;
import io.github.workprint.look.LookFiles;
import io.github.workprint.look.RevisionColours;
import io.github.workprint.look.RevisionColours.Fault;
import io.github.workprint.messages.Languages;
import io.github.workprint.pdf.font.HouseFonts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks through a house's own look for files that would do nothing. Faults inside of templates show when they are printed. */
final class LookCheck {
    private static final String UNUSED = "WF-TE02";
    private static final String OUTSIDE = "WF-TE03";
    private static final String UNSAID = "WF-TE05";
    private static final String COLOUR = "WF-TE06";
    private static final String MARK = "WF-TE07";
    private static final String FONT = "WF-TE08";

    /** What a look may add to the standard one: parts that its own templates use, fonts, and languages. */
    private static final String ADDITIONS =
            "logo\\.(svg|png|jpe?g)|parts/.+\\.ftlh|fonts/.+|messages/[A-Za-z0-9-]+\\.properties|.*README.*|OFL.*";

    private final Path base;
    private final Path folder;
    private final LookFiles standard = LookFiles.standard();
    private final List<Finding> findings = new ArrayList<>();

    private LookCheck(Path base, Path folder) {
        this.base = base;
        this.folder = folder;
    }

    /** @throws IOException where the disk fails */
    static Findings of(Path base, Path folder) throws IOException {
        LookCheck check = new LookCheck(base, folder);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file :
                        all.filter(path -> !Files.isDirectory(path)).sorted().toList()) {
                    check.file(file);
                }
            }
        }
        check.colours();
        check.logo();
        check.fonts();
        return Findings.of(check.findings);
    }

    private void file(Path file) throws IOException {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!LookFiles.isWithin(folder, file)) {
            warn(
                    OUTSIDE,
                    file,
                    Wording.of("'{0}' leads to a file outside of this folder; it is not read", name),
                    Wording.of("copy the file here"));
        } else if (standard.find(name).isEmpty() && !name.matches(ADDITIONS)) {
            warn(
                    UNUSED,
                    file,
                    Wording.of("the look has no file '{0}', so that this one changes nothing", name),
                    Wording.of(
                            "give it the name of the file that it is to replace; docs/look-of-your-own.md lists them"));
        }
        language(name).ifPresent(language -> language(file, language));
    }

    private void colours() {
        Path file = folder.resolve(RevisionColours.FILE);
        for (Fault fault :
                RevisionColours.of(standard.under(LookFiles.in(folder))).faults()) {
            Place place = new Place(FileNames.of(base, file), fault.line(), 1, 1);
            findings.add(Finding.warn(COLOUR, place, "", fault.message(), fault.help()));
        }
    }

    private void logo() {
        LookFiles own = LookFiles.in(folder);
        Logo.of(own).ifPresent(logo -> {
            Path file = folder.resolve(logo.name());
            logo.faults().forEach(fault -> warn(MARK, file, Wording.of(fault.message()), Wording.of(fault.help())));
            Logo.NAMES.stream()
                    .filter(name -> !name.equals(logo.name()) && own.find(name).isPresent())
                    .forEach(name -> warn(
                            UNUSED,
                            folder.resolve(name),
                            Wording.of("'{0}' is not used, since there is '{1}'", name, logo.name()),
                            Wording.of("keep one of them")));
        });
    }

    private void fonts() {
        Path list = folder.resolve(HouseFonts.LIST);
        for (HouseFonts.Fault fault : HouseFonts.of(LookFiles.in(folder)).faults()) {
            Place place = new Place(FileNames.of(base, list), fault.line(), 1, 1);
            findings.add(Finding.warn(FONT, place, "", said(fault), remedy(fault.reason())));
        }
    }

    private static Wording said(HouseFonts.Fault fault) {
        return switch (fault.reason()) {
            case MISSING ->
                Wording.of("there is no font '{0}' in the folder 'fonts'; PDFs do without it", fault.name());
            case NO_TRUETYPE -> Wording.of("'{0}' is no TrueType font with outlines; PDFs do without it", fault.name());
            case NOT_EMBEDDED ->
                Wording.of(
                        "the font '{0}' does not allow a part of it to be embedded; PDFs do without it", fault.name());
        };
    }

    private static Wording remedy(HouseFonts.Reason reason) {
        return switch (reason) {
            case MISSING -> Wording.of("copy the file there, or take the line out");
            case NO_TRUETYPE -> Wording.of("take the .ttf of the font; PDFs cannot use an .otf or a web font");
            case NOT_EMBEDDED -> Wording.of("take a font whose licence allows it, such as those of Noto");
        };
    }

    private static Optional<String> language(String name) {
        return name.matches("messages/.*\\.properties")
                ? Optional.of(name.substring("messages/".length(), name.length() - ".properties".length()))
                : Optional.empty();
    }

    /** A language of the house's own says everything, or what it leaves out is English; a file for one that is there may say little. */
    private void language(Path file, String language) {
        if (!new Languages(standard).has(language)) {
            Set<String> unsaid = new Languages(standard.under(LookFiles.in(folder))).unsaid(language);
            if (!unsaid.isEmpty()) {
                warn(
                        UNSAID,
                        file,
                        Wording.of(
                                "{0} messages are missing and will be in English: {1}",
                                unsaid.size(),
                                String.join(", ", unsaid.stream().limit(8).toList()) + (unsaid.size() > 8 ? " …" : "")),
                        Wording.of("say them in this file; messages/en.properties and messages/en-spec.properties hold"
                                + " all of them"));
            }
        }
    }

    private void warn(String rule, Path file, Wording message, Wording help) {
        findings.add(Finding.warn(rule, Place.of(FileNames.of(base, file)), "", message, help));
    }
}
