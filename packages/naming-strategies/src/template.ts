import { defineNamingStrategy, type NamingInput } from '@aws-sso/core';
import { calledBy } from './account-words.js';
import { shapeFrom, shapeOptions } from './options.js';
import { compileTemplate } from './compile-template.js';
import { remembering } from './remembering.js';

/** Longer than any name of an account may be; a portal that sends more gets no more memory for it. */
const longestValue = 512;

const cut = (text: string): string => text.slice(0, longestValue);

/** What a template can use beside the role, in the words of other programs' templates. */
const accountVariables = (input: NamingInput) => ({
  session: input.session.name,
  startUrl: input.session.startUrl,
  region: input.session.region,
  account: cut(calledBy(input)),
  accountId: input.account.id,
  accountName: cut(input.account.name),
  accountAlias: cut(input.alias ?? ''),
  email: cut(input.account.email ?? ''),
  accountsInSession: input.accountsInSession,
  tags: tagsOf(input.tags),
});

const tagsOf = remembering((tags: NamingInput['tags']) =>
  Object.fromEntries([...(tags ?? [])].map(([key, value]) => [key, cut(value)])),
);

const isSameAccount = (one: NamingInput, other: NamingInput): boolean =>
  one.account === other.account &&
  one.session === other.session &&
  one.alias === other.alias &&
  one.tags === other.tags &&
  one.accountsInSession === other.accountsInSession;

/** Stands in for an account role until there is one, so that what is wrong with a template shows when it is set. */
const sample: NamingInput = {
  session: { name: 'session', startUrl: 'https://session.awsapps.com/start', region: 'eu-west-1' },
  account: { id: '123412341234', name: 'emea-widgets-prod '.repeat(longestValue / 16), email: 'widgets@example.com' },
  roleName: 'Admin',
  accountsInSession: 2,
};

/** A Liquid template: `{{ session }}.{{ accountName | replace: "-", "." }}.{{ role }}`. */
export const template = defineNamingStrategy({
  name: 'template',
  description: 'A Liquid template, whose text is split into levels at the separator',
  options: {
    template: { type: 'text', description: 'template such as {{ session }}.{{ account }}.{{ role }}', required: true },
    ...shapeOptions,
  },
  example: { template: '{{ session }}.{{ accountAlias | default: accountName | replace: "-", "." }}.{{ role }}' },
  async create(options) {
    const shape = shapeFrom(options);
    const variables = remembering(accountVariables, isSameAccount);
    const render = await compileTemplate(options.template, [...Object.keys(variables(sample)), 'role', 'roleName']);
    const named = (input: NamingInput) => render(variables(input), input.roleName);
    named(sample);
    return { ...shape, segments: (input) => named(input).split(shape.separator) };
  },
});
