import 'reflect-metadata';
import { exportVariable, info, saveState, setOutput, warning } from '@actions/core';
import { counted } from '@aws-sso/core';
import { ConfigureJob } from './configure-job.js';
import { createContainer } from './container.js';
import { runToItsEnd } from './end.js';
import { harmless } from './explain-error.js';
import { getInputs } from './inputs.js';
import { openJobPlace } from './job-place.js';
import { readJobRequest } from './job-request.js';
import { writeSummary } from './summary.js';
import { loadWorkspacePlugins } from './workspace-plugins.js';

async function main(): Promise<void> {
  const { env } = process;
  const inputs = getInputs();
  const request = readJobRequest(inputs, env['AWS_PROFILE']);
  const plugins = loadWorkspacePlugins(inputs.plugins, env['GITHUB_WORKSPACE']).map(({ plugin }) => plugin);
  const place = await openJobPlace(inputs.configLocation, env, (folder) => saveState('folder', folder));
  const outcome = await createContainer(place, plugins).resolve(ConfigureJob).execute(request);

  const { profiles, defaultProfile } = outcome;
  if (!place.lasting) exportVariable('AWS_CONFIG_FILE', place.configFile);
  if (defaultProfile !== undefined) exportVariable('AWS_PROFILE', defaultProfile);
  if (defaultProfile !== undefined && env['AWS_ACCESS_KEY_ID'])
    warning('AWS_ACCESS_KEY_ID is set in this job: the AWS CLI will use it instead of the default profile.');
  for (const text of outcome.warnings) warning(harmless(text));

  setOutput('config-file', place.configFile);
  setOutput('profiles', JSON.stringify(profiles.map(({ name }) => name)));
  setOutput('default-profile', defaultProfile ?? '');
  for (const text of outcome.skipped) info(`${harmless(text)} Skipped.`);
  const what = `${counted(request.ssoSessions.length, 'sso-session')} and ${counted(profiles.length, 'profile')}`;
  info(`Set up ${what} in ${harmless(place.configFile)}`);
  await writeSummary(profiles, env['GITHUB_STEP_SUMMARY']);
}

runToItsEnd(main);
