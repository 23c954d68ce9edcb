// Asks STS who a profile is, or whoever the variables of the environment stand for, through nothing but the AWS SDK for
// JavaScript.
//
//   node who-am-i.mjs [PROFILE]
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

const profile = process.argv[2];
const credentials = profile === undefined ? fromEnv() : fromIni({ profile });
const client = new STSClient({ region: 'us-east-1', credentials });
const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
console.log(JSON.stringify({ Account, Arn }));
