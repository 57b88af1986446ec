import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
const manifest = readFileSync(join(entry, "../../package.json"), "utf8");
const version = manifest.match(/"version": "(.+)"/)?.[1];

/** One folder per user, because another user's files may not be run. */
const home = (): string => join(tmpdir(), `huzhu-chromium-${version}-${userInfo().uid}`);

/**
 * Unpacks the packed Chromium, once per machine and user, and gives its folder: `chromium` and,
 * for a Linux that lacks them, the libraries that the package unpacks for one well-known cloud.
 * The package unpacks into the temporary folder under fixed names and takes a half-written file
 * for a whole one, so it gets a temporary folder of its own, which is renamed when it is full.
 */
export const unpack = async (folder = home()): Promise<string> => {
  if (!existsSync(folder)) {
    const full = await unpackBeside(folder);
    // Who comes second finds the folder taken and drops his own.
    await rename(full, folder).catch(() => rm(full, { recursive: true }));
  }
  return folder;
};

const unpackBeside = async (folder: string): Promise<string> => {
  const fresh = await mkdtemp(`${folder}-`);
  const program = `import chromium from "@sparticuz/chromium"; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: import.meta.dirname,
    env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: "nodejs24.x" },
  });
  return fresh;
};
