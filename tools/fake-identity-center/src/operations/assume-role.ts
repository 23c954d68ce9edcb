import { randomUUID } from 'node:crypto';
import { escapeMarkup } from '../http/escape-markup.js';
import { ServiceError } from '../http/service-error.js';
import { xml } from '../http/wire-response.js';
import { callerIdentity } from '../model/caller-identity.js';
import type { Operation } from './operation.js';
import { readForm, signer } from './sts-form.js';

const members = ['RoleArn', 'RoleSessionName', 'ExternalId', 'DurationSeconds', 'SerialNumber', 'TokenCode'];

/** A role that is assumed from another one lasts an hour at most. */
const longestChained = 3600;

const invalid = (message: string): ServiceError => new ServiceError('ValidationError', message);

/** Keys of another role, for who may have them: see `assumableRoles` in the scenario. */
export const assumeRole: Operation = {
  name: 'AssumeRole',
  service: 'sts',
  method: 'POST',
  path: '/',
  action: 'AssumeRole',
  handle: (exchange, world) => {
    const form = readForm(exchange, 'AssumeRole', members);
    const { organisation } = signer(exchange, world);
    const text = (name: string): string => form.get(name) ?? '';
    const seconds = Number(form.get('DurationSeconds') ?? longestChained);
    const [, accountId, roleName] =
      /^arn:aws:iam::(\d{12}):role\/(?:[\w+=,.@/-]+\/)?([\w+=,.@-]+)$/.exec(text('RoleArn')) ?? [];
    if (accountId === undefined || roleName === undefined) throw invalid('The RoleArn is not valid.');
    if (!/^[\w+=,.@-]{2,64}$/.test(text('RoleSessionName'))) throw invalid('The RoleSessionName is not valid.');
    if (!(seconds >= 900 && seconds <= longestChained))
      throw invalid(
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      );
    const role = organisation.assumableRoles.find(({ roleArn }) => roleArn === text('RoleArn'));
    const holds = (wanted: string | undefined, name: string) => wanted === undefined || text(name) === wanted;
    const isLetIn =
      holds(role?.externalId, 'ExternalId') &&
      holds(role?.mfaSerial, 'SerialNumber') &&
      holds(role?.mfaCode, 'TokenCode');
    if (role === undefined || !isLetIn)
      throw new ServiceError('AccessDenied', `User is not authorized to perform: sts:AssumeRole on ${text('RoleArn')}`);
    const sessionName = text('RoleSessionName');
    const issued = world.credentials.issue(organisation, accountId, roleName, exchange.arrivedAt, {
      sessionName,
      seconds,
    });
    const { arn, userId } = callerIdentity(issued);
    return xml(
      `<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult>` +
        `<AssumedRoleUser><AssumedRoleId>${escapeMarkup(userId)}</AssumedRoleId><Arn>${escapeMarkup(arn)}</Arn>` +
        `</AssumedRoleUser><Credentials><AccessKeyId>${issued.accessKeyId}</AccessKeyId>` +
        `<SecretAccessKey>${issued.secretAccessKey}</SecretAccessKey><SessionToken>${issued.sessionToken}</SessionToken>` +
        `<Expiration>${new Date(issued.expiresAt).toISOString()}</Expiration></Credentials></AssumeRoleResult>` +
        `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></AssumeRoleResponse>`,
    );
  },
};
