import { getState, warning } from '@actions/core';
import { cleanUp } from './clean-up.js';
import { explainError } from './explain-error.js';

// A job that did its work must not fail because something could not be tidied up.
cleanUp(getState('folder'), process.env['RUNNER_TEMP']).catch((error: unknown) =>
  warning(`Not everything could be taken away again: ${explainError(error)}`),
);
