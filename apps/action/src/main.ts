import 'reflect-metadata';
import { exportVariable, info, saveState, setFailed, setOutput, warning } from '@actions/core';
import { counted } from '@aws-sso/core';
import { ConfigureJob } from './configure-job.js';
import { createContainer } from './container.js';
import { explainError, harmless } from './explain-error.js';
import { getInputs } from './inputs.js';
import { openJobPlace } from './job-place.js';
import { readJobRequest } from './job-request.js';
import { writeSummary } from './summary.js';

async function main(): Promise<void> {
  const { env } = process;
  const inputs = getInputs();
  const request = readJobRequest(inputs, env['AWS_PROFILE']);
  const place = await openJobPlace(inputs.configLocation, env, (folder) => saveState('folder', folder));
  const profiles = await createContainer(place).resolve(ConfigureJob).execute(request);

  const { defaultProfile } = request;
  if (!place.lasting) exportVariable('AWS_CONFIG_FILE', place.configFile);
  if (defaultProfile !== undefined) exportVariable('AWS_PROFILE', defaultProfile);
  if (defaultProfile !== undefined && env['AWS_ACCESS_KEY_ID'])
    warning('AWS_ACCESS_KEY_ID is set in this job: the AWS CLI will use it instead of the default profile.');

  setOutput('config-file', place.configFile);
  setOutput('profiles', JSON.stringify(profiles.map(({ name }) => name)));
  setOutput('default-profile', defaultProfile ?? '');
  const what = `${counted(request.ssoSessions.length, 'sso-session')} and ${counted(profiles.length, 'profile')}`;
  info(`Set up ${what} in ${harmless(place.configFile)}`);
  await writeSummary(profiles, env['GITHUB_STEP_SUMMARY']);
}

main().catch((error: unknown) => setFailed(explainError(error)));
