import { randomUUID } from 'node:crypto';
import { readQuery } from '../http/check-request.js';
import { escapeMarkup } from '../http/escape-markup.js';
import { type Exchange, header } from '../http/exchange.js';
import { ServiceError, Violation } from '../http/service-error.js';
import { xml } from '../http/wire-response.js';
import { callerIdentity } from '../model/caller-identity.js';
import type { Operation } from './operation.js';

function checkForm(exchange: Exchange): void {
  readQuery(exchange, {});
  const contentType = header(exchange, 'content-type') ?? 'none';
  if (!contentType.startsWith('application/x-www-form-urlencoded')) {
    throw new Violation(`The content type has to be application/x-www-form-urlencoded, not ${contentType}.`);
  }
  const form = new URLSearchParams(exchange.body);
  if (form.get('Action') !== 'GetCallerIdentity' || form.get('Version') !== '2011-06-15' || form.size !== 2) {
    throw new Violation('The fake knows the action GetCallerIdentity of version 2011-06-15 only.');
  }
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

export const getCallerIdentity: Operation = {
  name: 'GetCallerIdentity',
  service: 'sts',
  method: 'POST',
  path: '/',
  handle: (exchange, world) => {
    checkForm(exchange);
    const sessionToken = header(exchange, 'x-amz-security-token') ?? '';
    const issued = world.credentials.find(accessKeyIdOf(exchange), sessionToken);
    if (!issued) {
      throw new ServiceError('InvalidClientTokenId', 'The security token included in the request is invalid.');
    }
    exchange.organisation = issued.organisation.name;
    if (issued.expiresAt <= exchange.arrivedAt) {
      throw new ServiceError('ExpiredToken', 'The security token included in the request is expired');
    }
    const { account, arn, userId } = callerIdentity(issued);
    return xml(
      `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>` +
        `<Arn>${escapeMarkup(arn)}</Arn><UserId>${escapeMarkup(userId)}</UserId><Account>${account}</Account>` +
        `</GetCallerIdentityResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>` +
        `</GetCallerIdentityResponse>`,
    );
  },
};
