import type { Section } from './section.js';

/** How a profile asks aws-sso for credentials, when the tokens of its sso-session are where no SDK can read them. */
const callsUs = /^(?:.*[/\\])?(?:awso|aws-sso) credential-process --sso-session (\S+) /;

/**
 * The sso-session that a profile is about: the one that it names, or the one that it asks aws-sso for.
 *
 * @example ssoSessionOf(profile) // 'work'
 */
export const ssoSessionOf = (profile: Section): string | undefined =>
  profile.get('sso_session') ?? callsUs.exec(profile.get('credential_process') ?? '')?.[1];
