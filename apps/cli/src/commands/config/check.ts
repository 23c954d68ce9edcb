import { Flags } from '@oclif/core';
import { BaseCommand } from '../../base-command.js';
import { ConfigDoctor, treatmentOf } from '../../config-doctor.js';
import { exitCodes } from '../../exit-codes.js';
import { confirmed } from '../../questions/confirm.js';
import { findingJson, renderFindings, renderNextStep } from '../../render/findings.js';
import { renderTreatment } from '../../render/treatment.js';

export default class ConfigCheck extends BaseCommand {
  static override summary = 'Look for what AWS tools misread in config, credentials, caches and environment';
  static override description =
    'Every finding says where it is, whom it hurts and how to mend it; docs/config-check.md describes them all. Exit code: 0 without errors (there may be warnings), 1 with errors.';
  static override examples = [
    { description: 'See whether everything is in order', command: '<%= config.bin %> <%= command.id %>' },
    {
      description: 'Repair what needs no guessing, without questions',
      command: '<%= config.bin %> <%= command.id %> --fix --yes',
    },
  ];
  static override flags = {
    fix: Flags.boolean({ description: 'show what can be repaired without guessing, ask, and repair it' }),
    online: Flags.boolean({ description: 'also compare the clock with that of Identity Center' }),
    yes: Flags.boolean({ char: 'y', description: 'do not ask before anything is repaired' }),
  };

  async run(): Promise<object> {
    const { flags } = await this.parse(ConfigCheck);
    const doctor = this.resolve(ConfigDoctor);
    let examination = await doctor.examine(flags.online);
    if (flags.online && examination.facts.clock === undefined)
      this.note('The clock was not compared: no Identity Center answered.');
    let repaired = false;
    let historyId: string | undefined;
    const treatment = flags.fix ? treatmentOf(examination) : undefined;
    const repairs = treatment === undefined ? '' : renderTreatment(treatment);
    if (treatment !== undefined && repairs !== '') {
      this.log(`${repairs}\n`);
      await confirmed(this, flags.yes, 'Repair this?');
      const treated = await doctor.treat(treatment);
      ({ repaired, historyId } = treated);
      for (const failure of treated.failed) this.note(failure);
      if (historyId !== undefined)
        this.log(`Repaired. To have the config back as it was: ${this.config.bin} config:undo\n`);
      examination = await doctor.examine(flags.online);
    }
    const { findings } = examination;
    if (findings.length > 0) this.log(renderFindings(findings));
    const next = renderNextStep(examination, flags.fix, this.config.bin);
    if (next !== undefined) this.log(next);
    if (findings.some(({ severity }) => severity === 'error')) process.exitCode = exitCodes.failed;
    return { findings: findings.map(findingJson), repaired, historyId };
  }
}
