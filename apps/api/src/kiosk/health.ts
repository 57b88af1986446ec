import type { KioskHealth, KioskPulse } from "@huzhu/contract";
import type { Instant } from "@huzhu/domain/time";

/** Three signs of life that did not come, in milliseconds. */
const SILENT_AFTER = 30_000;

export const healthOf = (pulse: KioskPulse | null, now: Instant): KioskHealth => {
  if (pulse === null) return "unheard";
  if (now - pulse.at > SILENT_AFTER) return "silent";
  return pulse.reader === "gone" ? "readerGone" : "well";
};

/** What somebody has to go and look after. */
export const isUnwell = (health: KioskHealth): boolean =>
  health === "silent" || health === "readerGone";
