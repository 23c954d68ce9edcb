import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Environment, runProgram } from './program.js';

/** An npm registry on loopback that has the packages of some directories, packed as they would be published. */
export class SmallRegistry {
  readonly #tarballs = new Map<string, Buffer>();
  readonly #versions = new Map<string, object>();

  private constructor(
    private readonly server: Server,
    readonly url: string,
  ) {}

  /** @param folder where tarballs may be left */
  static async of(directories: readonly string[], folder: string, env: Environment): Promise<SmallRegistry> {
    const server = createServer((request, response) => {
      const answer = registry.#answer(decodeURIComponent(request.url ?? ''));
      response.writeHead(answer === undefined ? 404 : 200).end(answer ?? '{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const registry = new SmallRegistry(server, `http://127.0.0.1:${port}`);
    for (const directory of directories) await registry.publish(directory, folder, env);
    return registry;
  }

  /** @returns the path of the tarball */
  async publish(directory: string, folder: string, env: Environment): Promise<string> {
    const args = ['pack', directory, '--pack-destination', folder, '--ignore-scripts', '--json'];
    const { stdout, stderr } = await runProgram('npm', args, env);
    if (stdout === '') throw new Error(stderr);
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    const file = join(folder, filename);
    const bytes = await readFile(file);
    const manifest = JSON.parse(await readFile(join(directory, 'package.json'), 'utf8')) as {
      readonly name: string;
      readonly version: string;
    };
    const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    this.#tarballs.set(`/-/${filename}`, bytes);
    this.#versions.set(manifest.name, { ...manifest, dist: { tarball: `${this.url}/-/${filename}`, integrity } });
    return file;
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  #answer(path: string): Buffer | string | undefined {
    const manifest = this.#versions.get(path.slice(1)) as
      { readonly name: string; readonly version: string } | undefined;
    if (manifest === undefined) return this.#tarballs.get(path);
    const { name, version } = manifest;
    return JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: manifest } });
  }
}
