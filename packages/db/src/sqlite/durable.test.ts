import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { guarding } from "../testing/env.ts";
import { trace, tracingMissing } from "../testing/strace.ts";

const folder = mkdtempSync(join(tmpdir(), "huzhu-db-"));
afterAll(() => rmSync(folder, { recursive: true }));

const missing = tracingMissing();
const CALLS = ["write", "pwrite64", "fsync", "fdatasync"];

/** What a call does to the write-ahead log, or which of the program's words it is. */
const meaningOf = (call: string): ReadonlyArray<string> => {
  if (/ write\(1<.*"ordered/.test(call)) return ["ordered"];
  if (/ write\(1<.*"answered/.test(call)) return ["answered"];
  if (/ pwrite64\(\d+<[^>]*-wal>/.test(call)) return ["written"];
  if (/ f(data)?sync\(\d+<[^>]*-wal>\) += 0$/.test(call)) return ["synced"];
  return [];
};

/** Goal: no answer before the disk has it; method: what the program asks of the kernel, in order. */
it("the log is synced behind its last byte and before the answer", async ({ skip }) => {
  if (missing !== null && !guarding()) skip(missing);
  expect(missing).toBeNull();
  const program = join(import.meta.dirname, "../testing/post-once.ts");
  const command = [process.execPath, program, join(folder, "traced.db")];
  const calls = (await trace(CALLS, command, join(folder, "calls"))).flatMap(meaningOf);
  const [ordered, answered] = [calls.indexOf("ordered"), calls.indexOf("answered")];
  const between = calls.slice(ordered + 1, answered);
  expect(between.filter((call, at) => call !== between[at - 1])).toEqual(["written", "synced"]);
  expect(calls.slice(answered)).not.toContain("written");
});
