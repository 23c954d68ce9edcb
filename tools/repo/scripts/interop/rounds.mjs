// What is tried with each client and each kind of profile, one after the other at one desk.
import { profiles } from './desk.mjs';

function insist(found, wanted, what) {
  if (found !== wanted) throw new Error(`${what}: ${found || 'none'} instead of ${wanted || 'none'}`);
}

async function isRight(identity, profile, who) {
  const arn = await identity;
  if (!profiles[profile].arn.test(arn)) throw new Error(`${who} got ${arn}`);
}

const theyAre = (desk, client, profile) => isRight(desk.identityOf(client, profile), profile, 'the client');
const weAre = (desk, profile) => isRight(desk.ourIdentity(profile), profile, 'aws-sso');

/** We have signed in: the client needs nothing more. */
async function afterOurSignIn(desk, client, profile) {
  insist(await desk.renewalsDuring(() => theyAre(desk, client, profile)), '', 'tokens asked for by the client');
}

/** We renew an expired token: the client goes on with it. */
async function afterOurRenewal(desk, client, profile) {
  await desk.expire();
  insist(await desk.renewalsDuring(() => weAre(desk, profile)), '200', 'tokens asked for by aws-sso');
  desk.forgetCredentials();
  insist(await desk.renewalsDuring(() => theyAre(desk, client, profile)), '', 'tokens asked for by the client');
}

/** The client renews the token of a device code: we go on with it, and can renew once more with what the client left. */
async function afterItsRenewal(desk, client, profile) {
  await desk.awsSso('login', 'homesso', '--force', '--use-device-code');
  await desk.expire();
  insist(await desk.renewalsDuring(() => theyAre(desk, client, profile)), '200', 'tokens asked for by the client');
  desk.forgetCredentials();
  insist(await desk.renewalsDuring(() => weAre(desk, profile)), '', 'tokens asked for by aws-sso');
  // A session in the keychain expires by a new sign-in, which would leave nothing of the old one.
  if (desk.isInKeychain) return;
  await desk.expire();
  insist(await desk.renewalsDuring(() => weAre(desk, profile)), '200', 'tokens asked for by aws-sso, again');
}

/** The client signs in anew: so are we. */
async function afterItsSignIn(desk, client, profile) {
  desk.forgetSignIn();
  await desk.signInWith(client);
  insist(await desk.renewalsDuring(() => weAre(desk, profile)), '', 'tokens asked for by aws-sso');
  desk.forgetCredentials();
  await theyAre(desk, client, profile);
}

/** By the letters of docs/interop.md. */
const rounds = {
  A: { is: 'signed in by us', attempt: afterOurSignIn },
  B: { is: 'renewed by us', attempt: afterOurRenewal },
  C: { is: 'renewed by the client', attempt: afterItsRenewal },
  D: { is: 'signed in by the client', attempt: afterItsSignIn },
};

/**
 * Goes through all rounds that there are for a client.
 *
 * @returns a list of `{ letter, is, outcome, why? }`; `outcome` is `ok`, `failed` or, for what the client cannot do by
 *   itself, `not supported by the client`
 */
export async function tryAll(desk, client, profile) {
  const results = [];
  for (const [letter, { is, attempt }] of Object.entries(rounds)) {
    // Only the AWS CLI v2 can sign in, and nobody but us into the keychain.
    if (letter === 'D' && (client.signIn === undefined || desk.isInKeychain)) continue;
    try {
      await attempt(desk, client, profile);
      results.push({ letter, is, outcome: 'ok' });
    } catch ({ message }) {
      const limit = client.limits?.[profile];
      if (limit?.says.test(message))
        results.push({ letter, is, outcome: 'not supported by the client', why: limit.why });
      else results.push({ letter, is, outcome: 'failed', why: message.replace(/\s+/g, ' ') });
    }
  }
  return results;
}
