import type { ConfigSection } from './aws-config.js';
import { AwsSsoError } from './errors.js';
import type { AssumedRole } from './credentials-key.js';
import { printable } from './text.js';

/** A role that a profile assumes with the credentials of another one. */
export interface ChainedRole extends Omit<AssumedRole, 'sessionName'> {
  readonly profileName: string;
}

interface Rule {
  readonly key: string;
  readonly shape: RegExp;
  readonly is: string;
}

// The service's own rules (AWS STS API Reference, AssumeRole). A role that is assumed from a role lasts an hour at most.
const rules = {
  roleArn: {
    key: 'role_arn',
    shape: /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
    is: 'the ARN of a role',
  },
  externalId: { key: 'external_id', shape: /^[\w+=,.@:/-]{2,1224}$/, is: 'an external id' },
  roleSessionName: { key: 'role_session_name', shape: /^[\w+=,.@-]{2,64}$/, is: 'a session name' },
  mfaSerial: { key: 'mfa_serial', shape: /^[\w+=/:,.@-]{9,256}$/, is: 'the serial number of an MFA device' },
  duration: {
    key: 'duration_seconds',
    shape: /^(9\d\d|[12]\d{3}|3[0-5]\d\d|3600)$/,
    is: 'a number from 900 to 3600; AWS lets a role that is assumed from a role last an hour at most',
  },
} as const satisfies Record<string, Rule>;

/** @throws AwsSsoError InvalidInput with the key and where it stands */
export function chainedRole(path: string, { name, line, values }: ConfigSection): ChainedRole {
  const checked = ({ key, shape, is }: Rule): string | undefined => {
    const value = values.get(key);
    if (value === undefined || shape.test(value)) return value;
    throw new AwsSsoError(
      'InvalidInput',
      `The ${key} of the profile "${printable(name)}" is not ${is} (${path}:${line}).`,
      { details: { field: key, profileName: name, path, line } },
    );
  };
  const duration = checked(rules.duration);
  return {
    profileName: name,
    roleArn: checked(rules.roleArn) ?? '',
    roleSessionName: checked(rules.roleSessionName),
    externalId: checked(rules.externalId),
    durationSeconds: duration === undefined ? undefined : Number(duration),
    mfaSerial: checked(rules.mfaSerial),
  };
}
