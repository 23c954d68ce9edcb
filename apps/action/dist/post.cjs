"use strict";
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"), 1);

// ../../node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// ../../node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// ../../node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite2 = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite2 ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();

// ../../node_modules/@actions/core/lib/platform.js
var import_os2 = __toESM(require("os"), 1);
var platform = import_os2.default.platform();
var arch = import_os2.default.arch();

// ../../node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// src/clean-up.ts
var import_promises19 = require("node:fs/promises");

// ../../packages/core/src/errors.ts
var AwsSsoError = class extends Error {
  name = "AwsSsoError";
  code;
  hint;
  details;
  constructor(code, message, options = {}) {
    super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
    this.code = code;
    this.hint = options.hint;
    this.details = options.details ?? {};
  }
};
function isAwsSsoError(error, code) {
  return error instanceof Error && error.name === "AwsSsoError" && "code" in error && (code === void 0 || error.code === code);
}

// ../../packages/core/src/text.ts
var unprintable = () => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
var printable = (text) => text.replace(unprintable(), inBraces);
var inBraces = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
function listed(words2, last = "and") {
  const head = words2.slice(0, -1).join(", ");
  const tail = words2.at(-1) ?? "";
  return head === "" ? tail : `${head} ${last} ${tail}`;
}

// ../../packages/safe-files/src/companion-file.ts
var import_node_crypto2 = require("node:crypto");
var import_node_path2 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/companion-name.ts
var import_node_path = require("node:path");
var LONGEST_BASE = 150;
function plainCompanion(target) {
  const base = (0, import_node_path.basename)(target);
  return isShort(base) ? companionNamed(target, base) : void 0;
}
var isShort = (base) => base.length * 3 <= LONGEST_BASE || Buffer.byteLength(base) <= LONGEST_BASE;
var companionNamed = (target, name) => (0, import_node_path.join)((0, import_node_path.dirname)(target), `.${name}`);
var withJournalSuffix = (companion2) => `${companion2}.awso-journal`;

// ../../packages/safe-files/src/process-identity.ts
var import_node_crypto = require("node:crypto");
var import_node_fs = require("node:fs");
var import_node_os = require("node:os");

// ../../packages/safe-files/src/safe-file-error.ts
var leads = {
  locked: "is locked",
  nested: "is locked already",
  busy: "does not come to rest",
  changed: "was changed by another program",
  unwritable: "cannot be written",
  unreadable: "cannot be read"
};
var SafeFileError = class extends Error {
  name = "SafeFileError";
  code;
  path;
  reason;
  holder;
  constructor(details) {
    super(`${details.path} ${leads[details.code]}: ${details.reason}.`, { cause: details.cause });
    this.code = details.code;
    this.path = details.path;
    this.reason = details.reason;
    this.holder = details.holder;
  }
};

// ../../packages/safe-files/src/errno.ts
var words = {
  EACCES: "permission denied",
  EBUSY: "it is in use",
  EDQUOT: "the disk quota is used up",
  EFBIG: "it would become larger than this process may write",
  EIO: "the disk reports an error",
  EISDIR: "it is a directory",
  ELOOP: "there are too many symbolic links",
  EMFILE: "too many files are open",
  ENAMETOOLONG: "the name is too long",
  ENOENT: "a part of the path does not exist",
  ENOSPC: "the disk is full",
  ENOTDIR: "a part of the path is not a directory",
  EPERM: "the operation is not permitted",
  ENXIO: "it is not a regular file",
  EROFS: "the file system is read-only"
};
function errnoOf(error) {
  if (typeof error !== "object" || error === null || !("code" in error) || !("syscall" in error)) return void 0;
  return typeof error.code === "string" ? error.code : void 0;
}
function asSafeFileError(code, path10, error) {
  const errno = errnoOf(error);
  if (error instanceof SafeFileError || errno === void 0) return error;
  return new SafeFileError({ code, path: path10, reason: words[errno] ?? `the system answers ${errno}`, cause: error });
}
async function unless(errnos, call) {
  try {
    return await call;
  } catch (error) {
    if (errnos.includes(errnoOf(error) ?? "")) return void 0;
    throw error;
  }
}
function unlessNow(errnos, call) {
  try {
    return call();
  } catch (error) {
    if (errnos.includes(errnoOf(error) ?? "")) return void 0;
    throw error;
  }
}
function unlessOfTheSystem(error) {
  if (errnoOf(error) === void 0) throw error;
}

// ../../packages/safe-files/src/process-identity.ts
var own;
function ownIdentity() {
  own ??= {
    pid: process.pid,
    host: (0, import_node_os.hostname)(),
    machine: (0, import_node_crypto.createHash)("sha256").update([(0, import_node_os.hostname)(), bootId(), pidNamespace()].join("\0")).digest("hex").slice(0, 12),
    processStart: statOf(process.pid)?.start
  };
  return own;
}
function livenessOf(identity) {
  if (identity.machine !== ownIdentity().machine) return "foreign";
  try {
    process.kill(identity.pid, 0);
  } catch (error) {
    if (errnoOf(error) !== "EPERM") return "dead";
  }
  const stat4 = statOf(identity.pid);
  if (stat4?.state === "Z" || stat4?.state === "X") return "dead";
  if (stat4 === void 0 || identity.processStart === void 0) return "unproven";
  return stat4.start === identity.processStart ? "alive" : "dead";
}
var SILENCE_MS = {
  alive: Infinity,
  dead: 0,
  foreign: 3e4,
  // Only without /proc: long enough for a blocked event loop, short enough to get over a pid that was given out again.
  unproven: 6e5
};
function isPresumedDead(identity, silentForMs) {
  const liveness = livenessOf(identity);
  return liveness === "dead" || silentForMs > SILENCE_MS[liveness];
}
function statOf(pid) {
  const text = orUndefined(() => (0, import_node_fs.readFileSync)(`/proc/${String(pid)}/stat`, "latin1"));
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state, start] = [fields?.[0], fields?.[19]];
  return state === void 0 || start === void 0 ? void 0 : { state, start };
}
var bootId = () => orUndefined(() => (0, import_node_fs.readFileSync)("/proc/sys/kernel/random/boot_id", "latin1").trim()) ?? "";
var pidNamespace = () => orUndefined(() => (0, import_node_fs.readlinkSync)("/proc/self/ns/pid")) ?? "";
function orUndefined(read) {
  try {
    return read();
  } catch {
    return void 0;
  }
}

// ../../packages/safe-files/src/companion-file.ts
var companion = (target) => plainCompanion(target) ?? companionNamed(target, (0, import_node_crypto2.createHash)("sha256").update(import_node_path2.default.basename(target)).digest("hex").slice(0, 32));
var lockPathOf = (target) => `${companion(target)}.awso-lock`;
var journalPathOf = (target) => withJournalSuffix(companion(target));
function temporaryPathOf(target) {
  const { machine, pid, processStart = "0" } = ownIdentity();
  const random = (0, import_node_crypto2.randomBytes)(6).toString("hex");
  return `${companion(target)}.${machine}-${String(pid)}-${processStart}-${random}.awso-tmp`;
}
function makerOfTemporary(name) {
  const match = /\.([0-9a-f]{12})-(\d+)-(\d+)-[0-9a-f]{12}\.awso-tmp$/.exec(name);
  if (match?.[1] === void 0) return void 0;
  return { machine: match[1], pid: Number(match[2]), processStart: match[3] === "0" ? void 0 : match[3] };
}
var isRemovalMark = (name) => /\.awso-lock(\.[\w-]+)+$/.test(name);

// ../../packages/safe-files/src/read-still.ts
var import_promises4 = require("node:timers/promises");

// ../../packages/safe-files/src/file-stamp.ts
var import_promises = require("node:fs/promises");
function stampOf({ dev, ino, size, mtimeNs, ctimeNs }) {
  return { dev, ino, size, mtimeNs, ctimeNs };
}
function sameStamp(a, b) {
  if (a === void 0 || b === void 0) return a === b;
  return a.dev === b.dev && a.ino === b.ino && a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs;
}
function sameContent(a, b) {
  return sameStamp(a && { ...a, ctimeNs: 0n }, b && { ...b, ctimeNs: 0n });
}
async function statTarget(target) {
  return unless(["ENOENT"], (0, import_promises.lstat)(target, { bigint: true }));
}

// ../../packages/safe-files/src/in-place-journal.ts
var import_node_fs2 = require("node:fs");
var import_promises3 = require("node:fs/promises");
var import_node_path3 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/sync-directory.ts
var import_promises2 = require("node:fs/promises");
async function syncDirectory(directory) {
  if (process.platform === "win32") return;
  const handle = await unless(["EACCES"], (0, import_promises2.open)(directory, "r"));
  if (handle === void 0) return;
  try {
    await unless(["EINVAL", "ENOTSUP", "ENOSYS", "EPERM", "EROFS"], handle.sync());
  } finally {
    await handle.close();
  }
}

// ../../packages/safe-files/src/write-bytes.ts
async function writeBytes(handle, bytes) {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, done);
    if (bytesWritten === 0) throw new Error("The system took none of the bytes to be written.");
    done += bytesWritten;
  }
}

