import { invalidInput } from './errors.js';
import { parseName } from './portable-name.js';
import { parseRegion, regionProblem } from './region.js';
import { isPlainUrl, parseStartUrl } from './start-url.js';

/** What a person signs in to: one Identity Center instance, as `[sso-session NAME]` describes it. */
export interface SsoSession {
  readonly name: string;
  /** The access portal's address, verbatim. */
  readonly startUrl: string;
  /** Where the Identity Center instance lives; not where the person works. */
  readonly region: string;
  /** As configured, in order; undefined when the section has none (the AWS CLI's cache keys tell the two apart). */
  readonly registrationScopes?: readonly string[];
}

/** The scope that lists accounts and hands out role credentials; without it there are no refresh tokens either. */
export const defaultScopes = 'sso:account:access';

/**
 * Splits registration scopes as written in the config.
 *
 * @example parseScopes('sso:account:access, codewhisperer:completions')
 * @throws AwsSsoError InvalidInput when an item has a blank inside
 */
export function parseScopes(text: string): readonly string[] {
  if (!areScopes(text))
    throw invalidInput(
      'registration-scopes',
      'Scope values must be separated by commas.',
      `The usual value is ${defaultScopes}`,
    );
  return splitScopes(text);
}

const areScopes = (text: string): boolean =>
  text === defaultScopes || splitScopes(text).every((scope) => /^[\w:./-]+$/.test(scope));

const splitScopes = (text: string): readonly string[] =>
  text
    .split(',')
    .map((scope) => scope.trim())
    .filter((scope) => scope !== '');

/** The fields of an sso-session as text, from flags, prompts or the config. */
export interface SsoSessionInput {
  readonly name: string;
  readonly startUrl: string;
  readonly region: string;
  readonly registrationScopes?: string | undefined;
}

/**
 * Makes a session out of text that a person typed, checking every field.
 *
 * @throws AwsSsoError InvalidInput with the field and the rule
 */
export function parseSsoSession(input: SsoSessionInput): SsoSession {
  return readSsoSession({ ...input, name: parseName('sso-session', input.name) });
}

/**
 * Makes a session out of the config's text. A hand-edited `sso_region = evil.example/#` must not become a host that
 * receives a token; the name is used as it stands, because names that we would not write sign in all the same.
 *
 * @throws AwsSsoError InvalidInput with the field and the rule
 */
export function readSsoSession(input: SsoSessionInput): SsoSession {
  return {
    name: input.name,
    startUrl: parseStartUrl(input.startUrl),
    region: parseRegion('sso-region', input.region),
    ...(input.registrationScopes === undefined ? {} : { registrationScopes: parseScopes(input.registrationScopes) }),
  };
}

/** Whether `readSsoSession` takes it beyond doubt; for those in a hurry. */
export const isPlainSession = ({ startUrl, region, registrationScopes }: SsoSessionInput): boolean =>
  isPlainUrl(startUrl) &&
  regionProblem(region) === undefined &&
  (registrationScopes === undefined || areScopes(registrationScopes));
