// Asks STS who a profile is, through nothing but the AWS SDK for JavaScript.
//
//   node who-am-i.mjs PROFILE
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromIni } from '@aws-sdk/credential-providers';

const profile = process.argv[2];
const client = new STSClient({ region: 'us-east-1', credentials: fromIni({ profile }) });
const { Account, Arn } = await client.send(new GetCallerIdentityCommand({}));
console.log(JSON.stringify({ Account, Arn }));
