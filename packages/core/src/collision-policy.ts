import { invalidInput } from './errors.js';
import { didYouMean } from './near-matches.js';
import { listed, printable } from './text.js';

/**
 * What happens to account roles that would share a name. `error`: none gets a profile, and it counts as a failure.
 * `suffix-account-id`: each of them has its account id added. `skip`: none gets a profile, and that is all right.
 */
export const collisionPolicies = ['error', 'suffix-account-id', 'skip'] as const;

export type CollisionPolicy = (typeof collisionPolicies)[number];

/** @throws AwsSsoError InvalidInput unless it is one of the policies */
export function parseCollisionPolicy(value: string): CollisionPolicy {
  const policy = collisionPolicies.find((known) => known === value);
  if (policy !== undefined) return policy;
  throw invalidInput(
    'collisions',
    `"${printable(value.slice(0, 40))}" is no way to deal with collisions of names.`,
    didYouMean(value, collisionPolicies, `There are ${listed(collisionPolicies)}.`),
  );
}
