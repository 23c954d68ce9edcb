import { everyTool } from '../rule.js';
import type { Found, Rule } from '../rule.js';
import type { Setup } from '../setup.js';

/** A variable that is set to nothing counts as not set, as in most tools. */
const variable = ({ facts }: Setup, name: string): string | undefined =>
  name in facts.environment ? facts.environment[name] : undefined;

const isSet = (setup: Setup, name: string): boolean => variable(setup, name) !== undefined;

const when = (condition: boolean, message: string): readonly Found[] => (condition ? [{ message }] : []);

/** Variables that say something else than the files. */
export const environmentRules: readonly Rule[] = [
  {
    id: 'env-credentials',
    severity: 'warning',
    finds: 'AWS_ACCESS_KEY_ID in the environment',
    because:
      'It counts more than any profile that AWS_PROFILE names: commands run with these keys, whatever the profile says. Only `--profile` is stronger.',
    hurts: everyTool,
    mend: 'Unset AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, unless you mean them.',
    find: (setup) => {
      const name = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].find((profile) => isSet(setup, profile));
      const beside = name === undefined ? 'It overrides the default profile.' : `It overrides ${name}.`;
      return when(isSet(setup, 'AWS_ACCESS_KEY_ID'), `AWS_ACCESS_KEY_ID is set. ${beside}`);
    },
  },
  {
    id: 'env-two-profiles',
    severity: 'warning',
    finds: 'AWS_PROFILE and AWS_DEFAULT_PROFILE with different names',
    because: 'The AWS CLI and the SDKs take the first, boto3 the second.',
    hurts: ['boto3'],
    mend: 'Unset AWS_DEFAULT_PROFILE.',
    find: (setup) => {
      const [one, other] = [variable(setup, 'AWS_PROFILE'), variable(setup, 'AWS_DEFAULT_PROFILE')];
      const differ = one !== undefined && other !== undefined && one !== other;
      return when(differ, `AWS_PROFILE is ${one ?? ''}, AWS_DEFAULT_PROFILE is ${other ?? ''}.`);
    },
  },
  {
    id: 'env-default-profile',
    severity: 'note',
    finds: 'AWS_DEFAULT_PROFILE alone',
    because: 'JavaScript and Rust know AWS_PROFILE only and use the default profile.',
    hurts: ['JavaScript', 'Rust'],
    mend: 'Set AWS_PROFILE instead.',
    find: (setup) =>
      when(
        isSet(setup, 'AWS_DEFAULT_PROFILE') && !isSet(setup, 'AWS_PROFILE'),
        `AWS_DEFAULT_PROFILE is set and AWS_PROFILE is not.`,
      ),
  },
  {
    id: 'env-unknown-profile',
    severity: 'error',
    finds: 'A variable that names a profile which is not there',
    because: 'Every command without `--profile` fails.',
    hurts: everyTool,
    mend: 'Correct the name, or unset the variable.',
    find: (setup) =>
      ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].flatMap((name) => {
        const profile = variable(setup, name);
        if (profile === undefined || setup.profiles.has(profile) || setup.credentialsProfiles.has(profile)) return [];
        return [{ message: `${name} names the profile "${profile}", which is not there.` }];
      }),
  },
  {
    id: 'env-two-regions',
    severity: 'warning',
    finds: 'AWS_REGION and AWS_DEFAULT_REGION with different values',
    because: 'The AWS CLI and the SDKs take the first, boto3 knows the second only.',
    hurts: ['boto3'],
    mend: 'Set both alike, or none.',
    find: (setup) => {
      const [one, other] = [variable(setup, 'AWS_REGION'), variable(setup, 'AWS_DEFAULT_REGION')];
      const differ = one !== undefined && other !== undefined && one !== other;
      return when(differ, `AWS_REGION is ${one ?? ''}, AWS_DEFAULT_REGION is ${other ?? ''}.`);
    },
  },
  {
    id: 'env-region',
    severity: 'note',
    finds: 'AWS_REGION or AWS_DEFAULT_REGION beside profiles with another region',
    because: 'The variable counts more than the region of any profile. boto3 knows AWS_DEFAULT_REGION only.',
    hurts: everyTool,
    mend: 'Unset it, unless you mean it for all profiles.',
    find: (setup) =>
      ['AWS_REGION', 'AWS_DEFAULT_REGION'].flatMap((name) => {
        const region = variable(setup, name);
        if (region === undefined) return [];
        const others = [...setup.profiles.values()].filter(
          (profile) => (profile.get('region') ?? region) !== region,
        ).length;
        const message = `${name} is ${region} and overrides the region of ${others === 1 ? 'one profile' : `${others} profiles`}.`;
        return when(others > 0, message);
      }),
  },
  {
    id: 'env-missing-file',
    severity: 'warning',
    finds: 'AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE that names a file which is not there',
    because: 'What stands in ~/.aws is not read then: all of it seems to be gone.',
    hurts: [...everyTool, 'aws-sso'],
    mend: 'Correct the path, or unset the variable.',
    find: (setup) =>
      (
        [
          ['AWS_CONFIG_FILE', setup.facts.config],
          ['AWS_SHARED_CREDENTIALS_FILE', setup.facts.credentials],
        ] as const
      ).flatMap(([name, { state, path }]) =>
        isSet(setup, name) && state === 'missing' ? [{ message: `${name} names a file that is not there.`, path }] : [],
      ),
  },
  {
    id: 'env-file-path',
    severity: 'warning',
    finds: 'AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE with ~ or $ in it',
    because:
      'The AWS CLI and boto3 expand both, the SDKs do not, or not everywhere: JavaScript finds the profiles behind a ~ and not their sessions.',
    hurts: ['JavaScript', 'Go', 'Rust', 'Java'],
    mend: 'Let the shell expand it: export AWS_CONFIG_FILE="$HOME/…".',
    find: (setup) =>
      ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'].flatMap((name) =>
        when(/^~|\$/.test(variable(setup, name) ?? ''), `${name} has a ~ or $ that not every tool expands.`),
      ),
  },
  {
    id: 'env-endpoint',
    severity: 'note',
    finds: 'A variable that sends sign-ins or requests elsewhere',
    because: 'Access tokens go to that address instead of to AWS.',
    hurts: [],
    mend: 'Unset it, unless you mean it.',
    find: (setup) =>
      ['AWS_ENDPOINT_URL', 'AWS_ENDPOINT_URL_SSO', 'AWS_ENDPOINT_URL_SSO_OIDC'].flatMap((name) =>
        when(isSet(setup, name), `${name} is set.`),
      ),
  },
];
