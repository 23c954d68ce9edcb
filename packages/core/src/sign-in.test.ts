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
    method: () => 'auto',
    force: false,
    show: ({ name }, { method }) => seen.push(`show ${name} ${method}`),
    done: ({ name, outcome }) => seen.push(`done ${name} ${outcome}`),
    ...input,
  });
  return { signedIn, seen };
}

describe('signing in', () => {
  it('takes one session after the other', async () => {
    const { signedIn, seen } = await signIn({ all: true });
    expect(seen).toEqual(['show work browser', 'done work signed-in', 'show home browser', 'done home signed-in']);
    expect(signedIn).toEqual([
      { name: 'work', outcome: 'signed-in', expiresAt: new Date('2030-01-01T13:00:00Z') },
      { name: 'home', outcome: 'signed-in', expiresAt: new Date('2030-01-01T13:00:00Z') },
    ]);
  });

  it('takes those that are named, each once, in the order given', async () => {
    const { signedIn } = await signIn({ names: ['home', 'work', 'home'] });
    expect(signedIn.map(({ name }) => name)).toEqual(['home', 'work']);
  });

  it('asks for each session how to sign in', async () => {
    const { seen } = await signIn({
      all: true,
      method: ({ name }) => (name === 'home' ? 'device-code' : 'browser'),
    });
    expect(seen.filter((line) => line.startsWith('show'))).toEqual(['show work browser', 'show home device-code']);
  });

  it('leaves a session that is signed in, unless forced', async () => {
    const auth = new FakeAuthProvider({ signedIn: [work] });
    expect((await signIn({ names: ['work'] }, auth)).seen).toEqual(['done work still-valid']);
    expect((await signIn({ names: ['work'], force: true }, auth)).seen).toEqual([
      'show work browser',
      'done work signed-in',
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

  it('goes on after a refusal and after a session that cannot be used, and says of each what came of it', async () => {
    const broken = { sso_start_url: 'https://x.awsapps.com/start', sso_region: 'evil.com/#' };
    const repository = new MemoryConfigRepository(awsConfig({ sessions: { broken, ...workSections.sessions } }));
    const auth = new FakeAuthProvider({ signedIn: [home], human: 'denies' });
    const { signedIn, seen } = await signIn({ all: true }, auth, repository);
    expect(signedIn).toMatchObject([
      { name: 'broken', outcome: 'failed', error: { code: 'InvalidInput' } },
      { name: 'work', outcome: 'failed', error: { code: 'AuthorizationDenied' } },
      { name: 'home', outcome: 'still-valid' },
    ]);
    expect(seen).toEqual(['done broken failed', 'show work browser', 'done work failed', 'done home still-valid']);
  });

  it('does not take a mistake of ours for a refusal', async () => {
    const auth = new FakeAuthProvider();
    const show = (): never => {
      throw new TypeError('a bug');
    };
    await expect(signIn({ all: true, show }, auth)).rejects.toThrow('a bug');
  });

  it('can be cancelled, and then tries none of the others', async () => {
    const ended: string[] = [];
    const patience = new AbortController();
    const auth = new FakeAuthProvider({ human: 'ignores' });
    const waiting = signIn(
      { all: true, signal: patience.signal, show: () => patience.abort(), done: () => ended.push('done') },
      auth,
    );
    await expect(waiting).rejects.toMatchObject({ code: 'Cancelled' });
    expect(ended).toEqual([]);
  });
});
