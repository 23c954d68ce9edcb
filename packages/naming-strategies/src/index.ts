import { definePlugin } from '@aws-sso/core';
import { flat } from './flat.js';
import { hierarchy } from './hierarchy.js';
import { map } from './map.js';
import { pattern } from './pattern.js';
import { awsCli, awsSsoCli, granted, portal } from './presets.js';
import { template } from './template.js';

export { flat, hierarchy, map, pattern, template };
export { awsCli, awsSsoCli, granted, portal };

/** The built-in naming strategies, on the same contract as everybody's. */
export default definePlugin({
  apiVersion: 1,
  name: '@aws-sso/naming-strategies',
  namingStrategies: [hierarchy, flat, pattern, template, map, awsCli, granted, awsSsoCli, portal],
});
