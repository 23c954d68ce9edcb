import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { credentialProcess, parseProgram, readCredentialProcess } from './credential-process.js';
import { nameProblem } from './portable-name.js';

const identity = { sessionName: 'work', accountId: '123412341234', roleName: 'Admin' };

describe('the credential_process line of a profile', () => {
  it('asks for an account role by its names', () => {
    expect(credentialProcess('awso', identity)).toBe(
      'awso credential-process --sso-session work --account-id 123412341234 --role-name Admin',
    );
  });

  it('gives back who it was made for, for every session that we add and every role that AWS allows', () => {
    const text = (alphabet: string, maxLength: number) =>
      fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 1, maxLength });
    const letters = 'azAZ09_';
    fc.assert(
      fc.property(
        text(`${letters}.@+%:/-`, 40).filter((name) => nameProblem(name) === undefined),
        text('0123456789', 1).map((digit) => digit.repeat(12)),
        text(`${letters}+=,.@-`, 64),
        fc.constantFrom('awso', 'aws-sso', '/opt/my-tools/awso', 'C:\\tools\\awso'),
        (sessionName, accountId, roleName, program) => {
          const made = { sessionName, accountId, roleName };
          expect(readCredentialProcess(credentialProcess(program, made))).toEqual(made);
        },
      ),
    );
  });

  it.each(['my work', 'a;b', '$(x)', 'a"b', '', 'ä'])('is refused for the sso-session "%s"', (sessionName) => {
    expect(() => credentialProcess('awso', { ...identity, sessionName })).toThrow(
      expect.objectContaining({ code: 'InvalidInput', details: { field: 'sso-session' } }),
    );
  });

  it.each([
    'other credential-process --sso-session work --account-id 123412341234 --role-name Admin',
    'awso credential-process --sso-session work --account-id 1234 --role-name Admin',
    'awso credential-process --sso-session work --account-id 123412341234 --role-name Admin --verbose',
    'time awso credential-process --sso-session work --account-id 123412341234 --role-name Admin',
    'awso exec work -- credential-process',
    'awso credential-process --profile work',
  ])('is not taken for ours when it is %s', (value) => {
    expect(readCredentialProcess(value)).toBeUndefined();
  });
});

describe('the program that profiles call', () => {
  it.each(['awso', 'aws-sso', '/usr/local/bin/awso', 'C:\\tools\\aws-sso', '\\\\server\\share\\awso'])(
    'can be %s',
    (value) => {
      expect(parseProgram(value)).toBe(value);
    },
  );

  it.each(['', 'vault', './awso', '~/bin/awso', '/my tools/awso', 'bin/awso', '/x/awso; rm', '"awso"'])(
    'cannot be %s',
    (value) => {
      expect(() => parseProgram(value)).toThrow(
        expect.objectContaining({ code: 'InvalidInput', details: { field: 'program' } }),
      );
    },
  );
});