// ../../packages/safe-files/src/in-place-journal.ts
async function writeInPlace(target, before, after) {
  await writeJournal(target, before, after);
  try {
    await overwrite(target, after);
  } catch (error) {
    await overwrite(target, before);
    await removeJournal(target);
    throw error;
  }
  await removeJournal(target).catch(unlessOfTheSystem);
}
async function recoverInPlaceWrite(target) {
  try {
    const journal = await readJournal(target);
    if (journal === void 0) return "none";
    const cut = isCut(await unless(["ENOENT"], (0, import_promises3.readFile)(target)), journal);
    if (!isPresumedDead(journal.writer, journal.ageMs)) return cut ? "under way" : "none";
    if (cut) await overwrite(target, journal.before);
    await removeJournal(target);
    return cut ? "undone" : "none";
  } catch (error) {
    throw asSafeFileError("unwritable", target, error);
  }
}
async function seeThroughInPlaceWrite(look) {
  const journal = await readJournal(look.target).catch(unlessOurs);
  if (journal === void 0 || !isCut(look.bytes, journal)) return look;
  return isPresumedDead(journal.writer, journal.ageMs) ? { ...look, bytes: journal.before } : { ...look, torn: true };
}
var isCut = (found, journal) => found !== void 0 && !journal.after.equals(found) && isMixture(found, journal);
function isMixture(found, { before, after }) {
  if (found.length > Math.max(before.length, after.length)) return false;
  if (found.length < Math.min(before.length, after.length)) return false;
  return found.every((byte, at) => byte === before[at] || byte === after[at] || byte === 0);
}
async function overwrite(target, bytes) {
  const handle = await (0, import_promises3.open)(target, "r+");
  try {
    await writeBytes(handle, bytes);
    await handle.truncate(bytes.length);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function writeJournal(target, before, after) {
  const { pid, machine, processStart } = ownIdentity();
  const head = JSON.stringify({ pid, machine, processStart, before: before.length, after: after.length });
  const temporary = temporaryPathOf(target);
  try {
    const handle = await (0, import_promises3.open)(temporary, "wx", 384);
    try {
      await writeBytes(handle, Buffer.concat([Buffer.from(`${head}
`), before, after]));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await (0, import_promises3.rename)(temporary, journalPathOf(target));
  } catch (error) {
    await (0, import_promises3.rm)(temporary, { force: true });
    throw error;
  }
  await syncDirectory(import_node_path3.default.dirname(target));
}
async function readJournal(target) {
  const file = journalPathOf(target);
  if ((0, import_node_fs2.lstatSync)(file, { throwIfNoEntry: false }) === void 0) return void 0;
  const bytes = await unless(["ENOENT"], (0, import_promises3.readFile)(file));
  if (bytes === void 0) return void 0;
  const { mtimeMs } = await (0, import_promises3.stat)(file);
  const body = bytes.indexOf("\n") + 1;
  const head = parseHead(bytes.toString("utf8", 0, body));
  if (head === void 0 || body + head.before + head.after !== bytes.length) {
    const reason = `the journal of an interrupted write, ${file}, is damaged; compare the two and remove the journal`;
    throw new SafeFileError({ code: "unreadable", path: target, reason });
  }
  const middle = body + head.before;
  return {
    writer: head,
    ageMs: Date.now() - mtimeMs,
    before: bytes.subarray(body, middle),
    after: bytes.subarray(middle)
  };
}
function parseHead(line) {
  try {
    return JSON.parse(line);
  } catch {
    return void 0;
  }
}
function unlessOurs(error) {
  if (!(error instanceof SafeFileError)) unlessOfTheSystem(error);
}
async function removeJournal(target) {
  await (0, import_promises3.rm)(journalPathOf(target), { force: true });
  await syncDirectory(import_node_path3.default.dirname(target));
}

// ../../packages/safe-files/src/read-file.ts
var import_node_fs5 = require("node:fs");

// ../../packages/safe-files/src/resolve-target.ts
var import_node_fs3 = require("node:fs");
var import_node_path4 = __toESM(require("node:path"), 1);
var MAX_LINKS = 40;
var resolveTarget = (file) => new Promise((resolve) => {
  resolve(targetOf(file));
});
function targetOf(file) {
  try {
    return follow(file, { left: MAX_LINKS });
  } catch (error) {
    throw asSafeFileError("unreadable", file, error);
  }
}
function follow(file, links) {
  const absolute = import_node_path4.default.isAbsolute(file) ? file : `${process.cwd()}${import_node_path4.default.sep}${file}`;
  const parent = import_node_path4.default.dirname(absolute);
  if (parent === absolute) return absolute;
  const directory = unlessNow(["ENOENT"], () => import_node_fs3.realpathSync.native(parent)) ?? follow(parent, links);
  const place = import_node_path4.default.join(directory, import_node_path4.default.basename(absolute));
  const link2 = unlessNow(["EINVAL", "ENOENT", "UNKNOWN"], () => (0, import_node_fs3.readlinkSync)(place));
  if (link2 === void 0 || directory.startsWith("/proc/") && !import_node_path4.default.isAbsolute(link2)) return place;
  if (links.left-- === 0) {
    throw new SafeFileError({ code: "unreadable", path: file, reason: "there are too many symbolic links" });
  }
  return follow(import_node_path4.default.isAbsolute(link2) ? link2 : `${directory}${import_node_path4.default.sep}${link2}`, links);
}

// ../../packages/safe-files/src/special-file.ts
var import_node_fs4 = require("node:fs");
var import_node_os2 = require("node:os");
function isNullDevice(found) {
  if (!found.isCharacterDevice()) return false;
  const nothing = unlessNow(["ENOENT"], () => (0, import_node_fs4.statSync)(import_node_os2.devNull, { bigint: true }));
  return nothing?.isCharacterDevice() === true && nothing.rdev === found.rdev;
}
function specialty(found) {
  if (found.isFile()) return void 0;
  return found.isDirectory() ? "it is a directory" : "it is not a regular file";
}

// ../../packages/safe-files/src/read-file.ts
var READ_FLAGS = import_node_fs5.constants.O_RDONLY | (import_node_fs5.constants.O_NONBLOCK ?? 0);
var PLAIN_READ_ATTEMPTS = 3;
async function readFileIfExists(path10) {
  let look = await lookAt(path10);
  for (let attempt = 1; look.torn && attempt < PLAIN_READ_ATTEMPTS; attempt++) look = await lookAt(path10);
  const { target, bytes, stamp } = look;
  return { path: path10, target, bytes, stamp };
}
var lookAt = (path10) => new Promise((resolve) => {
  resolve(lookNow(path10));
});
function lookNow(path10) {
  const target = targetOf(path10);
  const missing = { path: path10, target, bytes: void 0, stamp: void 0, torn: false };
  try {
    const descriptor = unlessNow(["ENOENT"], () => (0, import_node_fs5.openSync)(target, READ_FLAGS));
    if (descriptor === void 0) return missing;
    try {
      const before = (0, import_node_fs5.fstatSync)(descriptor, { bigint: true });
      if (isNullDevice(before)) return missing;
      const reason = specialty(before);
      if (reason !== void 0) throw new SafeFileError({ code: "unreadable", path: path10, reason });
      const bytes = (0, import_node_fs5.readFileSync)(descriptor);
      const stamp = stampOf((0, import_node_fs5.fstatSync)(descriptor, { bigint: true }));
      return { path: path10, target, bytes, stamp, torn: !sameStamp(stampOf(before), stamp) };
    } finally {
      (0, import_node_fs5.closeSync)(descriptor);
    }
  } catch (error) {
    throw asSafeFileError("unreadable", path10, error);
  }
}

// ../../packages/safe-files/src/read-still.ts
var EMPTY_FACTOR = 10;
async function readStill(path10, options = {}) {
  const { stillForMs = 50, timeoutMs = 2e3, now = Date.now, toWrite = true, sleep = import_promises4.setTimeout } = options;
  const lookAgain = toWrite ? lookToWrite : lookToShow;
  const started = performance.now();
  let began = { at: started, time: now() };
  let look = await lookAgain(path10);
  let since = performance.now();
  for (; ; ) {
    const required = look.bytes?.length === 0 ? stillForMs * EMPTY_FACTOR : stillForMs;
    const stillFor = Math.max(began.at - since, began.time - changedAt(look.stamp));
    const believed = stillFor >= required || look.bytes === void 0 && !toWrite;
    if (believed && !look.torn) {
      const { target, bytes, stamp } = look;
      return { path: path10, target, bytes, stamp };
    }
    if (began.at - started >= timeoutMs) {
      throw new SafeFileError({
        code: "busy",
        path: path10,
        reason: `it was not still for ${String(required)} ms within ${String(timeoutMs)} ms`
      });
    }
    await sleep(look.torn ? required : Math.ceil(required - Math.max(stillFor, 0)));
    began = { at: performance.now(), time: now() };
    const next = await lookAgain(path10);
    if (next.torn || !sameStamp(look.stamp, next.stamp)) since = performance.now();
    look = next;
  }
}
async function lookToWrite(path10) {
  const look = await lookAt(path10);
  const outcome = await recoverInPlaceWrite(look.target);
  return outcome === "undone" ? lookAt(path10) : { ...look, torn: look.torn || outcome === "under way" };
}
var lookToShow = async (path10) => seeThroughInPlaceWrite(await lookAt(path10));
function changedAt(stamp) {
  if (stamp === void 0) return Infinity;
  const { mtimeNs, ctimeNs } = stamp;
  return Number(mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1e6;
}

// ../../packages/safe-files/src/ensure-private-directory.ts
var import_promises5 = require("node:fs/promises");
var import_node_path5 = __toESM(require("node:path"), 1);
async function ensurePrivateDirectory(directory, mode = 448) {
  try {
    await make(directory, await resolveTarget(directory), mode);
  } catch (error) {
    throw asSafeFileError("unwritable", directory, error);
  }
}
async function make(asked, directory, mode) {
  if (await isThere(asked, directory)) return;
  await make(asked, import_node_path5.default.dirname(directory), mode);
  try {
    await (0, import_promises5.mkdir)(directory, { mode });
  } catch (error) {
    if (await isThere(asked, directory)) return;
    throw error;
  }
  await syncDirectory(import_node_path5.default.dirname(directory));
}
async function isThere(asked, directory) {
  const found = await unless(["ENOENT"], (0, import_promises5.stat)(directory));
  if (found === void 0 || found.isDirectory()) return found !== void 0;
  throw new SafeFileError({ code: "unwritable", path: asked, reason: "a part of the path is not a directory" });
}

// ../../packages/safe-files/src/with-lock.ts
var import_node_async_hooks = require("node:async_hooks");
var import_promises12 = require("node:fs/promises");
var import_node_path7 = __toESM(require("node:path"), 1);
var import_promises13 = require("node:timers/promises");

// ../../packages/safe-files/src/check-writable.ts
var import_promises6 = require("node:fs/promises");
function checkRegular(path10, found) {
  const reason = isNullDevice(found) ? "it is the null device, which keeps nothing" : specialty(found);
  if (reason !== void 0) throw new SafeFileError({ code: "unwritable", path: path10, reason });
}
async function checkWritable(path10, target, found) {
  checkRegular(path10, found);
  if ((found.mode & 0o222n) === 0n) {
    const reason = "it is write-protected (nobody has write permission)";
    throw new SafeFileError({ code: "unwritable", path: path10, reason });
  }
  await (0, import_promises6.access)(target, import_promises6.constants.W_OK);
}

// ../../packages/safe-files/src/lock-claim.ts
var import_node_crypto3 = require("node:crypto");
var import_promises9 = require("node:fs/promises");

// ../../packages/safe-files/src/link-if-free.ts
var import_promises7 = require("node:fs/promises");
var unsupported = /* @__PURE__ */ new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EXDEV"]);
async function linkIfFree(file, name) {
  try {
    await (0, import_promises7.link)(file, name);
    return "linked";
  } catch (error) {
    const errno = errnoOf(error) ?? "";
    if (errno === "EEXIST") return "taken";
    if (unsupported.has(errno)) return "unsupported";
    throw error;
  }
}

// ../../packages/safe-files/src/lock-record.ts
var import_promises8 = require("node:fs/promises");
async function findLock(lockPath) {
  const text = await unless(
    ["ENOENT"],
    unless(["EACCES", "EISDIR"], (0, import_promises8.readFile)(lockPath, "utf8")).then((t) => t ?? "")
  );
  const found = text === void 0 ? void 0 : await unless(["ENOENT"], (0, import_promises8.stat)(lockPath, { bigint: true }));
  if (text === void 0 || found === void 0) return void 0;
  const record = parseLockRecord(text);
  const id = record?.id ?? `${String(found.ino)}-${String(found.mtimeNs)}`;
  return { id, record, mtimeMs: Number(found.mtimeNs) / 1e6 };
}
function parseLockRecord(text) {
  const value = parseObject(text);
  const word = (key) => typeof value[key] === "string" ? value[key].replace(new RegExp("\\p{C}", "gu"), " ").slice(0, 200) : "";
  const [pid, id, start] = [value["pid"], word("id"), word("processStart")];
  if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid < 1 || !/^[0-9a-f]{12}$/.test(id)) return void 0;
  return {
    id,
    pid,
    host: word("host"),
    machine: word("machine"),
    processStart: start === "" ? void 0 : start,
    purpose: word("purpose"),
    since: word("since")
  };
}
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

// ../../packages/safe-files/src/lock-watch.ts
var LockWatch = class {
  #seen = /* @__PURE__ */ new Map();
  #now;
  /** @param now milliseconds on a clock that nobody sets and that stops while the machine sleeps */
  constructor(now = () => performance.now()) {
    this.#now = now;
  }
  /** For how many milliseconds this lock has shown no sign of life between the first look and this one. */
  unchangedForMs({ id, mtimeMs }) {
    const seen = this.#seen.get(id);
    if (seen?.mtimeMs === mtimeMs) return this.#now() - seen.since;
    this.#seen.set(id, { mtimeMs, since: this.#now() });
    return 0;
  }
};

// ../../packages/safe-files/src/lock-claim.ts
var LOCK_MODE = 420;
var LockClaim = class _LockClaim {
  record;
  /** What its owner has seen of the locks that are in its way. */
  watch;
  #path;
  #linkIfFree;
  #handle;
  constructor(record, path10, handle, { link: link2, watch }) {
    this.record = record;
    this.watch = watch;
    this.#path = path10;
    this.#handle = handle;
    this.#linkIfFree = link2;
  }
  /** @param parts in tests: a file system without hard links, or a watch with a clock of its own. */
  static async create(target, purpose, parts = {}) {
    const id = (0, import_node_crypto3.randomBytes)(6).toString("hex");
    const record = { id, ...ownIdentity(), purpose, since: (/* @__PURE__ */ new Date()).toISOString() };
    const path10 = temporaryPathOf(target);
    const handle = await (0, import_promises9.open)(path10, "wx", LOCK_MODE);
    const claim = new _LockClaim(record, path10, handle, { link: linkIfFree, watch: new LockWatch(), ...parts });
    try {
      await handle.writeFile(JSON.stringify(record));
      return claim;
    } catch (error) {
      await claim.drop();
      throw error;
    }
  }
  /** Gives the claim a name that nothing has yet. False when something has it. */
  async take(name) {
    const outcome = await this.#linkIfFree(this.#path, name);
    if (outcome === "unsupported") return this.#takeWithoutLink(name);
    return outcome === "linked" || (await findLock(name))?.id === this.record.id;
  }
  /** For file systems without hard links (FAT): for an instant the lock is empty, and is then judged by its age. */
  async #takeWithoutLink(name) {
    const handle = await unless(["EEXIST"], (0, import_promises9.open)(name, "wx", LOCK_MODE));
    if (handle === void 0) return false;
    await this.#handle.close();
    this.#handle = handle;
    try {
      await handle.writeFile(JSON.stringify(this.record));
    } catch (error) {
      await (0, import_promises9.rm)(name, { force: true });
      throw error;
    }
    return true;
  }
  /** Gives a sign of life. Writes the byte that is there, because only a write takes the time from the file's server. */
  async beat() {
    await this.#handle.write("{", 0);
  }
  /** What time it is for the file system, in milliseconds since 1970; a server's clock may differ from ours. */
  async fileSystemTime() {
    await this.beat();
    return (await this.#handle.stat()).mtimeMs;
  }
  /** Whether a file is this very claim and not one that took its place. */
  async is(name) {
    const [mine, there] = await Promise.all([
      this.#handle.stat({ bigint: true }),
      unless(["ENOENT"], (0, import_promises9.lstat)(name, { bigint: true }))
    ]);
    return there !== void 0 && mine.dev === there.dev && mine.ino === there.ino;
  }
  /** Removes the claim's own name; a name that it took stays. Were it to fail, a sweep will do it. */
  async forgetName() {
    await (0, import_promises9.rm)(this.#path, { force: true }).catch(() => void 0);
  }
  async drop() {
    await this.#handle.close();
    await this.forgetName();
  }
};

// ../../packages/safe-files/src/remove-stale-lock.ts
var import_promises10 = require("node:fs/promises");
var UNKNOWN_HOLDER_MS = 3e4;
var WATCHED_MS = 5e3;
async function isStale(found, claim) {
  const { record, mtimeMs } = found;
  if (record !== void 0 && livenessOf(record) === "dead") return true;
  const silentForMs = Math.abs(await claim.fileSystemTime() - mtimeMs);
  const silent = record === void 0 ? silentForMs > UNKNOWN_HOLDER_MS : isPresumedDead(record, silentForMs);
  return claim.watch.unchangedForMs(found) >= WATCHED_MS && silent;
}
async function removeStaleLock(lockPath, found, claim) {
  if (!await isStale(found, claim)) return false;
  const mark = `${lockPath}.${found.id}`;
  if (!await claim.take(mark)) {
    const other = await findLock(mark);
    return other !== void 0 && removeStaleLock(mark, other, claim);
  }
  try {
    const again = await findLock(lockPath);
    if (again?.id !== found.id || !await isStale(again, claim)) return false;
    await (0, import_promises10.rm)(lockPath);
    return true;
  } finally {
    await (0, import_promises10.rm)(mark, { force: true });
  }
}

// ../../packages/safe-files/src/sweep-leftovers.ts
var import_promises11 = require("node:fs/promises");
var import_node_path6 = __toESM(require("node:path"), 1);
var OLD_MS = 24 * 60 * 60 * 1e3;
async function sweepLeftovers(directory) {
  const removed = [];
  for (const name of await (0, import_promises11.readdir)(directory).catch(() => [])) {
    if (!name.startsWith(".")) continue;
    const file = import_node_path6.default.join(directory, name);
    const gone = await isLeftover(name, file) && await (0, import_promises11.rm)(file).then(
      () => true,
      () => false
    );
    if (gone) removed.push(name);
  }
  return removed;
}
async function isLeftover(name, file) {
  const maker = makerOfTemporary(name);
  if (maker === void 0 && !isRemovalMark(name)) return false;
  const liveness = maker === void 0 ? "foreign" : livenessOf(maker);
  if (liveness === "dead" || liveness === "alive") return liveness === "dead";
  const stat4 = await unless(["ENOENT", "EACCES"], (0, import_promises11.lstat)(file));
  return stat4 !== void 0 && Date.now() - stat4.mtimeMs > OLD_MS;
}

// ../../packages/safe-files/src/with-lock.ts
var heldHere = new import_node_async_hooks.AsyncLocalStorage();
var HEARTBEAT_MS = 2e3;
var SHORTEST_PAUSE_MS = 4;
var LONGEST_PAUSE_MS = 100;
var VANISHING_LOCKS = 100;
async function withLock(file, options, work) {
  options.signal?.throwIfAborted();
  const target = await resolveTarget(file);
  const lockPath = lockPathOf(target);
  refuseNesting(file, lockPath);
  const release = await acquire(file, target, lockPath, options).catch((error) => {
    throw asSafeFileError("unwritable", file, error);
  });
  const held = { lockPath, outer: heldHere.getStore(), released: false };
  try {
    options.signal?.throwIfAborted();
    return await heldHere.run(held, work);
  } finally {
    held.released = true;
    await release();
  }
}
function refuseNesting(file, lockPath) {
  for (let held = heldHere.getStore(); held !== void 0; held = held.outer) {
    if (held.lockPath !== lockPath || held.released) continue;
    throw new SafeFileError({ code: "nested", path: file, reason: "by the very work that asks for the lock" });
  }
}
async function acquire(file, target, lockPath, options) {
  const found = await statTarget(target);
  if (found !== void 0) checkRegular(file, found);
  await ensurePrivateDirectory(import_node_path7.default.dirname(target));
  const claim = await LockClaim.create(target, options.purpose);
  try {
    await takeLock(file, lockPath, claim, options);
  } catch (error) {
    await claim.drop();
    throw error;
  }
  await claim.forgetName();
  await sweepLeftovers(import_node_path7.default.dirname(target));
  return keepAlive(lockPath, claim);
}
async function takeLock(file, lockPath, claim, options) {
  const { timeoutMs = 1e4, signal, onWait } = options;
  const deadline = performance.now() + timeoutMs;
  let waiting = false;
  let vanished = 0;
  for (let pause = SHORTEST_PAUSE_MS; !await claim.take(lockPath); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    const found = await findLock(lockPath);
    const free = found === void 0 || await removeStaleLock(lockPath, found, claim);
    if (free && vanished++ < VANISHING_LOCKS) continue;
    if (!waiting) {
      onWait?.(found?.record);
      await sweepLeftovers(import_node_path7.default.dirname(lockPath));
    }
    waiting = true;
    if (performance.now() >= deadline) throw lockedBy(file, timeoutMs, found?.record);
    signal?.throwIfAborted();
    await (0, import_promises13.setTimeout)(pause * (0.5 + Math.random()), void 0, { signal }).catch(() => signal?.throwIfAborted());
  }
}
function lockedBy(file, timeoutMs, holder) {
  const who = holder === void 0 ? "by an unknown process" : `by process ${String(holder.pid)} on ${holder.host} (${holder.purpose}) since ${holder.since}`;
  return new SafeFileError({
    code: "locked",
    path: file,
    reason: `${who}, still after ${String(timeoutMs / 1e3)} s`,
    holder
  });
}
function keepAlive(lockPath, claim) {
  let beat = Promise.resolve();
  const timer = setInterval(() => {
    beat = claim.beat().catch(() => void 0);
  }, HEARTBEAT_MS).unref();
  return async () => {
    clearInterval(timer);
    await beat;
    try {
      if (await claim.is(lockPath)) await (0, import_promises12.rm)(lockPath, { force: true });
    } catch (error) {
      unlessOfTheSystem(error);
    } finally {
      await claim.drop();
    }
  };
}

// ../../packages/safe-files/src/remove-file.ts
var import_promises14 = require("node:fs/promises");
var import_node_path8 = __toESM(require("node:path"), 1);
async function removeFile(file) {
  try {
    const target = await resolveTarget(file);
    const existing = await statTarget(target);
    if (existing === void 0) return false;
    await checkWritable(file, target, existing);
    await (0, import_promises14.rm)(target, { force: true });
    await syncDirectory(import_node_path8.default.dirname(target));
    return true;
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return false;
    throw asSafeFileError("unwritable", file, error);
  }
}

// ../../packages/safe-files/src/replace-file.ts
var import_promises18 = require("node:fs/promises");
var import_node_path9 = __toESM(require("node:path"), 1);

// ../../packages/safe-files/src/kept-file.ts
var import_promises15 = require("node:fs/promises");
var KeptFile = class _KeptFile {
  constructor(target, name, stamp) {
    this.target = target;
    this.name = name;
    this.stamp = stamp;
  }
  target;
  name;
  stamp;
  /** undefined where the file system, or the file's owner, allows no second name. */
  static async of(target, stamp) {
    const name = temporaryPathOf(target);
    return await linkIfFree(target, name) === "linked" ? new _KeptFile(target, name, stamp) : void 0;
  }
  /** Gives the file its own name back when anybody has begun to write it. They go on writing it, and notice nothing. */
  async putBackIfWritten() {
    const now = await statTarget(this.name);
    if (now === void 0 || sameContent(stampOf(now), this.stamp)) return false;
    await (0, import_promises15.rename)(this.name, this.target);
    return true;
  }
  async drop() {
    await (0, import_promises15.rm)(this.name, { force: true });
  }
};

// ../../packages/safe-files/src/rename-over.ts
var import_promises16 = require("node:fs/promises");
var import_promises17 = require("node:timers/promises");
var WINDOWS_ATTEMPTS = 6;
var renameOver = async (from, to) => {
  for (let attempt = 1; ; attempt++) {
    try {
      await (0, import_promises16.rename)(from, to);
      return;
    } catch (error) {
      const passing = ["EPERM", "EACCES", "EBUSY"].includes(errnoOf(error) ?? "");
      if (process.platform !== "win32" || !passing || attempt === WINDOWS_ATTEMPTS) throw error;
      await (0, import_promises17.setTimeout)(2 ** attempt * 15);
    }
  }
};

// ../../packages/safe-files/src/replace-file.ts
async function replaceFile(file, bytes, options = {}) {
  return replaceFileBy({ rename: renameOver, syncDirectory }, file, bytes, options);
}
async function replaceFileBy(calls, file, bytes, { expected, mode = 384, directoryMode = 448 }) {
  if (expected?.bytes !== void 0 && Buffer.compare(expected.bytes, bytes) === 0) {
    return { written: false };
  }
  try {
    const target = await resolveTarget(file);
    const directory = import_node_path9.default.dirname(target);
    await ensurePrivateDirectory(directory, directoryMode);
    await sweepLeftovers(directory);
    const existing = await statTarget(target);
    if (existing !== void 0) await checkWritable(file, target, existing);
    await checkExpected(file, target, expected);
    const temporary = temporaryPathOf(target);
    let kept;
    try {
      await writeTemporary(temporary, bytes, { file, existing, mode });
      await checkExpected(file, target, expected);
      if (expected?.stamp !== void 0) kept = await KeptFile.of(target, expected.stamp);
      const created = expected !== void 0 && expected.stamp === void 0 && await create(temporary, file, target);
      if (!created && !await renamed(calls.rename, temporary, target)) {
        await kept?.drop();
        await overwriteMounted(file, target, bytes, expected);
      }
      await giveWay(file, kept);
      await calls.syncDirectory(directory).catch(unlessOfTheSystem);
      await giveWay(file, kept);
    } finally {
      await kept?.drop();
      await (0, import_promises18.rm)(temporary, { force: true });
    }
    return { written: true };
  } catch (error) {
    throw asSafeFileError("unwritable", file, error);
  }
}
async function checkExpected(file, target, expected) {
  if (expected === void 0) return;
  const now = await statTarget(target);
  if (expected.target === target && sameStamp(expected.stamp, now && stampOf(now))) return;
  const reason = now === void 0 ? "it has been removed since it was read" : "it is not what was read any more";
  throw new SafeFileError({ code: "changed", path: file, reason });
}
async function writeTemporary(temporary, bytes, how) {
  const handle = await (0, import_promises18.open)(temporary, "wx", 384);
  try {
    await writeBytes(handle, bytes);
    if (how.existing !== void 0) await keepOwner(handle, how.file, how.existing);
    await handle.chmod(how.existing === void 0 ? how.mode : Number(how.existing.mode & 0o777n));
    await handle.sync();
  } finally {
    await handle.close();
  }
}
async function keepOwner(handle, file, { uid, gid, mode }) {
  if (process.platform === "win32") return;
  const made = await handle.stat({ bigint: true });
  if (made.uid === uid && made.gid === gid) return;
  try {
    await handle.chown(Number(uid), Number(gid));
  } catch (error) {
    if (errnoOf(error) !== "EPERM") throw error;
    if (made.uid === uid && (mode & 0o070n) === 0n) return;
    const reason = `it belongs to user ${String(uid)} and group ${String(gid)}, and replacing it would change that`;
    throw new SafeFileError({ code: "unwritable", path: file, reason, cause: error });
  }
}
async function create(temporary, file, target) {
  const outcome = await linkIfFree(temporary, target);
  if (outcome !== "taken") return outcome === "linked";
  throw new SafeFileError({
    code: "changed",
    path: file,
    reason: "it did not exist when it was read, and now it does"
  });
}
async function renamed(rename4, temporary, target) {
  try {
    await rename4(temporary, target);
    return true;
  } catch (error) {
    if (!["EBUSY", "EXDEV"].includes(errnoOf(error) ?? "")) throw error;
    return false;
  }
}
async function giveWay(file, kept) {
  if (!await kept?.putBackIfWritten()) return;
  const reason = "another program began to write it while it was being replaced";
  throw new SafeFileError({ code: "changed", path: file, reason });
}
async function overwriteMounted(file, target, bytes, expected) {
  const { bytes: before = new Uint8Array(), stamp } = await lookAt(target);
  if (expected !== void 0 && !sameContent(expected.stamp, stamp)) await checkExpected(file, target, expected);
  await writeInPlace(target, before, bytes);
}

// ../../packages/aws-config-file/src/config-edit-error.ts
var ConfigEditError = class extends Error {
  name = "ConfigEditError";
  code;
  /** 1-based place in the file, if the reason is there. */
  line;
  column;
  problem;
  constructor(code, message, problem) {
    super(problem === void 0 ? message : `line ${problem.line}: ${message}`);
    this.code = code;
    this.line = problem?.line;
    this.column = problem?.column;
    this.problem = problem;
  }
};
function refusal(problem) {
  const { code, message } = problem;
  const duplicate = code === "duplicate-section" || code === "duplicate-key";
  return new ConfigEditError(duplicate ? code : "malformed", message, problem);
}

// ../../packages/aws-config-file/src/byte-text.ts
var CHUNK = 8192;
var NON_ASCII = /[\x80-\xff]/;
var encoder = new TextEncoder();
var decoder = new TextDecoder("utf-8", { ignoreBOM: true });
var strictDecoder = new TextDecoder("utf-8", { ignoreBOM: true, fatal: true });
function fromBytes(bytes) {
  const text = fromAscii(bytes);
  if (text !== void 0) return text;
  const chunks = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const chunk = bytes.subarray(at, at + CHUNK);
    chunks.push(fromAscii(chunk) ?? String.fromCharCode(...chunk));
  }
  return chunks.join("");
}
function toBytes(text) {
  const encoded = encoder.encode(text);
  if (encoded.length === text.length) return encoded;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
function decode(text) {
  return NON_ASCII.test(text) ? decoder.decode(toBytes(text)) : text;
}
function encode(words2) {
  return fromBytes(encoder.encode(words2));
}
function isUtf8(text) {
  if (!NON_ASCII.test(text)) return true;
  try {
    strictDecoder.decode(toBytes(text));
    return true;
  } catch {
    return false;
  }
}
function fromAscii(bytes) {
  const text = decoder.decode(bytes);
  return text.length === bytes.length && !text.includes("�") ? text : void 0;
}

// ../../packages/aws-config-file/src/line.ts
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var LINES = /[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g;
function splitLines(text) {
  if (text.includes("\r")) return text.match(LINES) ?? [];
  const lines = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at) + 1 || text.length;
    lines.push(text.slice(at, end));
    at = end;
  }
  return lines;
}
function endingOf(line) {
  const last = line.charCodeAt(line.length - 1);
  if (last === LINE_FEED) return line.charCodeAt(line.length - 2) === CARRIAGE_RETURN ? "\r\n" : "\n";
  return last === CARRIAGE_RETURN ? "\r" : "";
}
function contentOf(line) {
  return line.slice(0, line.length - endingOf(line).length);
}
function lineAfter(before, line) {
  return line === "\n" && before !== void 0 && endingOf(before) === "\r" ? "\r" : line;
}
function indentOf(content) {
  let at = 0;
  while (at < content.length && isBlankCode(content.charCodeAt(at))) at++;
  return at;
}
function isBlank(line) {
  return indentOf(line) === line.length - endingOf(line).length;
}
function isComment(line) {
  const first = line[indentOf(line)];
  return first === "#" || first === ";";
}
function trimBlanks(text) {
  return trimBlanksEnd(text.slice(indentOf(text)));
}
function trimBlanksEnd(text) {
  let end = text.length;
  while (end > 0 && isBlankCode(text.charCodeAt(end - 1))) end--;
  return text.slice(0, end);
}
function isBlankCode(code) {
  return code === 32 || code === 9 || code === 11 || code === 12;
}

// ../../packages/aws-config-file/src/shell-words.ts
var BLANKS = /* @__PURE__ */ new Set([" ", "	", "\r", "\n"]);
var QUOTING = /['"\\]/;
var NEEDS_QUOTES = /[\s'"\\]/;
function splitWords(text) {
  if (!QUOTING.test(text)) return text.split(/[ \t\r\n]+/).filter((word2) => word2 !== "");
  const words2 = [];
  let word;
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === "\\" && quote !== "'") {
      const next = text[++at];
      if (next === void 0) return void 0;
      const literal = quote === '"' && next !== '"' && next !== "\\";
      word = (word ?? "") + (literal ? "\\" : "") + next;
    } else if (quote !== "") {
      if (char === quote) quote = "";
      else word = (word ?? "") + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= "";
    } else if (BLANKS.has(char)) {
      if (word !== void 0) words2.push(word);
      word = void 0;
    } else {
      word = (word ?? "") + char;
    }
  }
  if (quote !== "") return void 0;
  return word === void 0 ? words2 : [...words2, word];
}
function quoteWord(word) {
  return NEEDS_QUOTES.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}

// ../../packages/aws-config-file/src/header.ts
var PLAIN_NAME = /^(profile|sso-session|services)[ \t]+([^\s'"\\]+)$/;
var PREFIXES = ["profile", "sso-session", "services"];
function readHeader(line) {
  const content = contentOf(line);
  const open5 = indentOf(content);
  if (content[open5] !== "[") return void 0;
  const close = closingBracket(content);
  if (close <= open5 + 1) return void 0;
  return {
    indent: line.slice(0, open5),
    id: readName(decode(content.slice(open5 + 1, close))),
    rest: line.slice(close + 1),
    junk: !endsHeader(content, close + 1)
  };
}
function isHeaderAnywhere(line) {
  const header = readHeader(line);
  return header !== void 0 && !header.junk && header.id.kind !== "other";
}
function readUnreadable(line) {
  return { kind: "other", name: decode(trimBlanks(trimBlanks(contentOf(line)).slice(1))) };
}
function writeHeader({ kind, name }) {
  if (kind === "other") return encode(`[${name}]`);
  if (kind === "profile" && name === "default") return "[default]";
  return encode(`[${kind} ${quoteWord(name)}]`);
}
function closingBracket(content) {
  for (let at = content.indexOf("]"); at !== -1; at = content.indexOf("]", at + 1)) {
    if (endsHeader(content, at + 1)) return at;
  }
  return content.lastIndexOf("]");
}
function endsHeader(content, from) {
  let at = from;
  if (at === content.length) return true;
  while (content[at] === " " || content[at] === "	") at++;
  return at >= content.length || content[at] === "#" || content[at] === ";";
}
function readName(inner) {
  const [, prefix2, plain] = PLAIN_NAME.exec(inner) ?? [];
  if (plain !== void 0) return { kind: prefix2, name: plain };
  if (inner === "default") return { kind: "profile", name: "default" };
  const kind = PREFIXES.find((prefix3) => inner.startsWith(prefix3));
  if (kind !== void 0) {
    const [word, name, ...more] = splitWords(inner) ?? [];
    if (word === kind && name !== void 0 && name !== "" && more.length === 0) return { kind, name };
  }
  return { kind: "other", name: inner };
}

// ../../packages/aws-config-file/src/section-map.ts
var SectionMap = class {
  #byKind = /* @__PURE__ */ new Map();
  get({ kind, name }) {
    return this.#byKind.get(kind)?.get(name);
  }
  set({ kind, name }, value) {
    const byName = this.#byKind.get(kind);
    if (byName === void 0) this.#byKind.set(kind, /* @__PURE__ */ new Map([[name, value]]));
    else byName.set(name, value);
  }
  delete({ kind, name }) {
    this.#byKind.get(kind)?.delete(name);
  }
};

// ../../packages/aws-config-file/src/blocking.ts
function blocking(problems, edits) {
  if (problems.length === 0 || edits.length === 0) return [];
  const touched = new SectionMap();
  for (const edit2 of edits) {
    const keys = touched.get(edit2.section) ?? /* @__PURE__ */ new Set();
    if (edit2.op === "put") for (const key of Object.keys(edit2.values)) keys.add(key.toLowerCase());
    touched.set(edit2.section, keys);
  }
  return problems.filter(({ blocks, section, key }) => {
    if (blocks === "document") return true;
    if (blocks === "nothing" || section === void 0) return false;
    const keys = touched.get(section);
    return keys !== void 0 && (blocks === "section" || key !== void 0 && keys.has(key));
  });
}

// ../../packages/aws-config-file/src/document.ts
var ConfigDocument = class {
  constructor(text, mark, lines, sections, problems) {
    this.text = text;
    this.mark = mark;
    this.lines = lines;
    this.sections = sections;
    this.problems = problems;
  }
  text;
  mark;
  lines;
  sections;
  problems;
  #index;
  /** The section of that kind and name; of duplicates the last, as it wins in most AWS tools. */
  find(id) {
    this.#index ??= this.#indexed();
    return this.#index.get(id);
  }
  /** The problems that forbid these edits: `edit` throws the first of them. */
  problemsFor(edits) {
    return blocking(this.problems, edits);
  }
  /** The bytes of the file: those that were parsed, whatever they were. */
  stringify() {
    return toBytes(this.text);
  }
  #indexed() {
    const index = new SectionMap();
    for (const section of this.sections) index.set(section, section);
    return index;
  }
};

// ../../packages/aws-config-file/src/key-register.ts
var KeyRegister = class {
  #bySpelling = /* @__PURE__ */ new Map();
  #byKey = /* @__PURE__ */ new Map();
  /** @param spelling byte text */
  find(spelling) {
    return this.#bySpelling.get(spelling) ?? this.#add(spelling);
  }
  #add(spelling) {
    const key = decode(spelling).toLowerCase();
    const known = this.#byKey.get(key) ?? { key, section: -1, line: -1 };
    this.#byKey.set(key, known);
    this.#bySpelling.set(spelling, known);
    return known;
  }
};

// ../../packages/aws-config-file/src/property-line.ts
var EQUALS = 61;
var COLON = 58;
var HASH = 35;
var SEMICOLON = 59;
var SPACE = 32;
var TAB = 9;
function delimiterAt(line, nested = false) {
  for (let at = 0; at < line.length; at++) {
    const char = line.charCodeAt(at);
    if (char === EQUALS || char === COLON && !nested) return at;
  }
  return -1;
}
function valueOf(line) {
  const after = line.slice(delimiterAt(line) + 1, line.length - endingOf(line).length);
  const comment = commentAt(after);
  return trimBlanks(comment === -1 ? after : after.slice(0, comment));
}
function readPropertyLine(line, nested = false) {
  const content = contentOf(line);
  const delimiter = delimiterAt(content, nested);
  const indent = indentOf(content);
  const keyEnd = indent + trimBlanksEnd(content.slice(indent, delimiter)).length;
  const after = content.slice(delimiter + 1);
  const valueStart = delimiter + 1 + indentOf(after);
  return {
    indent: content.slice(0, indent),
    key: content.slice(indent, keyEnd),
    separator: content.slice(keyEnd, valueStart),
    ...splitComment(after),
    ending: endingOf(line)
  };
}
function splitComment(text) {
  const rawValue = trimBlanks(text);
  const at = commentAt(text);
  if (at === -1) return { rawValue, value: rawValue, comment: "" };
  return { rawValue, value: trimBlanks(text.slice(0, at)), comment: trimBlanks(text.slice(at)) };
}
function commentAt(text) {
  for (let at = 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char !== HASH && char !== SEMICOLON) continue;
    const before = text.charCodeAt(at - 1);
    if (before === SPACE || before === TAB) return at - 1;
  }
  return -1;
}

// ../../packages/aws-config-file/src/property.ts
var Property = class {
  /**
   * @param key in lower case
   * @param start index of its first line in `lines`
   * @param end index after its last one
   */
  constructor(lines, key, start, end) {
    this.key = key;
    this.start = start;
    this.end = end;
    this.#lines = lines;
  }
  key;
  start;
  end;
  #lines;
  /** 1-based. */
  get line() {
    return this.start + 1;
  }
  /** 1-based. */
  get column() {
    return indentOf(this.#first) + 1;
  }
  /** Without inline comments; continuation lines are joined with `\n`. Empty for a nested block. */
  get value() {
    return this.end === this.start + 1 ? decode(valueOf(this.#first)) : this.#text("value");
  }
  /** With inline comments, which is what botocore and the AWS CLI take for the value. */
  get rawValue() {
    return this.#text("rawValue");
  }
  /** The lines of a nested block (`s3 =` followed by indented `key = value` lines); undefined for a plain value. */
  get children() {
    if (!this.#nested) return void 0;
    const children = [];
    for (let at = this.start + 1; at < this.end; at++) {
      const text = this.#lines[at] ?? "";
      if (isBlank(text) || isComment(text) || !text.includes("=")) continue;
      const { indent, key, value, rawValue } = readPropertyLine(text, true);
      children.push({
        key: decode(key),
        value: decode(value),
        rawValue: decode(rawValue),
        line: at + 1,
        column: indent.length + 1
      });
    }
    return children;
  }
  get #first() {
    return this.#lines[this.start] ?? "";
  }
  get #nested() {
    return this.end > this.start + 1 && valueOf(this.#first) === "";
  }
  #text(part) {
    if (this.end === this.start + 1) return decode(readPropertyLine(this.#first)[part]);
    if (this.#nested) return "";
    const texts = [readPropertyLine(this.#first)[part]];
    for (const line of this.#lines.slice(this.start + 1, this.end)) {
      if (!isComment(line)) texts.push(splitComment(contentOf(line))[part]);
    }
    return decode(texts.join("\n"));
  }
};

// ../../packages/aws-config-file/src/section.ts
var Section = class {
  constructor(kind, name, line, properties, start, end) {
    this.kind = kind;
    this.name = name;
    this.line = line;
    this.properties = properties;
    this.start = start;
    this.end = end;
  }
  kind;
  name;
  line;
  properties;
  start;
  end;
  /**
   * The value of a key, in any case; undefined if it is absent or a nested block. Of duplicates the last counts.
   *
   * @example section.get('sso_region')   // 'eu-west-1'
   */
  get(key) {
    const property = this.property(key);
    return property?.children === void 0 ? property?.value : void 0;
  }
  /** The property with that key, in any case. Never a line of a nested block. */
  property(key) {
    const wanted = key.toLowerCase();
    return this.properties.findLast((property) => property.key === wanted);
  }
};

// ../../packages/aws-config-file/src/line-reader.ts
var OPENING_BRACKET = 91;
var LineReader = class {
  problems = [];
  #lines;
  #sections = [];
  #headerOf = new SectionMap();
  #keys = new KeyRegister();
  #section;
  #property;
  constructor(lines) {
    this.#lines = lines;
  }
  read() {
    for (let at = 0; at < this.#lines.length; at++) this.#readLine(this.#lines[at] ?? "", at);
    this.#closeSection(this.#lines.length);
    return this.#sections;
  }
  #readLine(line, at) {
    const indent = indentOf(line);
    const first = line.charCodeAt(indent);
    if (isNothingToRead(first)) return;
    const header = first === OPENING_BRACKET ? readHeader(line) : void 0;
    if (this.#property !== void 0 && indent > this.#property.indent) {
      if (header === void 0 || header.junk || header.id.kind === "other") {
        this.#continue(this.#property, line, at);
        return;
      }
      this.#note("indented-header", at, "the AWS CLI reads this indented header as part of the value above", header.id);
    }
    if (header !== void 0) this.#openSection(header, at);
    else if (first === OPENING_BRACKET) this.#openUnreadable(line, at);
    else this.#openProperty(line, indent, at);
  }
  #openSection({ id, junk }, at) {
    if (junk) this.#note("text-after-header", at, "some AWS tools do not see a header with text after its bracket", id);
    const before = this.#headerOf.get(id);
    if (before === void 0) this.#headerOf.set(id, at);
    else {
      this.#report("duplicate-section", at, `the section is already defined in line ${before + 1}`, {
        blocks: "section",
        section: id
      });
    }
    this.#startSection(id, at);
  }
  /** What follows an unclosed header is kept apart: it must not be taken for settings of the section before. */
  #openUnreadable(line, at) {
    const id = readUnreadable(line);
    const message = id.name === "]" ? "the section header is empty" : "the section header has no closing bracket";
    this.#report("malformed-header", at, message);
    this.#startSection(id, at);
  }
  #startSection(id, header) {
    let start = header;
    while (start > 0 && isComment(this.#lines[start - 1] ?? "")) start--;
    this.#closeSection(start);
    this.#section = { id, header, start, properties: [] };
  }
  #closeSection(end) {
    this.#closeProperty();
    if (this.#section === void 0) return;
    const { id, header, properties, start } = this.#section;
    this.#sections.push(new Section(id.kind, id.name, header + 1, properties, start, end));
  }
  #openProperty(line, indent, at) {
    this.#closeProperty();
    const section = this.#section;
    if (section === void 0) {
      this.#report("property-before-section", at, "the line stands before the first section header");
      return;
    }
    const delimiter = delimiterAt(line);
    if (delimiter <= indent) {
      this.#report("not-a-property", at, delimiter === -1 ? "the line has no = or :" : "the line has no key");
      return;
    }
    const known = this.#keys.find(trimBlanksEnd(line.slice(indent, delimiter)));
    const { key } = known;
    if (known.section !== section.header) {
      known.section = section.header;
      known.line = at;
    } else {
      this.#report("duplicate-key", at, `the key is already set in line ${known.line + 1}`, {
        blocks: "key",
        section: section.id,
        key
      });
    }
    this.#property = { key, indent, start: at, end: at + 1 };
  }
  #closeProperty() {
    if (this.#property === void 0) return;
    const { key, start, end } = this.#property;
    this.#section?.properties.push(new Property(this.#lines, key, start, end));
    this.#property = void 0;
  }
  #continue(property, line, at) {
    property.end = at + 1;
    if (property.nested === void 0) {
      property.nested = valueOf(this.#lines[property.start] ?? "") === "" ? /* @__PURE__ */ new Set() : null;
    }
    if (property.nested === null) return;
    const delimiter = delimiterAt(line, true);
    if (delimiter === -1) {
      this.#report("not-a-property", at, "the line of a nested block has no =");
      return;
    }
    const key = trimBlanks(line.slice(0, delimiter));
    if (property.nested.has(key)) {
      this.#report("duplicate-key", at, "the key is already set in the same nested block", {
        blocks: "key",
        ...this.#section && { section: this.#section.id },
        key: property.key
      });
    }
    property.nested.add(key);
  }
  #note(code, at, message, section) {
    this.#report(code, at, message, { blocks: "nothing", section });
  }
  #report(code, at, message, about = { blocks: "document" }) {
    const column = indentOf(this.#lines[at] ?? "") + 1;
    this.problems.push({ code, message, line: at + 1, column, ...about });
  }
};
function isNothingToRead(first) {
  return Number.isNaN(first) || first === 10 || first === 13 || first === 35 || first === 59;
}

