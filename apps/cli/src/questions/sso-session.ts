import {
  type ConfigSection,
  type SsoSessionInput,
  defaultScopes,
  isAwsSsoError,
  nameProblem,
  parseName,
  parseRegion,
  parseScopes,
  parseStartUrl,
  regionProblem,
  urlProblem,
} from '@aws-sso/core';
import type { BaseCommand } from '../base-command.js';

/** Also the first thing that a profile needs. */
export const nameNeeded = { field: 'sso-session', label: 'the name of the sso-session' };

interface GivenSsoSession {
  readonly name?: string | undefined;
  readonly 'start-url'?: string | undefined;
  readonly region?: string | undefined;
  readonly 'registration-scopes'?: string | undefined;
  readonly replace?: boolean;
}

/**
 * The fields of an sso-session from flags and, for what is missing, from the questions of `aws configure sso-session` in
 * its order. Values of an existing session are offered; with `--replace` they stay where nothing is said.
 */
export async function askSsoSession(
  command: BaseCommand,
  given: GivenSsoSession,
  existing: (name: string) => ConfigSection | undefined,
): Promise<SsoSessionInput> {
  checkGiven(given);
  const name = await command.need(nameNeeded, given.name, (prompter) =>
    prompter.text({ message: 'SSO session name', problem: sessionNameProblem }),
  );
  const current = existing(name)?.values;
  const kept = (key: string): string | undefined =>
    command.terminal.canPrompt || given.replace !== true ? undefined : current?.get(key);
  const startUrl = await command.need(
    { field: 'start-url', label: 'the start URL' },
    given['start-url'] ?? kept('sso_start_url'),
    (prompter) =>
      prompter.text({
        message: 'SSO start URL',
        current: current?.get('sso_start_url') ?? null,
        problem: (text) => (text === '' ? 'A value is required' : sentence('The start URL', urlProblem(text))),
      }),
  );
  const region = await command.need(
    { field: 'sso-region', label: 'the region of the Identity Center instance' },
    given.region ?? kept('sso_region'),
    (prompter) =>
      prompter.text({
        message: 'SSO region',
        current: current?.get('sso_region') ?? null,
        problem: (text) => (text === '' ? 'A value is required' : sentence(`"${text}"`, regionProblem(text))),
      }),
  );
  const wasAsked = given.name === undefined || given['start-url'] === undefined || given.region === undefined;
  const scopes = current?.get('sso_registration_scopes') ?? defaultScopes;
  const registrationScopes =
    given['registration-scopes'] ??
    (wasAsked && command.prompter !== undefined
      ? await command.prompter.text({ message: 'SSO registration scopes', current: scopes, problem: scopesProblem })
      : scopes);
  return { name, startUrl, region, registrationScopes };
}

/** Before the first question: a wrong flag should not cost a conversation. */
function checkGiven(given: GivenSsoSession): void {
  if (given.name !== undefined) parseName('sso-session', given.name);
  if (given['start-url'] !== undefined) parseStartUrl(given['start-url']);
  if (given.region !== undefined) parseRegion('sso-region', given.region);
  if (given['registration-scopes'] !== undefined) parseScopes(given['registration-scopes']);
}

const sentence = (subject: string, problem: string | undefined): string | undefined =>
  problem === undefined ? undefined : `${subject} ${problem}`;

/** What is wrong with a new session's name, as a sentence. */
export const sessionNameProblem = (text: string): string | undefined =>
  text === '' ? 'A value is required' : sentence('The name', nameProblem(text));

function scopesProblem(text: string): string | undefined {
  try {
    parseScopes(text);
    return undefined;
  } catch (error) {
    return isAwsSsoError(error) ? error.message : String(error);
  }
}
