package io.github.workprint.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import javax.naming.ldap.Rdn;

/**
 * A key with its certificates, out of a PKCS#12 file. It signs as a detached SignedData of RFC 5652 with SHA-256, by RSA or ECDSA; the
 * certificate is bound by its digest (RFC 5035), as PAdES asks (EN 319 142-1).
 */
public final class SigningKey {
    private static final String SIGNED_DATA = "1.2.840.113549.1.7.2";
    private static final String DATA = "1.2.840.113549.1.7.1";
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47";
    private static final String SHA256 = "2.16.840.1.101.3.4.2.1";

    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final Algorithm algorithm;

    /** What a kind of key signs with. */
    private enum Algorithm {
        RSA("SHA256withRSA", "1.2.840.113549.1.1.11", true),
        EC("SHA256withECDSA", "1.2.840.10045.4.3.2", false);

        private final String name;
        private final String oid;
        private final boolean hasParameters;

        Algorithm(String name, String oid, boolean hasParameters) {
            this.name = name;
            this.oid = oid;
            this.hasParameters = hasParameters;
        }

        byte[] identifier() {
            return hasParameters ? Der.sequence(Der.oid(oid), Der.nothing()) : Der.sequence(Der.oid(oid));
        }
    }

    private SigningKey(PrivateKey key, List<X509Certificate> chain, Algorithm algorithm) {
        this.key = key;
        this.chain = chain;
        this.algorithm = algorithm;
    }

    /**
     * The only key of a file.
     *
     * @param now when it signs; its certificate has to hold then
     * @throws KeyStoreException where it cannot be used; the message says why in words that go on from the name of the file
     * @throws IOException where the disk fails
     */
    public static SigningKey in(Path file, char[] password, Instant now) throws KeyStoreException, IOException {
        byte[] content = Files.readAllBytes(file);
        try (InputStream in = new ByteArrayInputStream(content)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<String> keys = new ArrayList<>();
            for (String alias : Collections.list(store.aliases())) {
                if (store.isKeyEntry(alias)) {
                    keys.add(alias);
                }
            }
            if (keys.size() != 1) {
                throw new KeyStoreException(
                        "has " + keys.size() + " keys; keep the one that signs in a file of its own");
            }
            return of(store, keys.get(0), password, now);
        } catch (IOException refused) {
            throw new KeyStoreException(
                    refused.getCause() instanceof UnrecoverableKeyException
                            ? "does not open with the password that settings.xml gives"
                            : "is no PKCS#12 file",
                    refused);
        } catch (KeyStoreException told) {
            throw told;
        } catch (GeneralSecurityException unusable) {
            throw new KeyStoreException("cannot be used: " + unusable.getMessage(), unusable);
        }
    }

    private static SigningKey of(KeyStore store, String alias, char[] password, Instant now)
            throws GeneralSecurityException {
        PrivateKey key = (PrivateKey) store.getKey(alias, password);
        List<X509Certificate> chain = Arrays.stream(store.getCertificateChain(alias))
                .map(X509Certificate.class::cast)
                .toList();
        try {
            chain.get(0).checkValidity(Date.from(now));
        } catch (CertificateException over) {
            throw new KeyStoreException("has a certificate that does not hold on the day of signing: from "
                    + chain.get(0).getNotBefore().toInstant() + " until "
                    + chain.get(0).getNotAfter().toInstant());
        }
        return switch (key.getAlgorithm()) {
            case "RSA" -> new SigningKey(key, chain, Algorithm.RSA);
            case "EC" -> new SigningKey(key, chain, Algorithm.EC);
            default ->
                throw new KeyStoreException(
                        "has a key of the kind " + key.getAlgorithm() + "; Workprint signs with RSA" + " and EC");
        };
    }

    /** Who signs: the common name of the certificate, else its whole name. */
    public String signer() {
        String name = chain.get(0).getSubjectX500Principal().getName();
        try {
            return new LdapName(name)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(Rdn::getValue)
                            .map(String::valueOf)
                            .findFirst()
                            .orElse(name);
        } catch (InvalidNameException odd) {
            return name;
        }
    }

    /** How many bytes a signature has at most. */
    public int largest() {
        int certificates = chain.stream().mapToInt(one -> encoded(one).length).sum();
        // Attributes, names and the signature itself, whose longest is that of an RSA key of 16384 bits.
        return certificates + 2 * encoded(chain.get(0)).length + 4096;
    }

    /**
     * The signature of some bytes, in DER; it does not hold the bytes.
     *
     * @param digest their SHA-256
     */
    public byte[] sign(byte[] digest) {
        X509Certificate own = chain.get(0);
        List<byte[]> attributes = List.of(
                attribute(CONTENT_TYPE, Der.oid(DATA)),
                attribute(MESSAGE_DIGEST, Der.octets(digest)),
                attribute(
                        SIGNING_CERTIFICATE,
                        Der.sequence(Der.sequence(Der.sequence(Der.octets(sha256().digest(encoded(own))))))));
        byte[] signer = Der.sequence(
                Der.integer(BigInteger.ONE),
                Der.sequence(own.getIssuerX500Principal().getEncoded(), Der.integer(own.getSerialNumber())),
                Der.sequence(Der.oid(SHA256)),
                Der.set(Der.CONTEXT, attributes),
                algorithm.identifier(),
                // What is signed has the tag of a set, which it does not have inside of the message (RFC 5652, 5.4).
                Der.octets(signature(Der.set(Der.SET, attributes))));
        byte[] signed = Der.sequence(
                Der.integer(BigInteger.ONE),
                Der.set(Der.SET, List.of(Der.sequence(Der.oid(SHA256)))),
                Der.sequence(Der.oid(DATA)),
                Der.set(Der.CONTEXT, chain.stream().map(SigningKey::encoded).toList()),
                Der.set(Der.SET, List.of(signer)));
        return Der.sequence(Der.oid(SIGNED_DATA), Der.value(Der.CONTEXT, signed));
    }

    /** What its signatures are made of. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("every Java has SHA-256", never);
        }
    }

    private static byte[] attribute(String oid, byte[] value) {
        return Der.sequence(Der.oid(oid), Der.set(Der.SET, List.of(value)));
    }

    private byte[] signature(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(algorithm.name);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("the key was read as one of " + algorithm, never);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException never) {
            throw new IllegalStateException("it was read from its encoding", never);
        }
    }
}
