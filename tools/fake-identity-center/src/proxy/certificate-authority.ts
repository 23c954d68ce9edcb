import 'reflect-metadata'; // has to be there before @peculiar/x509, whose dependencies need it
import { randomBytes, webcrypto } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const dayMs = 24 * 60 * 60 * 1000;

/** Signs certificates for the AWS host names, so that clients which trust it can talk TLS to the fake. */
export interface CertificateAuthority {
  /** Its own certificate, for `AWS_CA_BUNDLE`. */
  readonly pem: string;
  /** Key and certificate for a host name; made once per name. */
  contextFor(hostName: string): Promise<SecureContext>;
}

const makeKeys = () => webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);

// A positive number without leading zeros, as DER wants it.
const serialNumber = (): string => `4${randomBytes(15).toString('hex').slice(1)}`;

/** Makes an authority that lives in memory and is good for a week. */
export async function createCertificateAuthority(): Promise<CertificateAuthority> {
  const validity = { notBefore: new Date(Date.now() - dayMs), notAfter: new Date(Date.now() + 7 * dayMs) };
  const keys = await makeKeys();
  const root = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serialNumber(),
    name: 'CN=Fake Identity Center CA',
    ...validity,
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });

  async function sign(hostName: string): Promise<SecureContext> {
    const own = await makeKeys();
    const certificate = await x509.X509CertificateGenerator.create({
      serialNumber: serialNumber(),
      // A common name holds 64 characters; the host name that counts is the alternative name below.
      subject: 'CN=Fake Identity Center',
      issuer: root.subject,
      ...validity,
      signingAlgorithm: algorithm,
      publicKey: own.publicKey,
      signingKey: keys.privateKey,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth]),
        new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: hostName }]),
        await x509.AuthorityKeyIdentifierExtension.create(keys.publicKey),
        await x509.SubjectKeyIdentifierExtension.create(own.publicKey),
      ],
    });
    const pkcs8 = await webcrypto.subtle.exportKey('pkcs8', own.privateKey);
    return createSecureContext({
      key: x509.PemConverter.encode(pkcs8, 'PRIVATE KEY'),
      cert: certificate.toString('pem'),
    });
  }

  const contexts = new Map<string, Promise<SecureContext>>();
  return {
    pem: `${root.toString('pem')}\n`,
    contextFor: (hostName) => {
      const context = contexts.get(hostName) ?? sign(hostName);
      contexts.set(hostName, context);
      return context;
    },
  };
}
