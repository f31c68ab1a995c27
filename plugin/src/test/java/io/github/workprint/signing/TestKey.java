package io.github.workprint.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyStoreException;
import java.time.Instant;

/** Keys that Java's own tool makes, with certificates that they sign themselves. */
public final class TestKey {
    public static final String PASSWORD = "only-for-tests";

    private TestKey() {}

    /**
     * Adds a key to a file of keys.
     *
     * @param algorithm {@code RSA} or {@code EC}
     * @param begins when its certificate begins to hold for a year, as the tool reads it: {@code -2y}
     */
    public static Path in(Path file, String alias, String algorithm, String begins)
            throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        alias,
                        "-keyalg",
                        algorithm,
                        "-dname",
                        "CN=Post Office, O=Tern Films",
                        "-startdate",
                        begins,
                        "-validity",
                        "365",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, keytool.waitFor(), said);
        return file;
    }

    /** A key that signs today. */
    public static SigningKey key(Path file) throws KeyStoreException, IOException {
        return SigningKey.in(file, PASSWORD.toCharArray(), Instant.now());
    }
}
