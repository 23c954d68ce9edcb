import { defineNamingStrategy, type NamingInput, type NamingStrategy } from '@aws-sso/core';
import { accountLevel, calledBy } from './account-words.js';

/** A strategy without options: names as another program makes them, letter case and all. */
const preset = (
  name: string,
  description: string,
  separator: NonNullable<NamingStrategy['separator']>,
  segments: (input: NamingInput) => readonly string[],
) =>
  defineNamingStrategy({
    name,
    description,
    options: {},
    create: () => ({ separator, letterCase: 'keep', cleaning: 'least', segments }),
  });

/** What `aws configure sso` suggests. */
export const awsCli = preset('aws-cli', 'Role-AccountId, as the AWS CLI suggests', '-', ({ account, roleName }) => [
  roleName,
  account.id,
]);

/** `granted sso populate`, which turns blanks into dashes. */
export const granted = preset('granted', 'Account/Role, as granted writes', '/', (input) => [
  accountLevel(input.account.id, calledBy(input).replace(/\s/gu, '-'), '/'),
  input.roleName,
]);

/** The `aws-sso` of synfinatic, which takes blanks out. */
export const awsSsoCli = preset('aws-sso-cli', 'Account:Role, as aws-sso-cli writes', ':', (input) => [
  accountLevel(input.account.id, calledBy(input).replace(/\s/gu, ''), ':'),
  input.roleName,
]);

/** The profile that the access portal offers to copy. */
export const portal = preset('portal', 'AccountId_Role, as the access portal shows', '_', ({ account, roleName }) => [
  account.id,
  roleName,
]);
