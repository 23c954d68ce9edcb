import {
  AwsSsoError,
  parseRegion,
  type CallerIdentity,
  type Clock,
  type RoleCredentials,
  type RoleToAssume,
  type SecurityTokenService,
  type SigningKeys,
} from '@aws-sso/core';
import type { STS } from '@aws-sdk/client-sts';
import { quietly } from './clients.js';
import { standInWords } from './connection-words.js';
import type { Endpoints } from './endpoints.js';
import type { HttpOptions } from './http-options.js';
import { retrying } from './retrying.js';
import { factsOf } from './service-errors.js';
import { sleep, type Sleep } from './sleep.js';

export interface StsServiceOptions {
  readonly endpoints?: Endpoints;
  readonly http?: HttpOptions;
  /** Of the product, for the user agent. */
  readonly version?: string;
  readonly clock: Clock;
  readonly sleep?: Sleep;
}

/** AWS STS over the SDK's client, which is loaded when first needed. It reads neither config nor environment. */
export class StsService implements SecurityTokenService {
  readonly #options: StsServiceOptions;

  constructor(options: StsServiceOptions) {
    this.#options = options;
  }

  callerIdentity(keys: SigningKeys, region: string, signal?: AbortSignal): Promise<CallerIdentity> {
    return this.#ask(keys, region, signal, async (sts, http) => {
      const { Account, Arn, UserId } = await sts.getCallerIdentity({}, http);
      if (!Account || !Arn || !UserId) throw incomplete();
      return { accountId: Account, arn: Arn, userId: UserId };
    });
  }

  assumeRole(keys: SigningKeys, region: string, role: RoleToAssume, signal?: AbortSignal): Promise<RoleCredentials> {
    const { roleArn, roleSessionName, externalId, durationSeconds, mfa } = role;
    const ask = async (sts: STS, http: { abortSignal: AbortSignal | undefined }): Promise<RoleCredentials> => {
      const issuedAt = this.#options.clock();
      const { Credentials, AssumedRoleUser } = await sts.assumeRole(
        {
          ...{ RoleArn: roleArn, RoleSessionName: roleSessionName },
          ...(externalId === undefined ? {} : { ExternalId: externalId }),
          ...(durationSeconds === undefined ? {} : { DurationSeconds: durationSeconds }),
          ...(mfa === undefined ? {} : { SerialNumber: mfa.serialNumber, TokenCode: mfa.code }),
        },
        http,
      );
      const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {};
      const accountId = AssumedRoleUser?.Arn?.split(':')[4];
      if (!AccessKeyId || !SecretAccessKey || !SessionToken || !Expiration || !accountId) throw incomplete();
      return {
        ...{ accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
        ...{ expiration: Expiration, issuedAt, accountId },
      };
    };
    return this.#ask(keys, region, signal, ask, roleArn);
  }

  async #ask<T>(
    keys: SigningKeys,
    region: string,
    signal: AbortSignal | undefined,
    request: (sts: STS, http: { abortSignal: AbortSignal | undefined }) => Promise<T>,
    roleArn?: string,
  ): Promise<T> {
    try {
      signal?.throwIfAborted();
      const sts = await this.#client(keys, parseRegion('region', region));
      const again = { sleep: this.#options.sleep ?? sleep, signal };
      return await retrying(() => request(sts, { abortSignal: signal }), again).finally(() => sts.destroy());
    } catch (error) {
      throw explained(error, { region, signal, roleArn });
    }
  }

  async #client(keys: SigningKeys, region: string): Promise<STS> {
    const [{ STS }, { requestHandler }] = await Promise.all([
      import('@aws-sdk/client-sts'),
      import('./request-handler.js'),
    ]);
    const { endpoints = {}, http = {}, version = '0' } = this.#options;
    const config = {
      ...{ region, credentials: keys, maxAttempts: 1, retryMode: 'standard', defaultsMode: 'standard' as const },
      ...{ useDualstackEndpoint: false, useFipsEndpoint: false, useGlobalEndpoint: false, authSchemePreference: [] },
      ...{ userAgentAppId: () => Promise.resolve(undefined), customUserAgent: `aws-sso/${version}` },
    };
    const endpoint =
      endpoints.sts ?? quietly(() => new STS(config)).config.endpointProvider({ Region: region }).url.href;
    const handler = await requestHandler(http, new URL(endpoint), endpoints.sts !== undefined);
    return quietly(() => new STS({ ...config, endpoint, requestHandler: handler }));
  }
}

const incomplete = (): AwsSsoError =>
  new AwsSsoError('ServiceUnavailable', 'STS sent an incomplete answer.', {
    hint: 'Try again; if a proxy is in use, check that it lets answers through unchanged.',
  });

const worthless =
  /^(ExpiredToken|ExpiredTokenException|InvalidClientTokenId|UnrecognizedClient\w*|SignatureDoesNotMatch)$/;

interface Asked {
  readonly region: string;
  readonly signal: AbortSignal | undefined;
  /** The role that was to be assumed, if any. */
  readonly roleArn: string | undefined;
}

/** Nothing that the SDK's error carries along comes with it, not even the service's message. */
function explained(error: unknown, { region, signal, roleArn }: Asked): Error {
  const facts = factsOf(error);
  const { name, status, code = name, fromRequest } = facts;
  if (signal?.aborted === true || name === 'AbortError') return new AwsSsoError('Cancelled', 'Cancelled.');
  if (!fromRequest) return error instanceof Error ? error : new Error(String(error));
  if (worthless.test(name))
    return new AwsSsoError('AccessDenied', `STS does not take these keys (${name}).`, {
      hint: 'Get new ones, for example with: aws-sso exec PROFILE -- COMMAND',
    });
  if (status !== undefined && status >= 400 && status < 500 && status !== 429)
    return roleArn === undefined ? refusedIdentity(name, region) : refusedRole(name, status, roleArn);
  const standIn = standInWords(facts, `STS in ${region}`);
  if (standIn !== undefined) return new AwsSsoError('ServiceUnavailable', standIn[0], { hint: standIn[1] });
  return new AwsSsoError(
    'ServiceUnavailable',
    status === undefined
      ? `STS in ${region} cannot be reached (${code}).`
      : `STS in ${region} has a problem of its own (HTTP ${status}).`,
    { hint: 'Check the network connection, and HTTPS_PROXY if you need a proxy; then try again.' },
  );
}

/** AWS lets everybody ask who they are; a region that the account has switched off does not answer. */
const refusedIdentity = (name: string, region: string): AwsSsoError =>
  new AwsSsoError('AccessDenied', `STS in ${region} does not answer these keys (${name}).`, {
    hint: 'Check that the account has this region switched on, or ask in another one.',
  });

const refusedRole = (name: string, status: number, roleArn: string): AwsSsoError =>
  status === 403
    ? new AwsSsoError('AccessDenied', `STS does not let you assume ${roleArn} (${name}).`, {
        hint: 'Check that the role trusts the one you signed in as, and external_id and mfa_serial of the profile.',
      })
    : new AwsSsoError('InvalidInput', `STS does not take the request to assume ${roleArn} (${name}).`, {
        hint: 'Check role_arn, external_id, duration_seconds and mfa_serial of the profile.',
        details: { field: 'role_arn' },
      });
