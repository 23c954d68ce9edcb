import { GetProfileCredentials } from '@aws-sso/core';
import { BaseCommand } from '../base-command.js';
import { processDocument, processText } from '../credentials/process-document.js';
import { wantedCredentials } from '../credentials/wanted-credentials.js';
import { accountIdFlag, profileFlag, roleNameFlag, ssoSessionFlag } from '../flags.js';

export default class CredentialProcess extends BaseCommand {
  static override summary = 'Hand credentials to AWS tools, as the credential_process of a profile';
  static override description =
    'Prints the JSON that the AWS CLI and every AWS SDK expect, with an expiration, so that they ask again in time. Never asks anything: when a sign-in is needed it ends with 4 and names the command to run on standard error.';
  static override examples = [
    { description: 'The credentials of a profile', command: '<%= config.bin %> <%= command.id %> --profile home.dev' },
    {
      description: 'In the config: the credentials of a role that has no profile of its own',
      command:
        'credential_process = awso <%= command.id %> --sso-session home --account-id 123412341234 --role-name Dev',
    },
  ];
  static override flags = {
    profile: profileFlag,
    'sso-session': ssoSessionFlag,
    'account-id': accountIdFlag,
    'role-name': roleNameFlag,
  };

  /** A program that asks for credentials may have a terminal; its user waits for something else. */
  protected override get keychainWaits(): undefined {
    return undefined;
  }

  async run(): Promise<object> {
    const { flags, raw } = await this.parse(CredentialProcess);
    const given = Object.fromEntries(raw.flatMap((word) => (word.type === 'flag' ? [[word.flag, word.input]] : [])));
    const wanted = wantedCredentials(given, flags);
    const get = this.resolve(GetProfileCredentials);
    const credentials =
      'identity' in wanted
        ? await get.ofAccountRole(wanted.identity, this.signal)
        : (await get.execute(wanted.profileName, this.signal)).credentials;
    const document = processDocument(credentials);
    this.log(processText(document));
    return document;
  }
}
