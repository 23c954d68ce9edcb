import { definePlugin } from '@aws-sso/core';
import { hierarchy } from './hierarchy.js';

export { hierarchy } from './hierarchy.js';

/** The built-in naming strategies, on the same contract as everybody's. */
export default definePlugin({
  apiVersion: 1,
  name: '@aws-sso/naming-strategies',
  namingStrategies: [hierarchy],
});
