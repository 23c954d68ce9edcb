import type { Section } from '@aws-sso/aws-config-file';
import type { ClockFact } from '@aws-sso/config-check';
import type { Clock } from '@aws-sso/core';
import { endpointsFrom } from '@aws-sso/identity-center';

const timeoutMs = 5000;

/** A hand-edited region must not become another host. */
const region = /^[a-z]{2,4}(-[a-z]+)+-\d{1,2}$/;

/** What time it is at Identity Center, by the date of its answer; undefined when nobody answers. */
export async function clockFact(
  env: NodeJS.ProcessEnv,
  sessions: readonly Section[],
  clock: Clock,
): Promise<ClockFact | undefined> {
  const regions = sessions.map((session) => session.get('sso_region') ?? '').filter((name) => region.test(name));
  try {
    const url = endpointsFrom(env).oidc ?? (regions[0] && `https://oidc.${regions[0]}.amazonaws.com/`);
    if (url === undefined || url === '') return undefined;
    const { headers } = await fetch(url, {
      method: 'HEAD',
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'manual',
    });
    const there = new Date(headers.get('date') ?? '');
    return Number.isNaN(there.getTime()) ? undefined : { here: clock(), there, host: new URL(url).host };
  } catch {
    return undefined;
  }
}
