package io.github.workprint.pdf;

import io.github.workprint.pdf.font.MissingGlyph;
import java.util.List;

/**
 * A printed document.
 *
 * @param pdf the file: PDF 1.7, PDF/A-3a and PDF/UA-1; not copied, so not to be written to
 * @param missing the characters that did not come out right, each once, in order of appearance
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody; a copy of each PDF would double the memory of a run
public record Printed(byte[] pdf, List<MissingGlyph> missing) {
    public Printed {
        missing = List.copyOf(missing);
    }
}
