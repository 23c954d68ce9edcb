import { describeNamingStrategy } from '@aws-sso/core/testing';
import { team } from './index.js';

describeNamingStrategy(team);
describeNamingStrategy(team, { options: { team: 'blue' } });
