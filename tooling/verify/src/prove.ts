import { spawnSync } from "node:child_process";
import type { Check, House } from "./house.ts";
import { one, type Tally } from "./tally.ts";
import type { Tool } from "./tools.ts";

/** Tools tell nobody about us. */
const QUIET = { TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };

/** Runs a tool; it speaks only when it fails. */
export const proveByTool = (root: string, { name, command }: Tool): Tally => {
  const [program, ...args] = command;
  const started = performance.now();
  const env = { ...process.env, ...QUIET };
  const run = spawnSync(program, args, { cwd: root, env, encoding: "utf8" });
  return report(name, run.status === 0, started, `${run.stdout}${run.stderr}${run.error ?? ""}`);
};

export const proveByCheck = (house: House, { name, find }: Check): Tally => {
  const started = performance.now();
  const complaints = find(house).map(({ path, line, says }) => `${path}:${line} ${says}`);
  return report(name, complaints.length === 0, started, complaints.join("\n"));
};

const report = (name: string, passed: boolean, started: number, details: string): Tally => {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${passed ? "✓" : "✗"} ${name} (${seconds} s)`);
  if (!passed) console.log(details.trimEnd().replace(/^/gm, "    "));
  return one(passed);
};
