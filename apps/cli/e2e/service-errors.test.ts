import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, jest } from '@jest/globals';
import type { Verification } from '@aws-sso/core';
import {
  InProcessSingleFlight,
  MemoryStorage,
  MemoryStorageRegistry,
  MemoryCredentialIndex,
} from '@aws-sso/core/testing';
import {
  demoScenario,
  startFakeIdentityCenter,
  type ErrorName,
  type FakeIdentityCenter,
  type OperationName,
} from '@aws-sso/fake-identity-center';
import {
  IdentityCenterClients,
  OidcAuthProvider,
  PortalAccountDirectory,
  PortalRoleCredentials,
  endpointsFrom,
} from '@aws-sso/identity-center';
import { explainError } from '../src/explain-error.js';

jest.setTimeout(60_000);

const session = { name: 'homesso', startUrl: 'https://homesso.awsapps.com/start/', region: 'eu-west-1' };
const [accountId, roleName] = ['123412341234', 'MuppetAccess'];

/** How long a browser may take to come back. */
const browserLimitMs = 600_000;

/** Somebody's sign-in, with a time that passes when we sleep. */
class Person {
  #now = Date.parse('2026-03-01T12:00:00Z');
  readonly auth: OidcAuthProvider;
  readonly directory: PortalAccountDirectory;
  readonly credentials: PortalRoleCredentials;

  private constructor(readonly fake: FakeIdentityCenter) {
    const clock = () => new Date(this.#now);
    const sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
      // The deadline of the browser: only the browser ends that wait.
      if (milliseconds === browserLimitMs)
        return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new Error())));
      this.pass(milliseconds);
      return Promise.resolve();
    };
    const clients = new IdentityCenterClients({ endpoints: endpointsFrom(fake.env(session.region)), sleep });
    const storages = new MemoryStorageRegistry(new MemoryStorage());
    const parts = { storages, singleFlight: new InProcessSingleFlight(), clock, clients };
    this.auth = new OidcAuthProvider(parts);
    this.directory = new PortalAccountDirectory({ auth: this.auth, clients });
    this.credentials = new PortalRoleCredentials({
      ...parts,
      index: new MemoryCredentialIndex(clock),
      auth: this.auth,
    });
  }

  static async start(): Promise<Person> {
    let person: Person | undefined;
    const fake = await startFakeIdentityCenter(demoScenario, { now: () => new Date(person?.now ?? 0) });
    fake.switches.approval('immediately');
    return (person = new Person(fake));
  }

  get now(): number {
    return this.#now;
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  signIn(method: 'browser' | 'device-code') {
    const show = (shown: Verification): void => {
      if (shown.method === 'browser')
        void fetch(shown.url, { headers: { connection: 'close' } }).catch(() => undefined);
    };
    return this.auth.signIn(session, { method, force: true, show });
  }
}

interface Request {
  readonly operation: OperationName;
  /** As the document calls it. */
  readonly title: string;
  readonly errors: readonly ErrorName[];
  readonly before?: (person: Person) => unknown;
  readonly ask: (person: Person) => unknown;
}

const oidcErrors: readonly ErrorName[] = [
  'AccessDeniedException',
  'AuthorizationPendingException',
  'ExpiredTokenException',
  'InvalidClientException',
  'InvalidGrantException',
  'InvalidRequestException',
  'InvalidScopeException',
  'SlowDownException',
  'UnauthorizedClientException',
  'UnsupportedGrantTypeException',
  'InternalServerException',
];
const portalErrors: readonly ErrorName[] = [
  'InvalidRequestException',
  'UnauthorizedException',
  'ForbiddenException',
  'ResourceNotFoundException',
  'TooManyRequestsException',
  'InternalServerException',
];
const signedIn = (person: Person) => person.signIn('device-code');

/** Every request that we make, with every error that the API documents for it. `Logout` is missing: nothing comes of its failing. */
const requests: readonly Request[] = [
  {
    operation: 'RegisterClient',
    title: '`RegisterClient`',
    errors: [
      'InvalidClientMetadataException',
      'InvalidRedirectUriException',
      'InvalidRequestException',
      'InvalidScopeException',
      'UnsupportedGrantTypeException',
      'InternalServerException',
    ],
    ask: (person) => person.signIn('browser'),
  },
  {
    operation: 'StartDeviceAuthorization',
    title: '`StartDeviceAuthorization`',
    errors: [
      'InvalidClientException',
      'InvalidRequestException',
      'SlowDownException',
      'UnauthorizedClientException',
      'InternalServerException',
    ],
    ask: signedIn,
  },
  { operation: 'CreateToken', title: '`CreateToken` with a device code', errors: oidcErrors, ask: signedIn },
  {
    operation: 'CreateToken',
    title: '`CreateToken` from the browser',
    errors: oidcErrors,
    ask: (person) => person.signIn('browser'),
  },
  {
    operation: 'CreateToken',
    title: '`CreateToken` to refresh',
    errors: oidcErrors,
    before: async (person) => {
      await signedIn(person);
      person.pass(2 * 3_600_000);
    },
    ask: ({ auth }) => auth.accessToken(session),
  },
  {
    operation: 'ListAccounts',
    title: '`ListAccounts`',
    errors: portalErrors,
    before: signedIn,
    ask: ({ directory }) => directory.accounts(session),
  },
  {
    operation: 'ListAccountRoles',
    title: '`ListAccountRoles`',
    errors: portalErrors,
    before: signedIn,
    ask: ({ directory }) => directory.roles(session, accountId),
  },
  {
    operation: 'GetRoleCredentials',
    title: '`GetRoleCredentials`',
    errors: portalErrors,
    before: signedIn,
    ask: ({ credentials }) => credentials.roleCredentials(session, accountId, roleName),
  },
];

/** What is told when the service answers like that, however often it is asked. */
async function outcome({ operation, before, ask }: Request, error: ErrorName): Promise<string> {
  const person = await Person.start();
  try {
    await before?.(person);
    person.fake.switches.failNext(operation, { error }, 10_000);
    const told = explainError(
      await Promise.resolve(ask(person)).then(
        () => new Error('It succeeded.'),
        (thrown: unknown) => thrown,
      ),
    );
    const { code, exitCode, message, hint = '' } = told;
    return `\`${code}\` | ${exitCode} | ${message} | ${hint}`;
  } finally {
    await person.fake.close();
  }
}

/** The table of the document, as it would be written anew. */
async function table(): Promise<string[]> {
  const rows: string[] = [];
  for (const request of requests) {
    const byOutcome = new Map<string, string[]>();
    for (const error of request.errors) {
      const told = (await outcome(request, error)).replaceAll(error, '…');
      byOutcome.set(told, [...(byOutcome.get(told) ?? []), error.replace(/Exception$/, '')]);
    }
    for (const [told, errors] of byOutcome) rows.push(`| ${request.title} | ${errors.join(', ')} | ${told} |`);
  }
  return rows;
}

describe('docs/exit-codes-and-errors.md', () => {
  it('says what is told of every error that Identity Center can answer with', async () => {
    const file = join(import.meta.dirname, '..', '..', '..', 'docs', 'exit-codes-and-errors.md');
    const [, section = ''] = (await readFile(file, 'utf8')).split('## What Identity Center answers\n');
    const written = section
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.replace(/ +\|/g, ' |'));
    // When this fails because the words have changed: what was received here goes into the document.
    expect(written).toEqual(await table());
  });
});
