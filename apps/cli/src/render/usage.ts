import { shellWord } from '@aws-sso/core';

/** How to use a profile: the AWS CLI's closing words, then ours. */
export const renderUsage = (profileName: string): string => {
  const name = shellWord(profileName);
  return `To use this profile, specify the profile name using --profile, as shown:

aws sts get-caller-identity --profile ${name}

or give its credentials to any program:

aws-sso exec ${name} -- aws sts get-caller-identity`;
};
