// Loaded into a program beforehand: writes down every program that it starts, with arguments and environment, one line of
// JSON each, into the file that RECORD_CHILDREN names.
const { appendFileSync } = require('node:fs');
const { ChildProcess } = require('node:child_process');

const { spawn } = ChildProcess.prototype;
ChildProcess.prototype.spawn = function (options) {
  const { file, args, envPairs } = options;
  appendFileSync(process.env.RECORD_CHILDREN, `${JSON.stringify({ argv: process.argv, file, args, envPairs })}\n`);
  return spawn.call(this, options);
};
