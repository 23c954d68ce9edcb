// Prints the profiles that the AWS SDK for JavaScript finds in the config file of this environment.
import { loadSharedConfigFiles } from '@smithy/shared-ini-file-loader';

const { configFile } = await loadSharedConfigFiles();
const profiles = Object.entries(configFile).filter(([name]) => !name.startsWith('sso-session.'));
console.log(JSON.stringify(Object.fromEntries(profiles)));
