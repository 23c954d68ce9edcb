#!/usr/bin/env node
import { describeFake, formatDescription } from './cli/describe.js';
import { readCliOptions, usage, UsageError } from './cli/options.js';
import { readScenario } from './cli/read-scenario.js';
import { startFakeIdentityCenter } from './fake-identity-center.js';
import { ScenarioError } from './scenario/validate-scenario.js';

const signalled = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

async function main(args: readonly string[]): Promise<number> {
  const options = readCliOptions(args);
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  const scenario = await readScenario(options.scenario);
  const ended = signalled();
  const fake = await startFakeIdentityCenter(scenario, {
    ...(options.port === undefined ? {} : { port: options.port }),
    ...(options.caFile === undefined ? {} : { caFile: options.caFile }),
  });
  try {
    const description = await describeFake(fake, scenario);
    process.stdout.write(options.json ? `${JSON.stringify(description)}\n` : formatDescription(description));
    await ended;
  } finally {
    await fake.close();
  }
  return 0;
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`fake-identity-center: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof UsageError || error instanceof ScenarioError ? 2 : 1;
  },
);
