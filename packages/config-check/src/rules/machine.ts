import { everyTool } from '../rule.js';
import type { CacheFact, ModeFact } from '../facts.js';
import type { Rule } from '../rule.js';

/** AWS refuses requests that are signed five minutes off. */
const toleratedSkewMs = 5 * 60 * 1000;

const others = 0o077;
/** Who may list a directory sees no more than names; who may write in it can put another file in the place of one. */
const othersWrite = 0o022;

const tooMuch = ({ mode, directory }: ModeFact): number => mode & (directory ? othersWrite : others);

/** What keeps a cache from being used. */
function trouble({ state, kind, sessionName, expiresAt }: CacheFact): string | undefined {
  if (state === 'unreadable') return 'It cannot be read.';
  if (state === 'corrupt') return 'The file is no JSON object.';
  if (sessionName === undefined || (kind === 'token' && expiresAt !== undefined)) return undefined;
  return `The token of ${sessionName} lacks ${kind === 'token' ? 'a time of expiry' : 'the access token'}.`;
}

const inWords = (mode: number): string => mode.toString(8).padStart(4, '0');

/** What lies around the files: modes, caches, programs, clocks, locks. */
export const machineRules: readonly Rule[] = [
  {
    id: 'open-mode',
    severity: 'warning',
    finds:
      'A config, credentials or cache file that others may read or write, or a directory of theirs that others may write',
    because: 'Other users of this machine can take tokens and keys, or make a profile run a program of theirs.',
    hurts: everyTool,
    mend: 'chmod go= FILE, or chmod go-w DIRECTORY.',
    fix: 'takes these rights of group and others away',
    find: ({ facts }) =>
      facts.modes
        .filter((file) => tooMuch(file) !== 0)
        .map((file) => ({
          ...{
            message: `Others may ${(tooMuch(file) & othersWrite) === 0 ? 'read' : 'write'} it: its mode is ${inWords(file.mode)}.`,
            path: file.path,
          },
          repair: { kind: 'mode', path: file.path, mode: file.mode & ~tooMuch(file) },
        })),
  },
  {
    id: 'cache-unusable',
    severity: 'warning',
    finds: 'A token or credential cache, or a file in it, that cannot be read or is no token',
    because: 'Some tools fail on it instead of signing in again.',
    hurts: everyTool,
    mend: 'Remove it; at worst you have to sign in once more: aws-sso login.',
    find: ({ facts }) =>
      facts.caches.flatMap((cache) => {
        const message = trouble(cache);
        return message === undefined ? [] : [{ message, path: cache.path }];
      }),
  },
  {
    id: 'registration-expired',
    severity: 'note',
    finds: 'A client registration that has expired',
    because: 'It is of no use; the next sign-in makes a new one.',
    hurts: [],
    mend: 'Nothing has to be done; the file may be removed.',
    find: ({ facts }) =>
      facts.caches.flatMap(({ path, kind, expiresAt }) => {
        if (kind !== 'registration' || expiresAt === undefined || expiresAt > facts.now) return [];
        return [{ message: `The client registration expired on ${expiresAt.toISOString().slice(0, 10)}.`, path }];
      }),
  },
  {
    id: 'other-program',
    severity: 'warning',
    finds: 'Another program called aws-sso first in the PATH',
    because: 'Other tools have that name, too; what you type is not what you mean.',
    hurts: ['aws-sso'],
    mend: 'Call this one awso, or change the order of the PATH.',
    find: ({ facts: { programs } }) => {
      const [first] = programs;
      if (first === undefined || first.ours) return [];
      return [{ message: 'This is what the shell finds as aws-sso, and it is another program.', path: first.path }];
    },
  },
  {
    id: 'clock-skew',
    severity: 'error',
    finds: 'A clock that is more than five minutes off',
    because: 'AWS refuses signed requests, and tokens look expired or seem to live longer than they do.',
    hurts: [...everyTool, 'aws-sso'],
    mend: 'Set the clock; let it follow a time server.',
    find: ({ facts: { clock } }) => {
      const offMs = clock === undefined ? 0 : clock.here.getTime() - clock.there.getTime();
      if (clock === undefined || Math.abs(offMs) <= toleratedSkewMs) return [];
      const minutes = Math.round(Math.abs(offMs) / 60_000);
      const direction = offMs > 0 ? 'ahead of' : 'behind';
      return [{ message: `The clock of this machine is ${minutes} minutes ${direction} ${clock.host}.` }];
    },
  },
  {
    id: 'file-from-future',
    severity: 'warning',
    finds: 'A file that was changed more than five minutes from now',
    because: 'This machine set its clock back since, or its clock is behind: then AWS refuses signed requests.',
    hurts: [...everyTool, 'aws-sso'],
    mend: 'Compare the clock: aws-sso config:check --online.',
    find: ({ facts: { now, latestChange } }) => {
      if (latestChange === undefined || latestChange.at.getTime() - now.getTime() <= toleratedSkewMs) return [];
      const at = latestChange.at.toISOString().slice(0, 19);
      return [
        {
          message: `It was changed at ${at}Z; here it is ${now.toISOString().slice(0, 19)}Z.`,
          path: latestChange.path,
        },
      ];
    },
  },
  {
    id: 'dead-lock',
    severity: 'note',
    finds: 'A lock of ours whose holder is dead',
    because: 'It does no harm: the next writer removes it.',
    hurts: [],
    mend: 'Nothing has to be done.',
    fix: 'removes it',
    find: ({ facts }) =>
      facts.deadLocks.map((path) => ({
        ...{ message: 'The process that held this lock is gone.', path },
        repair: { kind: 'lock', path },
      })),
  },
];
