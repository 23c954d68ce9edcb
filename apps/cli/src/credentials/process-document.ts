import { printableJson, type RoleCredentials } from '@aws-sso/core';

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
export const processText = (document: ProcessDocument): string => printableJson(JSON.stringify(document, null, 2));

/** The form of a date that every AWS tool reads. */
export const wholeSeconds = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
