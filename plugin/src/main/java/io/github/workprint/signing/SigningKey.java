package io.github.workprint.signing;

import com.google.common.hash.Hashing;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
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
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A key with its certificates, out of a PKCS#12 file. It signs as a detached SignedData of RFC 5652 with SHA-256, by RSA or ECDSA; the
 * certificate is bound by its digest (RFC 5035), as PAdES asks (EN 319 142-1).
 */
public final class SigningKey {
    private final PrivateKey key;
    private final List<X509Certificate> chain;
    private final String algorithm;

    private SigningKey(PrivateKey key, List<X509Certificate> chain, String algorithm) {
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
            case "RSA" -> new SigningKey(key, chain, "SHA256withRSA");
            case "EC" -> new SigningKey(key, chain, "SHA256withECDSA");
            default ->
                throw new KeyStoreException(
                        "has a key of the kind " + key.getAlgorithm() + "; Workprint signs with RSA and EC");
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

    /** The signature of some bytes, in DER; it does not hold the bytes. */
    public byte[] sign(byte[] content) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes())
                            .build(new JcaContentSignerBuilder(algorithm).build(key), chain.get(0)));
            generator.addCertificates(new JcaCertStore(chain));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | OperatorCreationException | CMSException | IOException never) {
            throw new IllegalStateException("the key was read as one for " + algorithm, never);
        }
    }

    /** Binds the certificate; the time stands in the PDF, and must not stand here as well (EN 319 142-1, 6.3). */
    private CMSAttributeTableGenerator attributes() {
        byte[] own = Hashing.sha256().hashBytes(encoded(chain.get(0))).asBytes();
        Attribute certificate = new Attribute(
                PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                new DERSet(new SigningCertificateV2(new ESSCertIDv2(own))));
        CMSAttributeTableGenerator usual =
                new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(certificate)));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException never) {
            throw new IllegalStateException("it was read from its encoding", never);
        }
    }
}
