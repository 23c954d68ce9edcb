import type { Rule } from './rule.js';
import { bodyRules } from './rules/bodies.js';
import { brokenFileRules } from './rules/broken-files.js';
import { defaultSectionRules } from './rules/default-sections.js';
import { environmentRules } from './rules/environment.js';
import { headerLayoutRules } from './rules/header-layout.js';
import { headerNameRules } from './rules/header-names.js';
import { machineRules } from './rules/machine.js';
import { propertyRules } from './rules/properties.js';
import { ssoProfileRules } from './rules/sso-profiles.js';
import { ssoSessionRules } from './rules/sso-sessions.js';

/** What the rules of one topic have in common. */
export interface Topic {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** All rules, as their documentation is arranged. */
export const topics: readonly Topic[] = [
  { title: 'Files that are rejected', rules: brokenFileRules },
  { title: 'Defaults', rules: defaultSectionRules },
  { title: 'Headers: layout', rules: headerLayoutRules },
  { title: 'Headers: names', rules: headerNameRules },
  { title: 'Lines below a header', rules: bodyRules },
  { title: 'Keys and values', rules: propertyRules },
  { title: 'Profiles and what signs them in', rules: ssoProfileRules },
  { title: 'Sessions', rules: ssoSessionRules },
  { title: 'Environment', rules: environmentRules },
  { title: 'Files and programs around', rules: machineRules },
];

/** All rules. */
export const rules: readonly Rule[] = topics.flatMap((topic) => topic.rules);
