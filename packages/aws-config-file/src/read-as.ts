import type { ConfigDocument } from './document.js';
import { readAsBotocore } from './readers/read-as-botocore.js';
import { readAsGo } from './readers/read-as-go.js';
import { readAsJs } from './readers/read-as-js.js';
import { readAsRust } from './readers/read-as-rust.js';
import type { SdkReading } from './readers/sdk-reading.js';

/** The parsers of AWS tools that disagree: the AWS CLI and boto3, and the SDKs for JavaScript, Rust and Go. */
export type Sdk = 'botocore' | 'js' | 'rust' | 'go';

const readers: Readonly<Record<Sdk, (bytes: Uint8Array) => SdkReading>> = {
  botocore: readAsBotocore,
  js: readAsJs,
  rust: readAsRust,
  go: readAsGo,
};

/**
 * What one of the AWS tools reads in a file, mistakes and all. It is a model of their parsers, held to what they were
 * observed to do; `parse` is what everything else should use.
 *
 * @example readAs(bytes, 'js').sections.get('profile home')?.get('region')   // 'eu-west-1'
 */
export function readAs(file: Uint8Array | ConfigDocument, sdk: Sdk): SdkReading {
  return readers[sdk](file instanceof Uint8Array ? file : file.stringify());
}
