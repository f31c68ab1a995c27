package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.github.workprint.look.LookFiles;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the default time zone and locale")
class PdfSameBytesTest {
    private final byte[] first = print(new PdfPrinter(LookFiles.standard()));

    @Test
    void aSecondPrintIsTheSame() {
        PdfPrinter printer = new PdfPrinter(LookFiles.standard());
        assertArrayEquals(first, print(printer));
        assertArrayEquals(first, print(printer));
    }

    @Test
    void anotherTimeZoneAndLocaleChangeNothing() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertArrayEquals(first, print(new PdfPrinter(LookFiles.standard())));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        PdfPrinter printer = new PdfPrinter(LookFiles.standard());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> task = () -> print(printer);
            for (Future<byte[]> printed : threads.invokeAll(List.of(task, task, task, task))) {
                assertArrayEquals(first, printed.get());
            }
        } finally {
            threads.shutdown();
        }
    }

    private static byte[] print(PdfPrinter printer) {
        return printer.print(SamplePage.html()).pdf();
    }
}
