import type { Script, Told } from "./script.ts";

/** Whoever counts for a page: it is told once what about, and can be sent away in the middle of it. */
export interface Counter {
  readonly give: (script: Script) => void;
  readonly stop: () => void;
}

/** Hears what a counter tells, and whether it broke down. */
export interface Hearing {
  readonly hear: (told: Told) => void;
  readonly fail: () => void;
}

/** A counter on another thread, so that the page can be used while a long past is counted. */
export const startWorker = ({ hear, fail }: Hearing): Counter => {
  const worker = new Worker(new URL("./rehearsal.worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Told>) => hear(data));
  worker.addEventListener("error", fail);
  return { give: (script) => worker.postMessage(script), stop: () => worker.terminate() };
};
