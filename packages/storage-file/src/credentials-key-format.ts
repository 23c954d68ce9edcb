import type { AssumedRole, CredentialsKey, ProfileIdentity } from '@aws-sso/core';

type Members = Readonly<Record<string, 'string' | 'number'>>;

const assumedRole = {
  required: { sessionName: 'string', roleArn: 'string' },
  optional: { roleSessionName: 'string', externalId: 'string', durationSeconds: 'number', mfaSerial: 'string' },
} as const satisfies Record<string, Members>;

const accountRole: Members = { sessionName: 'string', accountId: 'string', roleName: 'string' };

/** Reads a key that was written as JSON; undefined when it is none. Members that we do not know are left out. */
export function credentialsKeyOf(stored: unknown): CredentialsKey | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined;
  const record: Stored = { ...stored };
  if (has(record, assumedRole.required) && has(record, assumedRole.optional, true))
    return only(record, { ...assumedRole.required, ...assumedRole.optional }) as unknown as AssumedRole;
  return has(record, accountRole) ? (only(record, accountRole) as unknown as ProfileIdentity) : undefined;
}

type Stored = Readonly<Record<string, unknown>>;

const has = (record: Stored, members: Members, maybe = false): boolean =>
  Object.entries(members).every(
    ([name, kind]) => typeof record[name] === kind || (maybe && record[name] === undefined),
  );

const only = (record: Stored, members: Members): Stored =>
  Object.fromEntries(Object.keys(members).flatMap((name) => (name in record ? [[name, record[name]]] : [])));