// ../../packages/aws-config-file/src/parse.ts
var BYTE_ORDER_MARK = "ï»¿";
function parse(bytes) {
  return parseText(fromBytes(bytes));
}
function parseText(text) {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
  const lines = splitLines(text.slice(mark.length));
  const reader = new LineReader(lines);
  const sections = reader.read();
  const { problems } = reader;
  if (mark !== "") {
    problems.push({
      code: "byte-order-mark",
      message: "the file starts with a byte order mark, which the AWS CLI rejects",
      line: 1,
      column: 1,
      blocks: "nothing"
    });
  }
  if (!isUtf8(text)) {
    problems.push({
      code: "invalid-utf8",
      message: "the line is not valid UTF-8, which the AWS CLI rejects",
      line: lines.findIndex((line) => !isUtf8(line)) + 1,
      column: 1,
      blocks: "nothing"
    });
  }
  problems.sort((one, other) => one.line - other.line);
  return new ConfigDocument(text, mark, lines, sections, problems);
}

// ../../packages/aws-config-file/src/section-id.ts
function sameSection(one, other) {
  return one.kind === other.kind && one.name === other.name;
}

// ../../packages/aws-config-file/src/safe-text.ts
var KEY = /^[A-Za-z0-9_.-]+$/;
var UNWRITABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;
var BRACKET = /[[\]]/;
var COMMENT = /(?:^|\s)[#;]/;
function checkName(id) {
  const { name } = id;
  if (name === "" || name.trim() !== name || UNWRITABLE.test(name) || BRACKET.test(name)) {
    throw new ConfigEditError("invalid-name", "a section name is one line of text without brackets");
  }
  const read = readHeader(writeHeader(id));
  if (read === void 0 || !sameSection(read.id, id)) {
    throw new ConfigEditError("invalid-name", `the name cannot be written as the name of a section of kind ${id.kind}`);
  }
}
function checkKey(key) {
  if (!KEY.test(key)) {
    throw new ConfigEditError("invalid-key", "a key consists of letters, digits, underscores, dots and hyphens");
  }
}
function checkValue(key, value) {
  if (UNWRITABLE.test(value)) {
    throw new ConfigEditError("invalid-value", `the value of ${key} is not one line of plain text`);
  }
  if (value.trim() !== value) {
    throw new ConfigEditError("invalid-value", `the value of ${key} starts or ends with a blank, which would be lost`);
  }
  if (COMMENT.test(value)) {
    throw new ConfigEditError("invalid-value", `the value of ${key} has a # or ; that is read as a comment`);
  }
}

// ../../packages/aws-config-file/src/property-writer.ts
var PLAIN = { indent: "", separator: " = " };
var NESTED_INDENT = "    ";
function styleOf(line, nested = false) {
  const { indent, separator, rawValue } = readPropertyLine(line, nested);
  if (!separator.includes("=")) return { indent, separator: PLAIN.separator };
  const gap = separator.slice(0, separator.indexOf("="));
  return { indent, separator: rawValue === "" ? `${gap}=${gap}` : separator };
}
function writeLine(key, value, { indent, separator }, ending) {
  checkValue(key, value);
  const delimiter = value === "" ? separator.slice(0, separator.indexOf("=") + 1) : separator;
  return `${indent}${key}${delimiter}${encode(value)}${ending}`;
}
function isNestedBlock(lines) {
  return lines.length > 1 && readPropertyLine(lines[0] ?? "").value === "";
}
function isChild(line) {
  return !isBlank(line) && !isComment(line);
}
function setChild(block, key, value, ending) {
  const at = block.findIndex((line, index) => index > 0 && isChild(line) && readPropertyLine(line, true).key === key);
  const old = block[at];
  if (value === null) {
    if (old !== void 0) block.splice(at, 1);
    return old !== void 0;
  }
  if (old !== void 0) {
    if (decode(readPropertyLine(old, true).value) === value) return false;
    block[at] = writeLine(key, value, styleOf(old, true), endingOf(old));
    return true;
  }
  const last = block.findLastIndex((line, index) => index > 0 && isChild(line));
  const neighbour = block[last];
  const indent = styleOf(block[0] ?? "").indent + NESTED_INDENT;
  const style = neighbour === void 0 ? { ...PLAIN, indent } : styleOf(neighbour, true);
  block.splice(Math.max(last, 0) + 1, 0, writeLine(key, value, style, ending));
  return true;
}
function terminate(lines, ending) {
  const terminated2 = [];
  for (const line of lines) terminated2.push(lineAfter(terminated2.at(-1), endingOf(line) === "" ? line + ending : line));
  return terminated2;
}

// ../../packages/aws-config-file/src/draft-section.ts
var DraftSection = class {
  previous;
  next;
  #source;
  #section;
  #endings;
  #parts;
  /**
   * @param source the lines of the file that the places in `section` refer to
   * @param endings counts the line endings of the whole file, these lines included; kept up to date here
   */
  constructor(source, section, endings) {
    this.#source = source;
    this.#section = section;
    this.#endings = endings;
  }
  get text() {
    if (this.#parts !== void 0) return this.#parts.flatMap((part) => part.lines).join("");
    return this.#source.slice(this.#section?.start, this.#section?.end).join("");
  }
  /** The comments directly above the header, the header, and the rest. */
  get parts() {
    return this.#read();
  }
  /** How many parts there are up to the header. */
  get headLength() {
    return this.#section === void 0 ? 0 : this.#section.line - this.#section.start;
  }
  get header() {
    if (this.#parts === void 0) return this.#source[(this.#section?.line ?? 0) - 1] ?? "";
    return this.parts[this.headLength - 1]?.lines[0] ?? "";
  }
  /** The line ending for what is added here: that of the header, else the usual one. */
  get ending() {
    return endingOf(this.header) || this.#endings.usual;
  }
  get lastLine() {
    return this.parts.at(-1)?.lines.at(-1);
  }
  /** Keeps an indented header from becoming a part of the value above, when there is one since an edit. */
  standApartFrom(before) {
    const { header } = this;
    const indent = indentOf(header);
    if (indent === 0 || isHeaderAnywhere(header)) return;
    const above = before.parts.findLast(({ key }) => key !== void 0)?.lines[0];
    if (above === void 0 || indentOf(above) >= indent) return;
    this.replace(this.headLength - 1, 1, [{ lines: [header.slice(indent)] }]);
  }
  replace(at, count, parts = []) {
    const all = this.#read();
    const old = all.slice(at, at + count);
    this.#parts = all.slice(0, at).concat(parts, all.slice(at + count));
    for (const { lines } of old) this.#endings.drop(lines);
    for (const { lines } of parts) this.#endings.add(lines);
    this.#separate(at + parts.length);
    this.#separate(at);
  }
  /** Gives the last line an ending, if it has none. */
  terminate(ending) {
    const last = this.parts.at(-1);
    if (last === void 0 || endingOf(this.lastLine ?? "") !== "") return;
    this.replace(this.parts.length - 1, 1, [{ ...last, lines: terminate(last.lines, ending) }]);
  }
  /** Removes the lines at the end for which the test holds, and returns them. */
  takeTrailing(test) {
    const parts = this.parts;
    const last = parts.findLastIndex(({ lines }) => !test(lines[0] ?? ""));
    const taken = parts.slice(last + 1);
    this.replace(last + 1, taken.length);
    return taken;
  }
  /**
   * Removes the comments at the end that a blank line keeps apart from the last property, such as the title of the next
   * group of sections, and returns them with that line. Without indentation: to some SDKs an indented one is a part of the
   * value above.
   */
  takeDetachedComments() {
    const { parts } = this;
    const from = parts.findLastIndex(({ key, lines: [line = ""] }) => key !== void 0 || !isTrivia(line)) + 1;
    const blank = parts.findIndex(({ lines: [line = ""] }, at) => at >= from && isBlank(line));
    const first = parts.findIndex(({ lines: [line = ""] }, at) => at > blank && isComment(line));
    if (blank === -1 || first === -1) return [];
    const detached = parts.slice(first - 1);
    this.replace(first - 1, detached.length);
    return detached.map(({ lines: [line = ""] }) => ({ lines: [isComment(line) ? line.slice(indentOf(line)) : line] }));
  }
  #separate(at) {
    const part = this.#read()[at];
    const [first = ""] = part?.lines ?? [];
    const line = lineAfter(this.#read()[at - 1]?.lines.at(-1), first);
    if (line !== first) this.replace(at, 1, [{ lines: [line] }]);
  }
  #read() {
    if (this.#parts !== void 0) return this.#parts;
    const { start, end, properties } = this.#section ?? { start: 0, end: this.#source.length, properties: [] };
    const parts = [];
    let at = start;
    for (const property of properties) {
      for (; at < property.start; at++) parts.push({ lines: this.#source.slice(at, at + 1) });
      parts.push({ key: property.key, lines: this.#source.slice(at, property.end) });
      at = property.end;
    }
    for (; at < end; at++) parts.push({ lines: this.#source.slice(at, at + 1) });
    this.#parts = parts;
    return parts;
  }
};
var isTrivia = (line) => isBlank(line) || isComment(line);

// ../../packages/aws-config-file/src/line-endings.ts
var LineEndings = class {
  /** What edits changed. */
  #count = { "\n": 0, "\r\n": 0, "\r": 0 };
  #source;
  /** @param source the lines at the beginning; counted when it is first asked what is usual, as most edits never do */
  constructor(source) {
    this.#source = source;
  }
  add(lines) {
    this.#change(lines, 1);
  }
  drop(lines) {
    this.#change(lines, -1);
  }
  /** The most frequent ending; `\n` when nothing speaks against it. */
  get usual() {
    this.#change(this.#source, 1);
    this.#source = [];
    const byPreference = ["\n", "\r\n", "\r"];
    return byPreference.reduce((best, ending) => this.#count[ending] > this.#count[best] ? ending : best);
  }
  #change(lines, by) {
    for (const line of lines) {
      const ending = endingOf(line);
      if (ending !== "") this.#count[ending] += by;
    }
  }
};

// ../../packages/aws-config-file/src/put-values.ts
function putValues(section, values, separator) {
  for (const [key, value] of Object.entries(values)) putValue(section, key.toLowerCase(), value, separator);
}
function separatorIn(section) {
  const last = section.parts.findLast(({ key, lines }) => key !== void 0 && !isNestedBlock(lines));
  return last && styleOf(last.lines[0] ?? "").separator;
}
function putValue(section, key, value, separator) {
  const at = section.parts.findIndex((part) => part.key === key);
  const old = section.parts[at]?.lines;
  const style = old === void 0 ? neighbourStyle(section, separator) : styleOf(old[0] ?? "");
  if (typeof value === "object" && value !== null) {
    const block = writeBlock(section, old, key, value, style);
    if (block !== void 0) write(section, at, key, block);
  } else if (value === null) {
    if (old !== void 0) section.replace(at, 1);
  } else if (old === void 0 || !says(old, key, value)) {
    const ending = endingOf(old?.[0] ?? "") || section.ending;
    write(section, at, key, [writeLine(key, value, style, ending)]);
  }
}
function says(lines, key, value) {
  const property = new Property(lines, key, 0, lines.length);
  return property.children === void 0 && property.value === value;
}
function writeBlock(section, old, key, values, style) {
  const head = () => writeLine(key, "", style, endingOf(old?.[0] ?? "") || section.ending);
  const block = old !== void 0 && isNestedBlock(old) ? [...old] : [head()];
  let changed = false;
  for (const [child, value] of Object.entries(values)) {
    changed = setChild(block, child, value, section.ending) || changed;
  }
  if (!changed) return void 0;
  return block.some((line, at) => at > 0 && isChild(line)) ? block : [];
}
function write(section, at, key, lines) {
  const place = at === -1 ? afterLastProperty(section) : at;
  const { ending } = section;
  const before = at === -1 ? section.parts[place - 1]?.lines : section.parts[at]?.lines;
  const open5 = endingOf(before?.at(-1) ?? "") === "";
  const written = terminate(lines, ending);
  const last = written.pop();
  if (last !== void 0) written.push(open5 ? contentOf(last) : last);
  if (at === -1) {
    section.terminate(ending);
    section.replace(place, 0, partsOf(key, written));
    return;
  }
  section.replace(at, 1, [...commentAbove(before, written, ending), ...partsOf(key, written)]);
}
function partsOf(key, lines) {
  const end = lines.findLastIndex(isChild) + 1;
  if (end === 0) return [];
  return [{ key, lines: lines.slice(0, end) }, ...lines.slice(end).map((line) => ({ lines: [line] }))];
}
function commentAbove(old, written, ending) {
  const first = old?.[0];
  if (first === void 0 || first === written[0] || written.length === 0) return [];
  const { comment } = readPropertyLine(first);
  return comment === "" ? [] : [{ lines: [comment + ending] }];
}
function afterLastProperty(section) {
  return Math.max(section.parts.findLastIndex(({ key }) => key !== void 0) + 1, section.headLength);
}
function neighbourStyle(section, separator) {
  const last = section.parts.findLast(({ key }) => key !== void 0)?.lines[0];
  const indent = last === void 0 ? /^[ \t\v\f]*/.exec(section.header)?.[0] ?? "" : styleOf(last).indent;
  return { ...PLAIN, indent, separator: separatorIn(section) ?? separator };
}

// ../../packages/aws-config-file/src/draft.ts
var Draft = class {
  #endings;
  /** Sections by the names they had at the beginning, or were made under. */
  #sections = new SectionMap();
  #renamed = /* @__PURE__ */ new Map();
  #first;
  #last;
  constructor(doc) {
    this.#endings = new LineEndings(doc.lines);
    this.#first = new DraftSection(doc.lines.slice(0, doc.sections[0]?.start), void 0, this.#endings);
    this.#last = this.#first;
    for (const section of doc.sections) this.#link(new DraftSection(doc.lines, section, this.#endings), section);
  }
  put(id, values) {
    const section = this.#sections.get(id);
    if (section === void 0) {
      if (!onlyRemoves(values)) this.#append(id, values);
      return;
    }
    putValues(section, values, PLAIN.separator);
    section.next?.standApartFrom(section);
  }
  remove(id) {
    const section = this.#sections.get(id);
    if (section?.previous === void 0) return;
    const { previous, next } = section;
    previous.takeTrailing(isComment);
    const commentsOfNext = next === void 0 ? [] : section.takeTrailing(isComment);
    const gap = [...previous.takeTrailing(isBlank), ...section.takeTrailing(isBlank)];
    const detached = section.takeDetachedComments();
    section.replace(0, section.parts.length);
    previous.next = next;
    if (next === void 0) this.#last = previous;
    else next.previous = previous;
    previous.replace(previous.parts.length, 0, detached.slice(previous.parts.length === 0 ? 1 : 0));
    const between = next === void 0 || previous.parts.length === 0 ? [] : gap.slice(0, 1);
    previous.replace(previous.parts.length, 0, [...between, ...commentsOfNext]);
    next?.standApartFrom(previous);
    this.#sections.delete(id);
    this.#renamed.delete(section);
  }
  rename(id, to) {
    const section = this.#sections.get(id);
    if (section === void 0) throw new ConfigEditError("section-not-found", "there is no section of that name");
    const renamed2 = { kind: id.kind, name: to };
    checkName(renamed2);
    this.#renamed.set(section, renamed2);
  }
  /** The text of the file, with all names changed. */
  finish() {
    this.#rename();
    const texts = [];
    for (let section = this.#first; section !== void 0; section = section.next) {
      texts.push(section.text);
    }
    return texts.join("");
  }
  #append(id, values) {
    checkName(id);
    const last = this.#last;
    const ending = this.#endings.usual;
    last.terminate(ending);
    const { lastLine } = last;
    if (lastLine !== void 0 && !isBlank(lastLine)) last.replace(last.parts.length, 0, [{ lines: [ending] }]);
    const header = [writeHeader(id) + ending];
    this.#endings.add(header);
    const section = new DraftSection(header, new Section(id.kind, id.name, 1, [], 0, 1), this.#endings);
    putValues(section, values, separatorIn(last) ?? PLAIN.separator);
    this.#link(section, id);
  }
  #link(section, id) {
    section.previous = this.#last;
    this.#last.next = section;
    this.#last = section;
    this.#sections.set(id, section);
  }
  #rename() {
    const given = new SectionMap();
    for (const [section, id] of this.#renamed) {
      const bearer = this.#sections.get(id);
      const stays = bearer !== void 0 && !this.#renamed.has(bearer);
      if (stays || given.get(id))
        throw new ConfigEditError("section-exists", "there is already a section of that name");
      given.set(id, true);
      const header = readHeader(section.header);
      if (header === void 0 || sameSection(header.id, id)) continue;
      const line = `${header.indent}${writeHeader(id)}${header.rest}`;
      section.replace(section.headLength - 1, 1, [{ lines: [line] }]);
    }
  }
};
function onlyRemoves(values) {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => value === null || typeof value === "object" && onlyRemoves(value));
}

// ../../packages/aws-config-file/src/edit.ts
function edit(doc, edits) {
  if (edits.length === 0) return doc;
  const [problem] = doc.problemsFor(edits);
  if (problem !== void 0) throw refusal(problem);
  const draft = new Draft(doc);
  for (const change of edits) apply(draft, change);
  return parseText(doc.mark + draft.finish());
}
function apply(draft, change) {
  switch (change.op) {
    case "put":
      for (const [key, value] of Object.entries(change.values)) {
        checkKey(key);
        if (typeof value === "object" && value !== null) Object.keys(value).forEach(checkKey);
      }
      draft.put(change.section, change.values);
      break;
    case "remove":
      draft.remove(change.section);
      break;
    case "rename":
      draft.rename(change.section, change.to);
      break;
  }
}

// src/line-hunks.ts
function revertHunks(current, hunks) {
  let lines = linesOf(current);
  const regions = regionsOf(current, lines);
  const found = hunks.map((hunk) => ({ hunk, at: placeOf(hunk, lines, regions) }));
  for (const { hunk, at } of found.sort((a, b) => (b.at ?? 0) - (a.at ?? 0))) {
    if (at === void 0) return void 0;
    const end = at + hunk.after.length;
    const back = end === lines.length ? hunk.before : terminated(hunk);
    lines = [...lines.slice(0, at), ...back, ...lines.slice(end)];
  }
  return Buffer.from(lines.join(""), "latin1");
}
var linesOf = (bytes) => Buffer.from(bytes).toString("latin1").match(/[^\r\n]*(?:\r\n?|\n)|[^\r\n]+/g) ?? [];
var isHeader = (line) => /^\s*\[/.test(line);
function regionsOf(bytes, lines) {
  const { sections } = parse(bytes);
  const startOf = (index) => (sections[index]?.line ?? lines.length + 1) - 1;
  return [
    { from: 0, to: startOf(0) },
    ...sections.map(({ kind, name }, index) => ({
      section: { kind, name },
      from: startOf(index),
      to: startOf(index + 1)
    }))
  ];
}
function placeOf({ section, at: was, after }, lines, regions) {
  const searched = section === void 0 ? [{ from: 0, to: lines.length }] : regions.filter((region) => region.section?.kind === section.kind && region.section.name === section.name);
  const places = searched.flatMap(({ from, to }) => occurrences(after, lines, from, to));
  const at = places.includes(was) ? was : places[0];
  if (at === void 0 || at !== was && places.length > 1) return void 0;
  return after.some(isHeader) && !endsSection(lines, at + after.length) ? void 0 : at;
}
function occurrences(wanted, lines, from, to) {
  if (wanted.length === 0) return [];
  const places = [];
  for (let at = from; at + wanted.length <= to; at++)
    if (wanted.every((line, index) => lines[at + index] === line)) places.push(at);
  return places;
}
function endsSection(lines, from) {
  const next = lines.slice(from).find((line) => !/^\s*(?:[#;].*)?$/s.test(line));
  return next === void 0 || isHeader(next);
}
function terminated({ before, after }) {
  const last = before.at(-1);
  if (last === void 0 || /[\r\n]$/.test(last)) return before;
  return [...before.slice(0, -1), last + (/(?:\r\n?|\n)$/.exec(after[0] ?? "")?.[0] ?? "\n")];
}

// src/file-undo-log.ts
async function readUndoRecord(file) {
  const { bytes } = await readFileIfExists(file);
  return bytes === void 0 ? void 0 : JSON.parse(new TextDecoder().decode(bytes));
}

// src/job-folder.ts
var import_node_path10 = __toESM(require("node:path"), 1);
var prefix = "aws-sso-";
var folderAt = (directory) => ({
  path: directory,
  configFile: import_node_path10.default.join(directory, "config"),
  stateDirectory: import_node_path10.default.join(directory, "state"),
  undoFile: import_node_path10.default.join(directory, "undo.json")
});
function jobFolderAt(runnerTemp, directory) {
  if (runnerTemp === void 0 || runnerTemp === "") return void 0;
  const resolved = import_node_path10.default.resolve(directory);
  const ours = import_node_path10.default.dirname(resolved) === import_node_path10.default.resolve(runnerTemp) && import_node_path10.default.basename(resolved).startsWith(prefix);
  return ours ? folderAt(resolved) : void 0;
}

// src/undo.ts
function undone(current, { hunks, touched }) {
  const reverted = touched.length > 0 && hunks.length === 0 ? void 0 : revertHunks(current, hunks);
  if (reverted !== void 0) return reverted;
  const document = parse(current);
  return edit(
    document,
    touched.map(({ section, before, after }) => {
      const id = { kind: section.type, name: section.name };
      if (before === void 0) return { op: "remove", section: id };
      const now = document.find(id);
      return { op: "put", section: id, values: stillOurs(before, after, (key) => now?.get(key)) };
    })
  ).stringify();
}
var stillOurs = (before, after, now) => Object.fromEntries(Object.entries(before).filter(([key]) => now(key) === after[key]));

// src/clean-up.ts
var attempts = 5;
var mostNamed = 20;
async function cleanUp(folderPath, runnerTemp) {
  const folder = folderPath === "" ? void 0 : jobFolderAt(runnerTemp, folderPath);
  if (folder === void 0) return;
  try {
    const record = await readUndoRecord(folder.undoFile);
    if (record === void 0) return;
    await undo(record).catch((error) => {
      throw notRestored(record, error);
    });
  } finally {
    await (0, import_promises19.rm)(folder.path, { recursive: true, force: true });
  }
}
function notRestored({ configFile, touched }, cause) {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const names = touched.slice(0, mostNamed).map(({ section: { type, name } }) => `[${type} ${name}]`);
  const more = touched.length > mostNamed ? [`${touched.length - mostNamed} more`] : [];
  return new AwsSsoError("ConfigUnwritable", `${configFile} was not restored: ${reason}`, {
    hint: `The job had set up ${listed([...names, ...more])} there.`,
    details: { path: configFile },
    cause
  });
}
async function undo(record) {
  const { configFile, existed, madeDirectories } = record;
  const { bytes } = await readFileIfExists(configFile);
  if (bytes !== void 0) await withLock(configFile, { purpose: "action clean-up" }, () => undoLocked(record));
  if (!existed) await removeEmptyDirectories(madeDirectories);
}
async function undoLocked(record) {
  for (let attempt = 1; ; attempt++) {
    const before = await readStill(record.configFile);
    if (before.bytes === void 0) return;
    const bytes = undone(before.bytes, record);
    const empty = Buffer.from(bytes).toString("latin1").trim() === "";
    try {
      if (empty && !record.existed) await removeFile(record.configFile);
      else await replaceFile(record.configFile, bytes, { expected: before });
      return;
    } catch (error) {
      const changed = error instanceof SafeFileError && error.code === "changed";
      if (!changed || attempt === attempts) throw error;
    }
  }
}
async function removeEmptyDirectories(directories) {
  for (const directory of directories) {
    const removed = await (0, import_promises19.rmdir)(directory).then(
      () => true,
      () => false
    );
    if (!removed) return;
  }
}

// src/explain-error.ts
var harmless = (text) => printable(text).replaceAll("::", ": :").replaceAll("##[", "## [");
function explainError(error) {
  if (isAwsSsoError(error))
    return [error.message, error.hint].flatMap((text) => text === void 0 || text === "" ? [] : harmless(text)).join("\n");
  return harmless(error instanceof Error ? error.message : String(error));
}

// src/post.ts
cleanUp(getState("folder"), process.env["RUNNER_TEMP"]).catch(
  (error) => warning(`Not everything could be taken away again: ${explainError(error)}`)
);
