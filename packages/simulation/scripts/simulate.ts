import { parseArgs } from "node:util";
import { CalendarDate } from "@huzhu/domain/time";
import { WAYS, type Way } from "../src/care/assumptions.ts";
import { type Outcome, outcomeOf } from "../src/care/outcome.ts";
import { yearOfCare } from "../src/care/year-of-care.ts";
import { countedIds } from "../src/ids.ts";
import { village } from "../src/village/village.ts";
import { coverReport } from "./cover-report.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20260305" },
    /** How many households. */
    size: { type: "string", default: "380" },
    json: { type: "boolean", default: false },
  },
});
const seed = Number(values.seed);
const monday = CalendarDate.make("2026-03-02");

const settlement = village({ seed, on: monday, ids: countedIds(), size: Number(values.size) });
const outcomes = WAYS.map((way) => outcomeOf(yearOfCare(settlement, { seed, way, monday })));

const TITLES: Record<Way, string> = {
  alone: "without aid",
  mutualAid: "mutual aid",
  withPoints: "with points",
};
const percent = (thousandths: number): string => `${(thousandths / 10).toFixed(1)} %`;
const LINES: ReadonlyArray<readonly [string, (one: Outcome) => string]> = [
  ["elders at home", ({ elders }) => String(elders)],
  ["wishes of the year", ({ wishes }) => String(wishes)],
  ["wishes answered", ({ answered }) => percent(answered)],
  ["elders somebody was with", ({ coverage }) => percent(coverage)],
  ["median wait", ({ medianWait }) => (medianWait === null ? "never" : `${medianWait} d`)],
  ["visits by neighbours", ({ visits }) => String(visits)],
  ["helpers at the end", ({ helpersAtEnd }) => String(helpersAtEnd)],
  ["Gini of their load", ({ loadGini }) => (loadGini / 1000).toFixed(2)],
  ["elders without a tie", ({ withoutTie }) => String(withoutTie)],
];

if (values.json) {
  console.log(JSON.stringify(Object.fromEntries(WAYS.map((way, at) => [way, outcomes[at]]))));
} else {
  console.log(`A year of a village of ${values.size} households, seed ${seed}.`);
  console.log("The model's assumptions stand in packages/simulation/src/care/assumptions.ts.\n");
  console.log(["".padEnd(26), ...WAYS.map((way) => TITLES[way].padStart(12))].join(""));
  for (const [title, tell] of LINES) {
    console.log([title.padEnd(26), ...outcomes.map((one) => tell(one).padStart(12))].join(""));
  }
  console.log(
    "\nTwo years of the demo village's doings in it, and what 够不够兑 said on the way.\n",
  );
  for (const line of coverReport(seed, Number(values.size))) console.log(line);
}
