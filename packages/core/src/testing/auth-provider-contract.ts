import type { AuthProvider, SignInRequest, Verification } from '../auth-provider.js';
import { isAwsSsoError } from '../errors.js';
import { shellWord } from '../shell-word.js';
import type { SsoSession } from '../sso-session.js';
import { assertEqual, assertFailsWith, assertThat, failureOf, type ContractCase } from './contract.js';
import type { HumanReaction } from './fake-auth-provider.js';

/** One provider, nobody signed in, and the human in front of it. */
export interface AuthProviderWorld {
  readonly auth: AuthProvider;
  readonly session: SsoSession;
  /** What the human does with everything that is shown from now on. */
  human(reaction: HumanReaction): void;
  /** Brings a verification before the human. */
  readonly show: (verification: Verification) => void;
  close?(): Promise<void>;
}

/**
 * What every AuthProvider promises.
 *
 * @example for (const promise of authProviderContract(makeWorld)) it(promise.name, () => promise.run())
 */
export function authProviderContract(make: () => Promise<AuthProviderWorld>): readonly ContractCase[] {
  const promise = (name: string, check: (world: AuthProviderWorld) => Promise<void>): ContractCase => ({
    name,
    run: async () => {
      const world = await make();
      try {
        await check(world);
      } finally {
        await world.close?.();
      }
    },
  });
  return [
    promise('has no token before a sign-in, and says what to run', async ({ auth, session }) => {
      const error = await failureOf(() => auth.accessToken(session), 'a token before the sign-in');
      assertThat(isAwsSsoError(error, 'SignInRequired'), 'expected SignInRequired');
      assertThat(error.message.includes(session.name), 'the message names the session');
      assertEqual(error.hint, `aws-sso login ${shellWord(session.name)}`, 'hint');
    }),
    promise('shows a code once, and has a token when the human allows it', async (world) => {
      const { shown, signIn } = recording(world);
      const token = await signIn({ method: 'device-code' });
      assertEqual(
        shown.map(({ method }) => method),
        ['device-code'],
        'shown',
      );
      const verification = shown[0];
      assertThat(verification?.method === 'device-code' && verification.userCode !== '', 'a code is shown');
      assertThat(verification.completeUrl.includes(verification.userCode), 'the complete URL has the code');
      assertEqual(await world.auth.accessToken(world.session), token, 'the token from the cache');
    }),
    promise('signs in through the browser, which "auto" means', async (world) => {
      const { shown, signIn } = recording(world);
      const [first, second] = [await signIn({ method: 'browser' }), await signIn({ method: 'auto', force: true })];
      assertEqual(
        shown.map(({ method }) => method),
        ['browser', 'browser'],
        'shown',
      );
      assertThat(first.accessToken !== second.accessToken, 'a new token');
    }),
    promise('says which session a token is for and when it ends', async (world) => {
      const token = await recording(world).signIn({});
      const { startUrl, region } = world.session;
      assertEqual([token.startUrl, token.region], [startUrl, region], 'start URL and region');
      assertThat(Number.isFinite(token.expiresAt.getTime()), 'it ends');
    }),
    promise('does not bother the human while a token works', async (world) => {
      const { shown, signIn } = recording(world);
      const token = await signIn({});
      assertEqual(await signIn({}), token, 'the same token');
      assertEqual(shown.length, 1, 'times shown');
    }),
    promise('signs in anew when forced', async (world) => {
      const { shown, signIn } = recording(world);
      const token = await signIn({});
      const other = await signIn({ force: true });
      assertThat(other.accessToken !== token.accessToken, 'a new token');
      assertEqual(shown.length, 2, 'times shown');
      assertEqual(await world.auth.accessToken(world.session), other, 'the token in use');
    }),
    ...(['device-code', 'browser'] as const).map((method) =>
      promise(`reports a human who denies (${method})`, async (world) => {
        world.human('denies');
        await assertFailsWith('AuthorizationDenied', () => recording(world).signIn({ method }), 'sign-in');
        await assertFailsWith('SignInRequired', () => world.auth.accessToken(world.session), 'token');
      }),
    ),
    ...(['device-code', 'browser'] as const).map((method) =>
      promise(`stops waiting when told to (${method})`, async (world) => {
        world.human('ignores');
        const stop = new AbortController();
        const signIn = () => {
          const show = () => stop.abort();
          return world.auth.signIn(world.session, { method, force: false, show, signal: stop.signal });
        };
        await assertFailsWith('Cancelled', signIn, 'sign-in');
        await assertFailsWith('SignInRequired', () => world.auth.accessToken(world.session), 'token');
      }),
    ),
    promise('does nothing for a caller who has given up already', async (world) => {
      const { shown, signIn } = recording(world);
      await assertFailsWith('Cancelled', () => signIn({ signal: AbortSignal.abort() }), 'sign-in');
      await assertFailsWith('Cancelled', () => world.auth.accessToken(world.session, AbortSignal.abort()), 'token');
      assertEqual(shown.length, 0, 'times shown');
    }),
    promise('forgets the token at sign-out, and is quiet when there is none', async (world) => {
      await recording(world).signIn({});
      await world.auth.signOut(world.session);
      await assertFailsWith('SignInRequired', () => world.auth.accessToken(world.session), 'token');
      await world.auth.signOut(world.session);
    }),
    promise('keeps a token from a session of the same name in another region or organisation', async (world) => {
      await recording(world).signIn({});
      const { auth, session } = world;
      const elsewhere = { ...session, region: session.region === 'us-west-2' ? 'us-east-2' : 'us-west-2' };
      const other = { ...session, startUrl: 'https://another.awsapps.com/start' };
      await assertFailsWith('SignInRequired', () => auth.accessToken(elsewhere), 'another region');
      await assertFailsWith('SignInRequired', () => auth.accessToken(other), 'another organisation');
    }),
  ];
}

function recording({ auth, session, show }: AuthProviderWorld) {
  const shown: Verification[] = [];
  const signIn = (how: Partial<SignInRequest>) =>
    auth.signIn(session, {
      method: 'device-code',
      force: false,
      show: (verification) => {
        shown.push(verification);
        show(verification);
      },
      ...how,
    });
  return { shown, signIn };
}
