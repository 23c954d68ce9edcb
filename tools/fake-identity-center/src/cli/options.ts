import { parseArgs } from 'node:util';

/** What the command line asks for. */
export interface CliOptions {
  readonly scenario: string | undefined;
  readonly port: number | undefined;
  readonly caFile: string | undefined;
  readonly json: boolean;
  readonly help: boolean;
}

/** The command line makes no sense; the message says why. */
export class UsageError extends Error {}

export const usage = `Usage: fake-identity-center [options]

Starts a server on 127.0.0.1 that behaves as AWS IAM Identity Center does, until Ctrl-C.

  --scenario FILE  organisations, accounts and roles as JSON; without it, the demo
  --port N         port to listen on; without it, a free one
  --ca-file FILE   where to write the CA certificate for the proxy; without it, a temporary file
  --json           print one line of JSON instead of text
  --help           print this
`;

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) throw new UsageError(`--port: ${value} is not a port.`);
  return Number(value);
}

/** @throws {UsageError} */
export function readCliOptions(args: readonly string[]): CliOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        scenario: { type: 'string' },
        port: { type: 'string' },
        'ca-file': { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    const { scenario, port, 'ca-file': caFile, json, help } = values;
    return { scenario, port: portOf(port), caFile, json, help };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
