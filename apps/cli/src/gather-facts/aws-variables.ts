import { isSecretKey } from '@aws-sso/core';

/** The `AWS_*` variables that are set to something; of secret ones only that they are. */
export const awsVariables = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      !name.startsWith('AWS_') || value === undefined || value === ''
        ? []
        : [[name, isSecretKey(name.toLowerCase()) ? '' : value]],
    ),
  );
