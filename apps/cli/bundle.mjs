// Bundles the program into dist/, so that an installed CLI needs no node_modules at all:
// - start.cjs runs first and answers `credential-process` from the cache; CommonJS, which starts faster than ES modules do;
// - stored-credentials.cjs helps it where the settings name a storage;
// - program.cjs has the commands; it is started with what V8 compiled the last time;
// - service-clients.cjs helps that one where something has to be asked over the network;
// - naming-languages.cjs where names come from a template or a regular expression.
import { createHash } from 'node:crypto';
import { chmod, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { namingLanguages } from '../../tools/repo/scripts/naming-languages.mjs';
import { thirdPartyNotices } from '../../tools/repo/scripts/third-party-notices.mjs';

const shared = {
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  conditions: ['@aws-sso/source'],
  // The ES builds of the SDK load faster than its CommonJS ones.
  mainFields: ['es2015', 'module', 'main'],
  // oclif reaches for these only when it runs from TypeScript sources.
  external: ['typescript', 'ts-node'],
  // oclif would load a whole library to compare the version of Node with what our package.json says.
  define: {
    'process.env.OCLIF_DISABLE_ENGINE_WARNING': '"1"',
    'import.meta.dirname': '__dirname',
    'import.meta.url': '__importMetaUrl',
  },
  minify: true,
  legalComments: 'none',
  // `import()` of one's own bundles would load Node's whole loader of ES modules.
  supported: { 'dynamic-import': false },
  metafile: true,
  logLevel: 'warning',
};
const importMetaUrl = { js: "const __importMetaUrl = require('node:url').pathToFileURL(__filename).href;" };

/** Node's cryptography, its compression, its threads and what starts processes take their time to load; many commands use none. */
const lazily = `const lazily = (name) => new Proxy({}, { get: (_, key) => require(name)[key] });`;

/** `session/add.ts` has the command `session:add`. Each class is made when it is asked for, with what it needs. */
async function programSource() {
  const files = (await readdir('src/commands', { recursive: true })).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
  );
  const members = files.sort().map((file) => {
    const id = file.slice(0, -'.ts'.length).replaceAll('/', ':');
    return `get ${JSON.stringify(id)}() { return require('./src/commands/${file}').default; },`;
  });
  return `
    import { endWith, run as runWith } from './src/run.ts';
    export const commands = {${members.join('\n')}};
    export const run = (argv) => runWith(argv, commands);
    export { endWith };
    export { keepCode } from './src/keep-code.ts';
  `;
}

/** What speaks to AWS, and what is used of it: half of all code, and most commands do without. */
const serviceClients = new Map([
  ['@aws-sdk/client-sso', 'export { SSO }'],
  ['@aws-sdk/client-sso-oidc', 'export { SSOOIDC }'],
  ['@aws-sdk/client-sts', 'export { STS }'],
  ['@smithy/core/protocols', 'export { HttpRequest }'],
  ['./request-handler.js', 'export *'],
]);

/** A bundle that hands on the named exports of some modules. */
const handOn = (entryName, modules, resolveDir) =>
  build({
    ...shared,
    stdin: {
      contents: [...modules].map(([from, what]) => `${what} from '${from}';`).join('\n'),
      resolveDir,
      sourcefile: `${entryName}.ts`,
      loader: 'ts',
    },
    entryNames: entryName,
    banner: importMetaUrl,
  });

/**
 * Leaves modules to a bundle of their own, which is read when one of them is first asked for.
 *
 * @param {(found: string) => boolean} isApart
 * @param {string} bundle
 */
const apart = (isApart, bundle) => ({
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path: found }) =>
      kind === 'dynamic-import' && isApart(found) ? { path: `./${bundle}.cjs`, external: true } : undefined,
    );
  },
});

/**
 * Loads the parts of oclif when they are first used instead of all at its start: help, spinners and the search for
 * commands are half of it, and a usual command needs none of them. All its modules are compiled TypeScript, of one form.
 */
