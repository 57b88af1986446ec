import { counting } from "./counting.ts";
import type { Order } from "./orders.ts";

const take = counting((told) => postMessage(told));

addEventListener("message", ({ data }: MessageEvent<Order>) => take(data));
