import { readFileSync } from "node:fs";

/** What a process holds in memory, in megabytes: at present, and the most that it ever held. */
export interface ProcessMemory {
  readonly now: number;
  readonly most: number;
}

export const memoryOf = (process: number): ProcessMemory => {
  const status = readFileSync(`/proc/${process}/status`, "utf8");
  const megabytes = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
};
