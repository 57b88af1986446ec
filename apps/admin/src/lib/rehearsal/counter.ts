import type { Order, Told } from "./orders.ts";

/** Whoever counts for a page: it takes orders, and can be sent away in the middle of one. */
export interface Counter {
  readonly give: (order: Order) => void;
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
  return { give: (order) => worker.postMessage(order), stop: () => worker.terminate() };
};
