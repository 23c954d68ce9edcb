import type { RoleCredentials } from './role-credentials-provider.js';

type Life = Pick<RoleCredentials, 'expiration' | 'issuedAt'>;

const longestMarginMs = 15 * 60_000;

/** What is handed out has to last for a request or two. */
const leastRemainingMs = 60_000;

const remainingMs = ({ expiration }: Life, now: Date): number => expiration.getTime() - now.getTime();

/**
 * How long before their end role credentials are renewed, in milliseconds: a quarter of their life, at most the quarter
 * of an hour of the AWS CLI. That much counts where nobody knows when they were issued, since a permission set
 * grants an hour at least.
 */
const marginMs = ({ expiration, issuedAt }: Life): number =>
  issuedAt === undefined
    ? longestMarginMs
    : Math.min(longestMarginMs, Math.max(0, expiration.getTime() - issuedAt.getTime()) / 4);

/**
 * Whether it is time to get new role credentials instead of using these.
 *
 * @example isDue({ expiration: new Date('2030-01-01T13:00:00Z') }, new Date('2030-01-01T12:45:01Z')) // true
 */
export const isDue = (life: Life, now: Date): boolean => remainingMs(life, now) < marginMs(life);

/** Whether they may be used where no new ones can be had. */
export const isUsableStill = (life: Life, now: Date): boolean => remainingMs(life, now) >= leastRemainingMs;
