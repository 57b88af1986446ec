import type { SelfChecks } from "@huzhu/contract";
import { alerts, type Read } from "@huzhu/db";
import type { Checks } from "./checks.ts";

/** As many as a month has nights. */
const MOST = 30;

export const selfChecksOf = async (read: Read, checks: Checks): Promise<SelfChecks> => ({
  running: checks.running(read.village),
  latest: await alerts.latestChecks(read, MOST),
});
