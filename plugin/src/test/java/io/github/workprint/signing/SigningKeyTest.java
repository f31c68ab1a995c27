package io.github.workprint.signing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStoreException;
import java.time.Instant;
import java.util.Base64;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is signed is read by others: by Java, whose jars are signed with the same messages, and by OpenSSL. */
class SigningKeyTest {
    private static final byte[] TEXT = "what was signed\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void javaReadsTheSignature(String algorithm) throws Exception {
        SigningKey key = TestKey.key(TestKey.in(folder.resolve("key.p12"), "post", algorithm, "-1d"));
        assertEquals("Post Office", key.signer());
        assertEquals(1, signers(key, false));
        assertThrows(SecurityException.class, () -> signers(key, true), "of another text");
    }

    /** How many have signed the text, as an entry of a jar. */
    private int signers(SigningKey key, boolean edited) throws IOException {
        String section = "Name: text\r\nSHA-256-Digest: ";
        String manifest = "Manifest-Version: 1.0\r\n\r\n" + section + digest(TEXT) + "\r\n\r\n";
        String file = "Signature-Version: 1.0\r\nSHA-256-Digest-Manifest: "
                + digest(manifest.getBytes(StandardCharsets.UTF_8)) + "\r\n\r\n" + section
                + digest((section + digest(TEXT) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8)) + "\r\n\r\n";
        byte[] signed = file.getBytes(StandardCharsets.UTF_8);
        byte[] message = key.sign(edited ? (file + "X: y\r\n").getBytes(StandardCharsets.UTF_8) : signed);
        assertTrue(message.length <= key.largest());
        Path jar = folder.resolve("signed.jar");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            put(out, "META-INF/MANIFEST.MF", manifest.getBytes(StandardCharsets.UTF_8));
            put(out, "META-INF/POST.SF", signed);
            put(out, "META-INF/POST.RSA", message);
            put(out, "text", TEXT);
        }
        try (JarFile read = new JarFile(jar.toFile(), true)) {
            var entry = read.getJarEntry("text");
            assertArrayEquals(TEXT, read.getInputStream(entry).readAllBytes());
            return entry.getCodeSigners() == null ? 0 : entry.getCodeSigners().length;
        }
    }

    private static String digest(byte[] bytes) {
        return Base64.getEncoder()
                .encodeToString(Hashing.sha256().hashBytes(bytes).asBytes());
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void openSslReadsTheSignature(String algorithm) throws Exception {
        Assumptions.assumeTrue(isThere("openssl"), "OpenSSL is not there");
        SigningKey key = TestKey.key(TestKey.in(folder.resolve("key.p12"), "post", algorithm, "-1d"));
        Path text = Files.write(folder.resolve("text"), TEXT);
        Path signature = Files.write(folder.resolve("text.p7s"), key.sign(TEXT));
        assertTrue(verified(text, signature), "the text that was signed");
        assertFalse(verified(Files.writeString(text, "another text"), signature));
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "version").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static boolean verified(Path text, Path signature) throws IOException, InterruptedException {
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "cms",
                        "-verify",
                        "-binary",
                        "-noverify",
                        "-inform",
                        "DER",
                        "-in",
                        signature.toString(),
                        "-content",
                        text.toString(),
                        "-out",
                        text + ".out")
                .redirectErrorStream(true)
                .start();
        openssl.getInputStream().readAllBytes();
        return openssl.waitFor() == 0;
    }

    /** What the wrong file, password or day is told as; no message has the password. */
    @Test
    void whatCannotSignIsNamedInWords() throws Exception {
        Path file = TestKey.in(folder.resolve("key.p12"), "post", "RSA", "-2y");
        assertEquals("does not open with the password that settings.xml gives", refusal(file, "wrong", Instant.now()));
        assertTrue(refusal(file, TestKey.PASSWORD, Instant.now()).startsWith("has a certificate that does not hold"));
        TestKey.in(file, "other", "EC", "-1d");
        assertTrue(refusal(file, TestKey.PASSWORD, Instant.now()).startsWith("has 2 keys"));
        assertEquals(
                "is no PKCS#12 file",
                refusal(Files.writeString(folder.resolve("text"), "no keys"), TestKey.PASSWORD, Instant.now()));
    }

    private static String refusal(Path file, String password, Instant now) {
        return String.valueOf(
                assertThrows(KeyStoreException.class, () -> SigningKey.in(file, password.toCharArray(), now))
                        .getMessage());
    }
}
