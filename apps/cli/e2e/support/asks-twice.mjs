// Asks STS who it is, and again when it gets SIGUSR2, through nothing but the AWS SDK for JavaScript and the environment.
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { fromEnv, fromIni } from '@aws-sdk/credential-providers';

const credentials = process.env.AWS_PROFILE === undefined ? fromEnv() : fromIni();
const client = new STSClient({ region: 'us-east-1', credentials });
const ask = async () => (await client.send(new GetCallerIdentityCommand({}))).Account;

const waiting = setInterval(() => undefined, 60_000);
process.once('SIGUSR2', () => {
  clearInterval(waiting);
  ask().then(
    (account) => console.log(`then ${account}`),
    (error) => console.log(`then ${error.name}`),
  );
});
console.log(`first ${await ask()}`);
