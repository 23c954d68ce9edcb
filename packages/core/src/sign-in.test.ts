import { describe, expect, it } from '@jest/globals';
import { type SignInInput, SignIn } from './sign-in.js';
import { FakeAuthProvider, MemoryConfigRepository, awsConfig } from './testing/index.js';
import { home, work, workRepository, workSections } from './testing/work-config.js';

/** Signs in and notes what the human saw. */
async function signIn(input: Partial<SignInInput>, auth = new FakeAuthProvider(), repository = workRepository()) {
  const seen: string[] = [];
  const signedIn = await new SignIn(repository, auth).execute({
    names: [],
    all: false,
    method: 'auto',
    force: false,
    show: ({ name }, { method }) => seen.push(`show ${name} ${method}`),
    done: ({ name }, { accessToken }) => seen.push(`done ${name} ${accessToken}`),
    ...input,
  });
  return { signedIn, seen };
}

describe('signing in', () => {
  it('takes one session after the other', async () => {
    const { signedIn, seen } = await signIn({ all: true });
    expect(seen).toEqual(['show work browser', 'done work token-1', 'show home browser', 'done home token-2']);
    expect(signedIn).toEqual([
      { session: work, expiresAt: new Date('2030-01-01T13:00:00Z') },
      { session: home, expiresAt: new Date('2030-01-01T13:00:00Z') },
    ]);
  });

  it('takes those that are named, each once, in the order given', async () => {
    const { signedIn } = await signIn({ names: ['home', 'work', 'home'], method: 'device-code' });
    expect(signedIn.map(({ session }) => session.name)).toEqual(['home', 'work']);
  });

  it('leaves a session that is signed in, unless forced', async () => {
    const auth = new FakeAuthProvider({ signedIn: [work] });
    expect((await signIn({ names: ['work'] }, auth)).seen).toEqual(['done work token-1']);
    expect((await signIn({ names: ['work'], force: true }, auth)).seen).toEqual([
      'show work browser',
      'done work token-2',
    ]);
  });

  it('asks which one when there are several, and not when there is one', async () => {
    await expect(signIn({})).rejects.toMatchObject({
      code: 'InvalidInput',
      message: 'Which sso-session? There are work and home.',
      details: { field: 'sso-session' },
    });
    const one = new MemoryConfigRepository(awsConfig({ sessions: { home: workSections.sessions.home } }));
    expect((await signIn({}, undefined, one)).signedIn).toHaveLength(1);
  });

  it('does not guess what is meant by names together with all', async () => {
    await expect(signIn({ names: ['home'], all: true })).rejects.toMatchObject({
      code: 'InvalidInput',
      message: 'Is it all sso-sessions, or only home?',
      details: { field: 'all' },
    });
  });

  it('needs a session that is there', async () => {
    await expect(signIn({ names: ['work', 'hmoe'] })).rejects.toMatchObject({
      code: 'SsoSessionNotFound',
      hint: 'Did you mean "home"?',
    });
    const empty = new MemoryConfigRepository();
    for (const input of [{}, { all: true }])
      await expect(signIn(input, undefined, empty)).rejects.toMatchObject({
        code: 'SsoSessionNotFound',
        hint: 'Add one: aws-sso session:add',
      });
    await expect(signIn({ names: ['work'] }, undefined, empty)).rejects.toMatchObject({
      code: 'SsoSessionNotFound',
      hint: 'There are none in ~/.aws/config yet. Add one: aws-sso session:add work',
    });
  });

  it('stops at the first refusal', async () => {
    const auth = new FakeAuthProvider({ human: 'denies' });
    await expect(signIn({ all: true }, auth)).rejects.toMatchObject({ code: 'AuthorizationDenied' });
  });

  it('can be cancelled', async () => {
    const patience = new AbortController();
    const auth = new FakeAuthProvider({ human: 'ignores' });
    const waiting = signIn({ names: ['work'], signal: patience.signal, show: () => patience.abort() }, auth);
    await expect(waiting).rejects.toMatchObject({ code: 'Cancelled' });
  });
});
