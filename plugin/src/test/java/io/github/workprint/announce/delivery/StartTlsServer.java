package io.github.workprint.announce.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that takes mails over a connection that is encrypted on request (RFC 3207), or from its start; one at a time. */
final class StartTlsServer implements AutoCloseable {
    static final String STORE_PASSWORD = "only-for-tests";

    private final ServerSocket socket;
    private final SSLContext tls;
    private final boolean onRequest;
    private final List<String> clear = Collections.synchronizedList(new ArrayList<>());
    private final List<String> encrypted = Collections.synchronizedList(new ArrayList<>());

    /** @param onRequest whether it begins in the clear */
    StartTlsServer(Path store, boolean onRequest) throws IOException, GeneralSecurityException {
        this.onRequest = onRequest;
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, STORE_PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, STORE_PASSWORD.toCharArray());
        tls = SSLContext.getInstance("TLS");
        tls.init(managers.getKeyManagers(), null, null);
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "starttls-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A key with a certificate that it has signed itself. */
    static Path store(Path file, String host) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=" + host,
                        "-ext",
                        "san=dns:" + host,
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        STORE_PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
        return file;
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What was said to it so that all on the way can read it. */
    List<String> clear() {
        return List.copyOf(clear);
    }

    /** What only it could read. */
    List<String> encrypted() {
        return List.copyOf(encrypted);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket plain = socket.accept()) {
                talk(onRequest ? plain : wrapped(plain), !onRequest, true);
            } catch (IOException gone) {
                // The client went away, or does not trust us; the next one may.
            }
        }
    }

    private SSLSocket wrapped(Socket plain) throws IOException {
        SSLSocket wrapped = (SSLSocket) tls.getSocketFactory()
                .createSocket(plain, plain.getInetAddress().getHostAddress(), plain.getPort(), true);
        wrapped.setUseClientMode(false);
        wrapped.startHandshake();
        return wrapped;
    }

    private void talk(Socket client, boolean secret, boolean greets) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        if (greets) {
            say(out, "220 ready");
        }
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            (secret ? encrypted : clear).add(line);
            switch (line.split(" ", 2)[0].toUpperCase(Locale.ROOT)) {
                case "EHLO" -> say(out, secret ? "250-house\r\n250 AUTH PLAIN LOGIN" : "250-house\r\n250 STARTTLS");
                case "STARTTLS" -> {
                    say(out, "220 go on");
                    talk(wrapped(client), true, false);
                    return;
                }
                case "AUTH" -> say(out, "235 welcome");
                case "DATA" -> {
                    say(out, "354 go on");
                    for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
                        (secret ? encrypted : clear).add(text);
                    }
                    say(out, "250 taken");
                }
                case "QUIT" -> {
                    say(out, "221 bye");
                    return;
                }
                default -> say(out, "250 fine");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
