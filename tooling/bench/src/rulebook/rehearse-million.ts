import { startRehearsal } from "@huzhu/domain/rulebook";
import type { Figure } from "../figure.ts";
import { pastDeedOf, RULEBOOK } from "./village-claims.ts";

/** Rehearses a million claims in a process of its own, so that its memory is nobody else's. */
const MANY = 1_000_000;
const MB = 1024 * 1024;

const before = process.memoryUsage.rss();
const start = performance.now();
const rehearsal = startRehearsal(RULEBOOK);
for (let nth = 0; nth < MANY; nth++) rehearsal.add(pastDeedOf(nth, MANY));
const { deeds, points } = rehearsal.finish();
const seconds = (performance.now() - start) / 1000;
if (deeds !== MANY || points.holders.length === 0) throw new Error("Nothing was rehearsed.");

const figures: ReadonlyArray<Figure> = [
  { name: "rehearsalOfMillion", value: Number(seconds.toPrecision(3)), unit: "s" },
  {
    name: "rehearsalMemory",
    value: Math.round((process.resourceUsage().maxRSS * 1024 - before) / MB),
    unit: "MB",
  },
];
console.log(JSON.stringify(figures));
