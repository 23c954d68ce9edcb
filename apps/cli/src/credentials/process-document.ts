import { isPlain, printableJson, type RoleCredentials } from '@aws-sso/core';

/** What the AWS tools expect of a `credential_process`. They ask again some time before `Expiration`. */
export interface ProcessDocument {
  readonly Version: 1;
  readonly AccessKeyId: string;
  readonly SecretAccessKey: string;
  readonly SessionToken: string;
  /** UTC, whole seconds: `2030-01-02T03:04:05Z`. */
  readonly Expiration: string;
  readonly AccountId: string;
}

/**
 * Role credentials in the form of the `credential_process` protocol.
 *
 * Source: AWS SDKs and Tools Reference Guide, "Process credential provider".
 */
export const processDocument = (credentials: RoleCredentials): ProcessDocument => ({
  Version: 1,
  AccessKeyId: credentials.accessKeyId,
  SecretAccessKey: credentials.secretAccessKey,
  SessionToken: credentials.sessionToken,
  Expiration: wholeSeconds(credentials.expiration),
  AccountId: credentials.accountId,
});

/** As it is printed. */
export const processText = (document: ProcessDocument): string => printableJson(asJson(document));

/** The same where nothing has to be changed for that, else undefined. */
export function plainProcessText(document: ProcessDocument): string | undefined {
  const text = asJson(document);
  return isPlain(text) ? text : undefined;
}

const asJson = (document: ProcessDocument): string => JSON.stringify(document, null, 2);

/** The form of a date that every AWS tool reads. V8 takes as long to make `toISOString` ready as all else here takes. */
export function wholeSeconds(date: Date): string {
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  const [hours, minutes, seconds] = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()];
  const padded = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getUTCFullYear())}-${padded(month)}-${padded(day)}T${padded(hours)}:${padded(minutes)}:${padded(seconds)}Z`;
}
