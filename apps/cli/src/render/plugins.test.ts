import { describe, expect, it } from '@jest/globals';
import { defineNamingStrategy, definePlugin } from '@aws-sso/core';
import { renderAdded } from './plugins.js';

const added = (required: boolean) =>
  renderAdded({
    name: 'my-names',
    version: '1.0.0',
    entry: '/plugins/my-names/index.js',
    plugin: definePlugin({
      apiVersion: 1,
      name: 'my-names',
      namingStrategies: [
        defineNamingStrategy({
          name: 'team',
          description: 'the team first',
          options: { team: { type: 'text', description: 'name of the team', required } },
          create: () => ({ segments: () => [] }),
        }),
      ],
    }),
  });

describe('what an installed plugin adds', () => {
  it('is shown with a command that works as it stands', () => {
    expect(added(false)).toBe(
      'Installed my-names 1.0.0.\nNaming: team. Try it: aws-sso naming:preview sample --naming team',
    );
  });

  it('is not tried without the options that it needs', () => {
    expect(added(true)).toContain('Naming: team. See what it needs: aws-sso naming:list team');
  });
});
