import { Flags } from '@oclif/core';

/** Flags that several commands share, worded once. Each that takes a value can come from an `AWSO_*` variable. */
export const ssoSessionFlag = Flags.string({
  aliases: ['session'],
  description: 'sso-session to use',
  helpValue: 'NAME',
  env: 'AWSO_SSO_SESSION',
});

export const ssoSessionsFlag = Flags.string({
  aliases: ['session'],
  description: 'only this sso-session (may be given several times)',
  helpValue: 'NAME',
  multiple: true,
  env: 'AWSO_SSO_SESSION',
});

export const settingScopeFlag = Flags.string({
  aliases: ['session'],
  description: 'for this sso-session only, instead of for all',
  helpValue: 'NAME',
  env: 'AWSO_SSO_SESSION',
});

export const regionFlag = Flags.string({
  description: "region to work in; by default the setting, else the session's",
  helpValue: 'REGION',
  env: 'AWSO_REGION',
});

export const outputFlag = Flags.string({
  description: 'output format of the AWS CLI for the profile',
  helpValue: 'FORMAT',
  env: 'AWSO_OUTPUT',
});

export const namingFlag = Flags.string({
  description: 'naming strategy, instead of the setting',
  helpValue: 'NAME',
  env: 'AWSO_NAMING',
});

export const yesFlag = Flags.boolean({ char: 'y', description: 'do not ask before something is removed or renamed' });

export const useDeviceCodeFlag = Flags.boolean({
  description: 'sign in with a code that can be typed on any device',
});

export const noBrowserFlag = Flags.boolean({ description: 'only print the address, open no browser' });
