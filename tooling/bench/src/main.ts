import { type Figure, median } from "./figure.ts";
import { measureRedemptions } from "./redemptions.ts";
import { measureRules } from "./rules.ts";
import { newDataFolder, startServer } from "./server.ts";
import { measureSizes } from "./sizes.ts";

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
    const idle = server.memory();
    const redemptions = await measureRedemptions(server.origin);
    const loaded = server.memory();
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

const figures = [...(await measureServer()), measureRules(), ...measureSizes()];

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(Object.fromEntries(figures.map(({ name, value }) => [name, value]))));
} else {
  for (const { name, value, unit } of figures) {
    console.log(`${name.padEnd(26)} ${value.toLocaleString("en").padStart(12)} ${unit}`);
  }
}
