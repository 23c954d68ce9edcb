import type { Section } from '@aws-sso/aws-config-file';
import type { ClockFact } from '@aws-sso/config-check';
import { type Clock, regionProblem } from '@aws-sso/core';
import { endpointsFrom } from '@aws-sso/identity-center';

const timeoutMs = 5000;

/** What time it is at Identity Center, by the date of its answer; undefined when nobody answers. */
export async function clockFact(
  env: NodeJS.ProcessEnv,
  sessions: readonly Section[],
  clock: Clock,
): Promise<ClockFact | undefined> {
  // A hand-edited region must not become another host.
  const region = sessions
    .map((session) => session.get('sso_region') ?? '')
    .find((name) => regionProblem(name) === undefined);
  try {
    const url = endpointsFrom(env).oidc ?? (region && `https://oidc.${region}.amazonaws.com/`);
    if (url === undefined) return undefined;
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
