import { parseArgs } from "node:util";
import { measureAssignment } from "./assign.ts";
import { measureCounter } from "./counter.ts";
import { type Figure, median } from "./figure.ts";
import { measureFinding, measureGrowingLedger, measurePostings } from "./postings.ts";
import { measureRedemptions } from "./redemptions.ts";
import { measureRehearsal } from "./rehearsal.ts";
import { measureImport } from "./roster.ts";
import { measureRulebook } from "./rulebook.ts";
import { newDataFolder, startServer } from "./server.ts";
import { measureSizes } from "./sizes.ts";
import { measureStock } from "./stock.ts";

const STARTS = 5;

/** First start with an empty folder, then starts that find the village there. */
const measureServer = async (): Promise<ReadonlyArray<Figure>> => {
  const { folder, remove } = newDataFolder();
  try {
    const first = await startServer(folder);
    await first.stop();
    const starts: Array<number> = [];
    for (let n = 0; n < STARTS; n++) {
      const again = await startServer(folder);
      starts.push(again.startedIn);
      await again.stop();
    }
    const server = await startServer(folder);
    const idle = server.memory().now;
    const redemptions = await measureRedemptions(server.origin);
    const loaded = server.memory().now;
    await server.stop();
    return [
      redemptions,
      { name: "firstStart", value: Math.round(first.startedIn), unit: "ms" },
      { name: "coldStart", value: Math.round(median(starts)), unit: "ms" },
      { name: "memoryIdle", value: Math.round(idle), unit: "MB" },
      { name: "memoryAfterLoad", value: Math.round(loaded), unit: "MB" },
    ];
  } finally {
    remove();
  }
};

const { values } = parseArgs({
  options: {
    json: { type: "boolean", default: false },
    /** A ledger of a million entries and a past of a million claims, which takes some minutes more. */
    full: { type: "boolean", default: false },
    /** One part alone; any number of times. */
    only: { type: "string", multiple: true, default: [] },
  },
});

const PARTS = {
  server: measureServer,
  rulebook: measureRulebook,
  import: measureImport,
  search: measureFinding,
  assign: measureAssignment,
  rehearsal: () => measureRehearsal(values.full),
  sizes: async () => measureSizes(),
  stock: measureStock,
  counter: measureCounter,
  postings: measurePostings,
  growth: () => measureGrowingLedger(values.full),
};

const isPart = (name: string): name is keyof typeof PARTS => name in PARTS;

const wanted = values.only.length > 0 ? values.only : Object.keys(PARTS);
const figures: Array<Figure> = [];
for (const part of wanted) {
  if (!isPart(part)) throw new Error(`There is no part ${part}; there are ${Object.keys(PARTS)}.`);
  figures.push(...(await PARTS[part]()));
}

if (values.json) {
  console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
} else {
  for (const { name, value, unit } of figures) {
    console.log(`${name.padEnd(30)} ${value.toLocaleString("en").padStart(12)} ${unit}`);
  }
}
