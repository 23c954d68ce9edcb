import { randomUUID } from 'node:crypto';
import { escapeMarkup } from '../http/escape-markup.js';
import { xml } from '../http/wire-response.js';
import { callerIdentity } from '../model/caller-identity.js';
import type { Operation } from './operation.js';
import { readForm, signer } from './sts-form.js';

export const getCallerIdentity: Operation = {
  name: 'GetCallerIdentity',
  service: 'sts',
  method: 'POST',
  path: '/',
  handle: (exchange, world) => {
    readForm(exchange, 'GetCallerIdentity');
    const { account, arn, userId } = callerIdentity(signer(exchange, world));
    return xml(
      `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>` +
        `<Arn>${escapeMarkup(arn)}</Arn><UserId>${escapeMarkup(userId)}</UserId><Account>${account}</Account>` +
        `</GetCallerIdentityResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>` +
        `</GetCallerIdentityResponse>`,
    );
  },
};
