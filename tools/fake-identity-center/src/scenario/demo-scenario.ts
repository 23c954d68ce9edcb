import type { AccountScenario, Scenario } from './scenario.js';

const work = (accountId: string, accountName: string, ...roles: string[]): AccountScenario => ({
  accountId,
  accountName,
  emailAddress: `aws+${accountName}@work.example`,
  roles,
});

/** Two organisations of one person: a small one at home, a larger one at work. `scenarios/demo.json` is the same. */
export const demoScenario: Scenario = {
  organisations: [
    {
      name: 'homesso',
      startUrl: 'https://homesso.awsapps.com/start/',
      region: 'eu-west-1',
      user: 'kermit@home.example',
      accounts: [
        {
          accountId: '123412341234',
          accountName: 'muppets',
          emailAddress: 'aws@home.example',
          roles: ['MuppetAccess'],
        },
      ],
    },
    {
      name: 'worksso',
      startUrl: 'https://worksso.awsapps.com/start/',
      region: 'us-east-1',
      user: 'kermit@work.example',
      accounts: [
        work('210987654321', 'emea-widgets-nonprod', 'Admin', 'Dev', 'ReadOnly'),
        work('210987654322', 'emea-widgets-prod', 'Dev', 'ReadOnly'),
        work('320987654321', 'apac-widgets-nonprod', 'Admin', 'ReadOnly'),
        work('320987654322', 'apac-widgets-prod', 'ReadOnly'),
        work('330987654321', 'apac-dongles-engineering', 'Dev', 'ReadOnly'),
        work('430987654321', 'amer-dongles-engineering', 'Dev', 'ReadOnly'),
        work('540987654321', 'shared-logging', 'ReadOnly'),
      ],
    },
  ],
};
