import { printable } from '@aws-sso/core';
import type { ErrorFacts } from './service-errors.js';

/** A sentence, and the next step. */
export type Words = readonly [message: string, hint: string];

const untrustedIssuer =
  /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER_CERT(_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|CERT_(UNTRUSTED|SIGNATURE_FAILURE)|INVALID_CA)$/;

/**
 * Why there was no answer, as far as the error of the connection tells: the network, the proxy, or what answered in the
 * place of the service.
 */
export function connectionWords(facts: ErrorFacts, where: string): Words {
  const { name, code = '', connection } = facts;
  const { proxy, proxyFailed = false } = connection;
  if (proxyFailed && proxy !== undefined) return proxyWords(facts, `The proxy ${printable(proxy)}`);
  const standIn = standInWords(facts, where);
  if (standIn !== undefined) return standIn;
  if (isNotFound(code))
    return [
      `${where} was not found on the network.`,
      'Check the network connection, and sso_region of the session. If you need a proxy, name it in HTTPS_PROXY.',
    ];
  if (isUnreachable(code))
    return [
      `${where} cannot be reached (${code}).`,
      'Check the network connection, and HTTPS_PROXY if you need a proxy.',
    ];
  const tls = tlsWords(facts, where);
  if (tls !== undefined) return tls;
  if (name === 'SyntaxError')
    return [
      `What answered is not ${where}.`,
      proxy === undefined
        ? 'Is there a page of this network to sign in to, in a browser? If you need a proxy, name it in HTTPS_PROXY.'
        : `Check that the proxy ${printable(proxy)} lets answers through unchanged.`,
    ];
  if (name === 'TimeoutError' && !/RESET|PIPE/.test(code))
    return [`${where} did not answer in time.`, 'Check the network connection and try again.'];
  return [
    `The connection to ${where} broke${code === '' ? '' : ` (${code})`}.`,
    proxy === undefined
      ? 'Check the network connection and try again.'
      : `Try again; the connection went through the proxy ${printable(proxy)}.`,
  ];
}

/** Where the environment names another address than the service's own, and nobody is there. */
export function standInWords({ code = '', connection: { standIn } }: ErrorFacts, where: string): Words | undefined {
  if (standIn === undefined || !(isNotFound(code) || isUnreachable(code))) return undefined;
  return [
    `${printable(standIn)}, which stands in for ${where}, cannot be reached (${code}).`,
    'The address comes from AWS_ENDPOINT_URL, or the variable of that service (AWS_ENDPOINT_URL_SSO, …_SSO_OIDC, …_STS). Unset it to use AWS.',
  ];
}

const isNotFound = (code: string): boolean => code === 'ENOTFOUND' || code === 'EAI_AGAIN';

const isUnreachable = (code: string): boolean =>
  ['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'EACCES', 'EPERM'].includes(code);

function proxyWords({ code = '', name, connection: { proxyStatus } }: ErrorFacts, proxy: string): Words {
  const variable = 'It is named in HTTPS_PROXY.';
  if (proxyStatus === 407)
    return [`${proxy} asks for a user name and a password (HTTP 407).`, 'Put them into the address in HTTPS_PROXY.'];
  if (proxyStatus !== undefined && proxyStatus >= 500)
    return [
      `${proxy} cannot reach Identity Center (HTTP ${proxyStatus}).`,
      'Try again in a few minutes, or ask whoever runs it.',
    ];
  if (proxyStatus !== undefined)
    return [
      `${proxy} does not let us through to Identity Center (HTTP ${proxyStatus}).`,
      'Ask whoever runs it to allow the hosts of Identity Center, or exempt those in NO_PROXY.',
    ];
  if (isNotFound(code)) return [`${proxy} was not found on the network.`, variable];
  if (isUnreachable(code))
    return [`${proxy} cannot be reached (${code}).`, `${variable} Check that, and the network connection.`];
  if (isNoTls(code))
    return [
      `${proxy} does not speak TLS (${code}).`,
      'Its address in HTTPS_PROXY begins with https://, but most proxies want http://.',
    ];
  if (isOfCertificate(code))
    return [
      `${proxy} shows a certificate that is not trusted here (${code}).`,
      'Name a file with the certificate of its authority in AWS_CA_BUNDLE.',
    ];
  return [`${proxy} broke the connection${code === '' ? '' : ` (${code})`}.`, `${variable} Is that a proxy (${name})?`];
}

const isOfCertificate = (code: string): boolean => /CERT|SIGNATURE|INVALID_CA/.test(code);
const isNoTls = (code: string): boolean => code === 'EPROTO' || /^ERR_SSL|^ERR_TLS_(?!CERT)/.test(code);

function tlsWords({ code = '', connection }: ErrorFacts, where: string): Words | undefined {
  if (untrustedIssuer.test(code))
    return [
      `The certificate of ${where} comes from an authority that is not trusted here (${code}).`,
      connection.caFile === undefined
        ? 'If a proxy inspects TLS in your network, put the certificate of its authority into a file and name that in AWS_CA_BUNDLE.'
        : `AWS_CA_BUNDLE names ${printable(connection.caFile)}, which does not hold that authority. Ask whoever runs your network for the right one.`,
    ];
  if (code === 'CERT_HAS_EXPIRED' || code === 'CERT_NOT_YET_VALID')
    return [
      `The certificate of ${where} is not valid at this time (${code}).`,
      'Check the clock of this machine. If it is right, something else answers in the place of AWS.',
    ];
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return [
      `What answered is not ${where}: its certificate is for another name (${code}).`,
      'Is there a page of this network to sign in to, in a browser? Check HTTPS_PROXY, too.',
    ];
  if (isOfCertificate(code))
    return [`The certificate of ${where} is not to be trusted (${code}).`, 'Check the network, and AWS_CA_BUNDLE.'];
  if (isNoTls(code))
    return [`What answered is not ${where}: it does not speak TLS (${code}).`, 'Check the network, and HTTPS_PROXY.'];
  return undefined;
}
