package io.github.workprint.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
    private final PdfPrinter printer = new PdfPrinter(PrintAssets.ofTemplates());

    @Test
    void printsIntoTarget() throws Exception {
        Printed printed = printer.print(SamplePage.html());
        Files.write(Path.of("target/sample.pdf"), printed.pdf());
        assertEquals(java.util.List.of(), printed.missing());
    }
}
