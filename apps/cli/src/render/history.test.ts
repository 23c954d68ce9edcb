import { describe, expect, it } from '@jest/globals';
import { renderReversal } from './history.js';

describe('what taking a change back came to', () => {
  const done = { diff: { path: '~/.aws/config', sections: [] }, historyId: 'x', losing: [], missing: [] };

  it('is not said to be nothing when it was about comments and sections of other programs', () => {
    expect(renderReversal('Took back "config:check --fix"', done)).toBe(
      'Took back "config:check --fix": changed ~/.aws/config.',
    );
  });
});
