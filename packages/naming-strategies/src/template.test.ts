import { describe, expect, it } from '@jest/globals';
import type { NamingInput } from '@aws-sso/core';
import { nameFor, refusalOf, resolveNaming } from './testing/name-for.js';

const named = (template: string, wanted = {}) => nameFor('template', { template }, wanted);

describe('the template strategy', () => {
  it('knows all that there is to know about an account role', async () => {
    const all =
      '{{session}}.{{startUrl | remove: "https://" | split: "." | first}}.{{region}}.{{accountId}}.{{accountName}}.{{accountAlias}}.{{account}}.{{email | split: "@" | first}}.{{role}}.{{roleName}}.{{accountsInSession}}.{{tags.team}}';
    const wanted = { account: 'acct', alias: 'mine', email: 'me@example.com', tags: new Map([['team', 'blue']]) };
    expect(await named(all, wanted)).toEqual({
      name: 'worksso.worksso.eu-west-1.123412341234.acct.mine.mine.me.admin.admin.2.blue',
    });
  });

  it('has no empty level for what is not known', async () => {
    expect(await named('{{ tags.team }}.{{ accountAlias }}.{{ email }}.{{ role }}')).toEqual({ name: 'admin' });
  });

  it.each([
    ['lower', 'MyWidgets Prod', 'mywidgets-prod'],
    ['upper', 'x y', 'X-Y'],
    ['title', 'emea widgets', 'Emea-Widgets'],
    ['kebab', 'MyWidgets Prod_2', 'my-widgets-prod-2'],
    ['snake', 'MyWidgets Prod', 'my_widgets_prod'],
    ['camel', 'my widgets-prod', 'MyWidgetsProd'],
    ['trim', '  x  ', 'x'],
    ['nospace', 'a b\tc', 'abc'],
    ['title', 'big-data_x HTTPServer', 'Big-Data_x-HTTPServer'],
    ['kebab', 'AWSAdministratorAccess', 'aws-administrator-access'],
    ['trunc: 3', 'abcdef', 'abc'],
    ['trunc: -2', 'abcdef', 'ef'],
    ['trimPrefix: "acme-"', 'acme-x', 'x'],
    ['trimPrefix: "acme-"', 'x-acme-', 'x-acme'],
    ['trimSuffix: "-prod"', 'x-prod', 'x'],
    ['trimSuffix: ""', 'x', 'x'],
    ['replace: "a", "b"', 'aca', 'bcb'],
    ['regexReplace: "[0-9]+", "n"', 'a1b22', 'anbn'],
    ['regexReplace: "(?P<x>[a-z])([0-9])", "$2$<x>"', 'a1', '1a'],
    ['regexReplace: "(?P<x>[a-z])([0-9])", "${2}0${x}$0$&"', 'a1', '10aa1a1'],
    ['regexReplace: "(a)|(b)", "$1_$2+$$9"', 'b', '_b+-9'],
    ['slice: 0, 2', 'abc', 'ab'],
    ['default: "none"', '', 'none'],
  ])('has the filter %s', async (filter, account, expected) => {
    const options = { template: `{{ accountName | ${filter} }}`, 'letter-case': 'keep' };
    expect(await nameFor('template', options, { account })).toEqual({ name: expected });
  });

  it.each([
    ['an unclosed output', '{{ role', '"template" cannot be read (output "{{ role" not closed'],
    ['an unknown variable', '{{ acount }}', 'there is no "acount", only session,'],
    [
      'an unknown filter, and says which there are',
      '{{ role | nope }}',
      'undefined filter: nope, line:1, col:1; there are only append, camel, capitalize, ',
    ],
    ['the time', '{{ "now" | date: "%s" }}', 'undefined filter: date'],
    ['chance', '{{ role | sample }}', 'undefined filter: sample'],
    [
      'a loop, and says which tags there are',
      '{% for i in (1..3) %}{% endfor %}',
      'tag "for" not found, line:1, col:1; there are only #, assign, capture, case, comment, echo, if, raw, unless)',
    ],
    ['a counter', '{% increment x %}', 'tag "increment" not found'],
    ['a file', '{% render "/etc/passwd" %}', 'tag "render" not found'],
    ['an include', '{% include "/etc/passwd" %}', 'tag "include" not found'],
    ['an expression that is none', '{{ role | regexReplace: "(", "" }}', '"regexReplace" is no regular expression'],
    ['too much text', 'x'.repeat(2001), '"template" is longer than 2000 characters'],
    [
      'a text that doubles and doubles',
      `{% assign x = accountName %}${'{% assign x = x | append: x %}'.repeat(40)}{{ x }}`,
      'it makes too much text for one name',
    ],
    [
      'captures that double and double',
      `{% assign x = accountName %}${'{% capture x %}{{ x }}{{ x }}{% endcapture %}'.repeat(18)}{{ x }}`,
      'it makes too much text for one name',
    ],
    [
      'expressions that multiply',
      `{{ accountName ${'| regexReplace: ".", "$0$0$0$0" '.repeat(40)}}}`,
      'it makes too much text for one name',
    ],
    [
      'expressions that find something to look at everywhere',
      `{{ accountName ${'| append: accountName '.repeat(20)}| regexReplace: "e|m.*x", "" }}`,
      'it makes too much text for one name',
    ],
    [
      'a filter over and over on much text',
      `{% assign x = accountName ${'| append: accountName '.repeat(40)}%}{{ x ${'| lower '.repeat(100)}}}`,
      'it makes too much text for one name',
    ],
    [
      'an output over and over of much text',
      `{% assign x = accountName ${'| append: accountName '.repeat(15)}%}${'{{ x }}'.repeat(20)}`,
      'its text is longer than 100000 characters',
    ],
    ['an expression that repeats too much', '{{ role | regexReplace: "(x{1000}){6}", "" }}', '"regexReplace" is no'],
    [
      'an expression of many steps',
      '{{ role | regexReplace: "x{1000}y{1000}z{1000}x{1000}y{1000}", "" }}',
      'repeats too much',
    ],
    ['a length that is none', '{{ role | trunc: "x" }}', '"trunc" needs a number of characters'],
    ['nothing', ' ', 'needs the option "template"'],
  ])('refuses %s', async (_what, template, message) => {
    expect(await refusalOf('template', { template })).toMatchObject({
      code: 'InvalidInput',
      message: expect.stringContaining(message),
    });
  });

  it('shows nothing of the program that it runs in', async () => {
    const reached = '{{ role.constructor }}{{ tags.__proto__ }}{{ tags.constructor.name }}{{ account.prototype }}x';
    expect(await named(reached)).toEqual({ name: 'x' });
  });

  it('is as safe with an account name that is a template itself', async () => {
    expect(await named('{{ accountName }}', { account: '{{ 7 | times: 7 }}{% raw %}' })).toEqual({
      name: '7-times-7-raw',
    });
  });

  it('names an account with a name of any length, or says that it is too long', async () => {
    expect(await named('{{ accountName | slice: 0, 5 }}', { account: 'a'.repeat(3_000_000) })).toEqual({
      name: 'aaaaa',
    });
    expect(await named('{{ accountName }}', { account: 'a'.repeat(3_000_000) })).toMatchObject({
      problem: 'must be at most 128 characters long',
    });
  });

  it('takes roles of an account for such only while all that it knows of the account is the same', async () => {
    const template = '{{ session }}.{{ account }}.{{ tags.team }}.{{ accountsInSession }}.{{ role }}';
    const strategy = await resolveNaming('template', { template });
    const session = { name: 'one', startUrl: 'https://one.awsapps.com/start', region: 'eu-west-1' };
    const first: NamingInput = { session, account: { id: '1', name: 'a' }, roleName: 'Dev', accountsInSession: 1 };
    const inputs: readonly NamingInput[] = [
      first,
      { ...first, roleName: 'Admin' },
      { ...first, alias: 'mine' },
      { ...first, tags: new Map([['team', 'blue']]) },
      { ...first, accountsInSession: 2 },
      { ...first, session: { ...session, name: 'two' } },
      { ...first, account: { id: '1', name: 'b' } },
    ];
    expect(inputs.map((input) => strategy.segments(input).join('.'))).toEqual([
      'one.a..1.Dev',
      'one.a..1.Admin',
      'one.mine..1.Dev',
      'one.a.blue.1.Dev',
      'one.a..2.Dev',
      'two.a..1.Dev',
      'one.b..1.Dev',
    ]);
  });
});
