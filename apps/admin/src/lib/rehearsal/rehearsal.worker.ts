import { client } from "../client.ts";
import { count } from "./count.ts";
import type { Script } from "./script.ts";

addEventListener("message", ({ data }: MessageEvent<Script>) => {
  // Whoever started the worker hears of errors, and of no promise that was broken.
  count(client, data, (told) => postMessage(told)).catch(reportError);
});
