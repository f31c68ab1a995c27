package io.github.workprint.announce.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.workprint.announce.AnnouncedFolder;
import io.github.workprint.announce.delivery.Courier.Receipt;
import io.github.workprint.announce.delivery.MailServer.Account;
import io.github.workprint.announce.delivery.MailServer.Security;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server whose certificate a house has signed itself: mails go there where Java is told to trust it, and nowhere else. */
class EncryptedMailTest {
    private static final String PASSWORD = "secret-word";

    private static final Parcel PARCEL = new Parcel(
            "ann@house.example",
            List.of("editor"),
            "digest",
            "From: post@tern.example\r\nTo: ann@house.example\r\nSubject: Harbour 1.1.0\r\n\r\nBook Edit.\r\n");

    @TempDir
    Path folder;

    /** Sends one mail, in a Java of its own, since one that runs has decided whom it trusts. */
    static final class Sender {
        private Sender() {}

        /** @param port of the server, and how the connection is kept from being read */
        public static void main(String[] port) {
            System.out.println(sent(Integer.parseInt(port[0]), Security.valueOf(port[1])));
        }
    }

    private static Receipt sent(int port, Security security) {
        MailServer server = new MailServer("localhost", port, Optional.of(new Account("post", PASSWORD)), security);
        try (MailCourier courier = new MailCourier(server, AnnouncedFolder.OFFICE.address())) {
            return courier.deliver(PARCEL);
        }
    }

    private static String sentTrusting(Path store, int port, Security security)
            throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djavax.net.ssl.trustStore=" + store,
                        "-Djavax.net.ssl.trustStorePassword=" + StartTlsServer.STORE_PASSWORD,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sender.class.getName(),
                        String.valueOf(port),
                        security.name())
                .redirectErrorStream(true)
                .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(java.waitFor(60, TimeUnit.SECONDS), said);
        return said;
    }

    @Test
    void aMailGoesWhereTheCertificateIsTrustedAndNothingIsSaidInTheClear()
            throws IOException, InterruptedException, GeneralSecurityException {
        Path store = StartTlsServer.store(folder.resolve("mail.p12"), "localhost");
        try (StartTlsServer server = new StartTlsServer(store, true)) {
            String said = sentTrusting(store, server.port(), Security.STARTTLS);
            assertTrue(said.contains("DELIVERED"), said);
            assertTrue(server.encrypted().toString().contains("Subject: Harbour 1.1.0"), said);
            assertTrue(server.encrypted().stream().anyMatch(line -> line.startsWith("AUTH")));
            assertEquals(
                    List.of("EHLO", "STARTTLS"),
                    server.clear().stream().map(line -> line.split(" ", 2)[0]).toList());
        }
    }

    @Test
    void nothingIsSentWhereTheCertificateIsNotTrusted()
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = StartTlsServer.store(folder.resolve("mail.p12"), "localhost");
        try (StartTlsServer server = new StartTlsServer(store, true)) {
            Receipt receipt = sent(server.port(), Security.STARTTLS);
            assertEquals(Courier.State.BROKEN, receipt.state());
            assertTrue(receipt.words().contains("localhost:" + server.port() + " cannot be used"), receipt.words());
            assertFalse(receipt.words().contains(PASSWORD));
            assertEquals(List.of(), server.encrypted());
        }
    }

    /** A certificate of another host is that of somebody else. */
    @Test
    void nothingIsSentToAnotherHostThanTheCertificateNames()
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = StartTlsServer.store(folder.resolve("mail.p12"), "smtp.tern.example");
        try (StartTlsServer server = new StartTlsServer(store, true)) {
            String said = sentTrusting(store, server.port(), Security.STARTTLS);
            assertTrue(said.contains("BROKEN"), said);
            assertEquals(List.of(), new ArrayList<>(server.encrypted()));
        }
    }

    @Test
    void aPortThatIsEncryptedFromTheStartIsUsedAsWell()
            throws IOException, GeneralSecurityException, InterruptedException {
        Path store = StartTlsServer.store(folder.resolve("mail.p12"), "localhost");
        try (StartTlsServer server = new StartTlsServer(store, false)) {
            String said = sentTrusting(store, server.port(), Security.TLS);
            assertTrue(said.contains("DELIVERED"), said);
            assertEquals(List.of(), server.clear());
        }
    }
}