const lazyOclif = {
  name: 'lazy-oclif',
  setup({ onLoad, onResolve }) {
    // Of it, all that every command asks is whether this is WSL.
    onResolve({ filter: /^wsl-utils$/ }, ({ importer, resolveDir }) =>
      /@oclif[/\\]core[/\\]lib/.test(importer) ? { path: 'wsl', namespace: 'wsl', pluginData: resolveDir } : undefined,
    );
    onLoad({ filter: /./, namespace: 'wsl' }, ({ pluginData: resolveDir }) => ({
      contents: `export { default as isWsl } from 'is-wsl';
        export const powerShellPath = async () => (await import('wsl-utils')).powerShellPath();`,
      resolveDir,
    }));
    onLoad({ filter: /@oclif[/\\]core[/\\]lib[/\\].*\.js$/ }, async ({ path: file }) => {
      let source = await readFile(file, 'utf8');
      const once = (name, load) =>
        `get ${name}() { const value = ${load}; Object.defineProperty(this, '${name}', { value }); return value; }`;
      const imported = /^(?:const|var) (\w+_\d+) = ((?:__importDefault\(|__importStar\()?require\("[^"]+"\)\)?);$/gm;
      for (const [statement, name, load] of [...source.matchAll(imported)]) {
        source = source.replace(statement, `const ${name} = { ${once('it', load)} };`);
        source = source.replaceAll(new RegExp(`\\b${name}\\.`, 'g'), `${name}.it.`);
      }
      source = source.replaceAll(
        /^exports\.(\w+) = (__importStar\(require\("[^"]+"\)\));$/gm,
        (_, name, load) =>
          `Object.defineProperty(exports, '${name}', Object.getOwnPropertyDescriptor({ ${once(name, load)} }, '${name}'));`,
      );
      return { contents: source, loader: 'js' };
    });
  },
};

await rm('dist', { recursive: true, force: true });
const parts = await Promise.all([
  build({
    ...shared,
    entryPoints: { 'stored-credentials': 'src/hot-path/stored-credentials.ts' },
    banner: importMetaUrl,
  }),
  build({
    ...shared,
    stdin: { contents: await programSource(), resolveDir: import.meta.dirname, sourcefile: 'program.ts', loader: 'ts' },
    entryNames: 'program',
    // One function, so that nothing has to be put around so long a text before it is run.
    banner: { js: `(function (exports, require, module, __filename, __dirname) { ${importMetaUrl.js} ${lazily}` },
    footer: { js: '})' },
    plugins: [
      apart((found) => serviceClients.has(found), 'service-clients'),
      apart((found) => namingLanguages.has(found), 'naming-languages'),
      lazyOclif,
    ],
  }),
  handOn('service-clients', serviceClients, '../../packages/identity-center/src'),
  handOn('naming-languages', namingLanguages, '../../packages/naming-strategies/src'),
]);
const eager = await readFile('dist/program.cjs', 'utf8');
await writeFile(
  'dist/program.cjs',
  eager.replaceAll(/=require\(("node:(?:crypto|zlib|worker_threads|child_process)")\)/g, '=lazily($1)'),
);
const programVersion = createHash('sha256')
  .update(await readFile('dist/program.cjs'))
  .digest('hex')
  .slice(0, 16);
parts.push(
  await build({
    ...shared,
    define: { ...shared.define, programVersion: JSON.stringify(programVersion) },
    entryPoints: ['src/start.ts'],
  }),
);
// `require` has to be made ready, which costs more than what it would load: modules of Node, and those are there already.
const start = await readFile('dist/start.cjs', 'utf8');
await writeFile('dist/start.cjs', start.replaceAll(/\brequire\(("node:\w+")\)/g, 'process.getBuiltinModule($1)'));
await chmod('dist/start.cjs', 0o755);
const inputs = Object.assign({}, ...parts.map(({ metafile }) => metafile.inputs));
await writeFile('dist/THIRD-PARTY-NOTICES.txt', await thirdPartyNotices({ inputs }, import.meta.dirname));
