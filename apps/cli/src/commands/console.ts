import { Args, Flags } from '@oclif/core';
import { GetConsoleLink } from '@aws-sso/core';
import { FederationEndpoint } from '@aws-sso/identity-center';
import { BaseCommand } from '../base-command.js';
import { consoleRegionFlag, serviceFlag } from '../flags.js';
import { openConsole } from '../open-console.js';
import { neededProfile } from '../questions/known-names.js';

export default class Console extends BaseCommand {
  static override summary = 'Open the AWS console as the role of a profile';
  static override description =
    'Goes through the access portal, where the browser signs in if it has to. With --federate the role credentials of the profile sign the browser in; the address is then a secret for a quarter of an hour, and shown only with --print.';
  static override examples = [
    {
      description: 'The buckets, in the region of the profile',
      command: '<%= config.bin %> <%= command.id %> home.dev --service s3',
    },
    {
      description: 'An address for another browser, in Frankfurt',
      command: '<%= config.bin %> <%= command.id %> home.dev --federate --print -s ec2 -r euc1',
    },
  ];
  static override args = { profile: Args.string({ ignoreStdin: true, description: 'name of the profile' }) };
  static override flags = {
    service: serviceFlag,
    region: consoleRegionFlag,
    federate: Flags.boolean({ description: 'sign the browser in with the credentials of the profile' }),
    print: Flags.boolean({ description: 'print the address, open no browser' }),
  };

  async run(): Promise<object> {
    const { args, flags } = await this.parse(Console);
    const profileName = await neededProfile(this, args.profile);
    const { service, region, federate, print } = flags;
    const wish = { profileName, service, region, signal: this.signal };
    const links = this.resolve(GetConsoleLink);
    const federation = this.resolve(FederationEndpoint);
    const link = federate
      ? await links.federated(wish, (keys, where) => federation.signInToken(keys, where, this.signal))
      : await links.throughPortal(wish);
    const opened = !print;
    if (opened) await openConsole(this, link, federate);
    if (opened) this.note(`Opened the console as ${profileName}.`);
    else this.log(link.url);
    return { profile: profileName, opened, url: federate && opened ? null : link.url };
  }
}
