// A writer for prove-crash and prove-concurrency: counts up through the real repository and says how far it is.
// Arguments: the bundled repository, the home, the profile to count in, how often (0: for ever).
import { writeSync } from 'node:fs';
import { placesIn } from './proving.mjs';

const [bundle, home, name, times] = process.argv.slice(2);
const { FileConfigRepository } = await import(bundle);
const repository = new FileConfigRepository(placesIn(home));
for (let round = 1; times === '0' || round <= Number(times); round++) {
  await repository.update({ command: 'prove', summary: `count in ${name}` }, ({ profiles }, managed) => {
    const count = Number(profiles.get(name)?.values.get('count') ?? 0) + 1;
    // Written at once, so that it is known even if the next moment is the last.
    writeSync(1, `try ${count}\n`);
    const values = { count: String(count), padding: String(count % 10).repeat(20_000) };
    const profile = {
      name,
      sessionName: 's',
      accountId: '111122223333',
      roleName: 'R',
      wrote: { count: values.count },
    };
    const others = managed.profiles.filter((other) => other.name !== name);
    return {
      changes: [{ kind: 'put', section: { type: 'profile', name }, values }],
      managed: { ...managed, profiles: [...others, profile] },
    };
  });
  writeSync(1, 'done\n');
}
