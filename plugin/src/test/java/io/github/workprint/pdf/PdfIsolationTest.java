package io.github.workprint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.workprint.look.LookFiles;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfIsolationTest {
    private static final int GRACE_MILLIS = 300;

    @Test
    void aPageReachesNeitherTheNetworkNorTheDisk(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.css"), "p:after { content: 'Hidden canary' }");
        String canary = secret.toUri().toString();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + server.getLocalPort() + "/";
            byte[] pdf = new PdfPrinter(LookFiles.standard())
                    .print(page(there, canary))
                    .pdf();
            server.setSoTimeout(GRACE_MILLIS);
            assertFalse(called(server), "something was fetched");
            assertFalse(new String(pdf, StandardCharsets.ISO_8859_1).contains("EmbeddedFile"));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertEquals(
                        "Seen Seen too",
                        new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " "));
            }
        }
    }

    private static String page(String there, String file) {
        return """
                <!doctype html><html lang="en"><head><title>T</title>
                <link rel="stylesheet" href="%1$slink.css"><link rel="stylesheet" href="%2$s">
                <style>@import url(%1$simport.css); p { background: url(%1$shead.png) }</style></head><body>
                <p style="background-image: url(%1$sbody.png)">Seen</p>
                <style>@import "%2$s"; @font-face { font-family: x; src: url(%1$sfont.ttf) }</style>
                <img src="%1$spicture.png" alt=""><img src="%2$s" alt=""><object data="%1$sobject.pdf"></object>
                <iframe src="%1$sframe.html"></iframe><a href="%2$s" download="secret.css" onclick="steal()">Seen too</a>
                <svg width="10" height="10" alt="drawing"><image href="%1$sdrawing.png" xlink:href="%1$sdrawing.png" width="5" height="5"></image>
                <use href="%1$suse.svg#a" xlink:href="%1$suse.svg#a"></use><style>@import url(%1$ssvg.css);</style>
                <rect width="5" height="5" fill="url(%1$spaint.svg#p)"/></svg></body></html>
                """
                .formatted(there, file);
    }

    private static boolean called(ServerSocket server) throws Exception {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
