import { type Verification, isAwsOwnedHost, isLoopbackHost } from '@aws-sso/core';

/**
 * What to tell a person who has to approve a sign-in, in the AWS CLI's words.
 *
 * @param opening whether a browser is being opened at the same time
 */
export function verificationText(verification: Verification, opening: boolean): string {
  return verification.method === 'browser' ? browserText(verification.url, opening) : deviceText(verification, opening);
}

/**
 * Where a page is that AWS does not answer for, a person should think twice; undefined for pages of AWS, and for those of
 * this machine, which are of tests.
 */
export function verificationWarning(verification: Verification): string | undefined {
  const urls = [verification.url, ...(verification.method === 'device-code' ? [verification.completeUrl] : [])];
  const strange = urls
    .map((url) => new URL(url).hostname)
    .find((host) => !isAwsOwnedHost(host) && !isLoopbackHost(host));
  return strange === undefined
    ? undefined
    : `Warning: the sign-in page is on ${strange}, which does not belong to AWS. Go on only if you know that it is your organisation's.`;
}

const browserText = (url: string, opening: boolean): string =>
  opening
    ? `Attempting to open your default browser. If the browser does not open, open the following URL.
If you are unable to open the URL on this device, run this command again with the '--use-device-code' option.

${url}
`
    : `Browser will not be automatically opened.
Please visit the following URL:

${url}
`;

function deviceText(
  { url, completeUrl, userCode }: Extract<Verification, { method: 'device-code' }>,
  opening: boolean,
): string {
  const code = `\nThen enter the code:\n\n${userCode}\n`;
  return opening
    ? `Attempting to open your default browser.
If the browser does not open or you wish to use a different device to authorize this request, open the following URL:

${url}
${code}`
    : `Browser will not be automatically opened.
Please visit the following URL:

${url}
${code}
Alternatively, you may visit the following URL which will autofill the code upon loading:
${completeUrl}
`;
}
