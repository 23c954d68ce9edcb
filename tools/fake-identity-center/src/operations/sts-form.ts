import { readQuery } from '../http/check-request.js';
import { type Exchange, header } from '../http/exchange.js';
import { ServiceError, Violation } from '../http/service-error.js';
import type { IssuedRoleCredentials } from '../model/role-credentials.js';
import type { World } from '../world.js';

/**
 * The form of a request to STS, with what it may hold beside action and version.
 *
 * @throws {Violation}
 */
export function readForm(exchange: Exchange, action: string, members: readonly string[] = []): URLSearchParams {
  readQuery(exchange, {});
  const contentType = header(exchange, 'content-type') ?? 'none';
  if (!contentType.startsWith('application/x-www-form-urlencoded')) {
    throw new Violation(`The content type has to be application/x-www-form-urlencoded, not ${contentType}.`);
  }
  const form = new URLSearchParams(exchange.body);
  if (form.get('Action') !== action || form.get('Version') !== '2011-06-15') {
    throw new Violation('The fake knows the actions GetCallerIdentity and AssumeRole of version 2011-06-15 only.');
  }
  const unknown = [...form.keys()].find((name) => !['Action', 'Version', ...members].includes(name));
  if (unknown !== undefined) throw new Violation(`The member ${unknown} is not known.`);
  return form;
}

/** The access key that a Signature Version 4 header names. The signature itself is not checked. */
function accessKeyIdOf(exchange: Exchange): string {
  const authorization = header(exchange, 'authorization');
  if (authorization === undefined) {
    throw new ServiceError('MissingAuthenticationToken', 'Request is missing Authentication Token');
  }
  const named = /^AWS4-HMAC-SHA256 Credential=(\w+)\/\d{8}\/[a-z0-9-]+\/sts\/aws4_request\b/.exec(authorization)?.[1];
  if (named === undefined) throw new Violation('The Authorization header is no Signature Version 4 for sts.');
  return named;
}

/** Whose keys a request was signed with; fills the organisation in for the record. */
export function signer(exchange: Exchange, world: World): IssuedRoleCredentials {
  const sessionToken = header(exchange, 'x-amz-security-token') ?? '';
  const issued = world.credentials.find(accessKeyIdOf(exchange), sessionToken);
  if (!issued) {
    throw new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.');
  }
  exchange.organisation = issued.organisation.name;
  if (issued.expiresAt <= exchange.arrivedAt) {
    throw new ServiceError('ExpiredToken', 'The security token included in the request is expired');
  }
  return issued;
}
