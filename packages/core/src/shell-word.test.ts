import { describe, expect, it } from '@jest/globals';
import { ssoSessionNamed } from './config-views.js';
import { RemoveSsoSession } from './remove-sso-session.js';
import { shellWord } from './shell-word.js';
import {
  FakeAuthProvider,
  MemoryConfigRepository,
  MemoryCredentialIndex,
  MemorySettingsRepository,
  MemoryStorageRegistry,
  awsConfig,
} from './testing/index.js';

describe('a word of a shell', () => {
  it.each([
    ['emea.widgets_prod@x+y:z/%=,-', 'emea.widgets_prod@x+y:z/%=,-'],
    ['', "''"],
    ['two words', "'two words'"],
    ['$(touch x)', "'$(touch x)'"],
    ["it's; `x`", `'it'\\''s; \`x\`'`],
    ['~', "'~'"],
    ['*', "'*'"],
    ['a\nb', "'a\nb'"],
  ])('%j is %s', (text, word) => {
    expect(shellWord(text)).toBe(word);
  });

  it('is what hints have for a name', async () => {
    const name = 'my $(touch x)';
    const config = awsConfig({ sessions: { [name]: {} }, profiles: { a: { sso_session: name } } });
    expect(() => ssoSessionNamed(config, name)).toThrow(
      expect.objectContaining({ hint: "Set it again: aws-sso session:add 'my $(touch x)' --replace" }),
    );
    expect(() => ssoSessionNamed(awsConfig(), name)).toThrow(
      expect.objectContaining({ hint: expect.stringMatching(/ aws-sso session:add 'my \$\(touch x\)'$/) }),
    );
    const removal = new RemoveSsoSession(
      new MemoryConfigRepository(config),
      new FakeAuthProvider(),
      new MemoryStorageRegistry(),
      new MemorySettingsRepository(),
      new MemoryCredentialIndex(),
    );
    await expect(removal.execute({ name, withProfiles: false })).rejects.toMatchObject({
      hint: "Remove them with it: aws-sso session:remove 'my $(touch x)' --with-profiles",
    });
  });
});
