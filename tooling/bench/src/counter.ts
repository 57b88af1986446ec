import { randomUUID } from "node:crypto";
import { redeemAtCounter } from "@huzhu/contract";
import { type Figure, percentile } from "./figure.ts";
import { answered, fillStore } from "./full-store.ts";
import { newDataFolder, startServer } from "./server.ts";

const WARMING = 20;
const SERVED = 200;

/** How long the counter waits for a basket of three goods, one person after the other, through HTTP. */
export const measureCounter = async (): Promise<ReadonlyArray<Figure>> => {
  const { folder, remove } = newDataFolder();
  const server = await startServer(folder);
  try {
    const { admin, holders, basket } = await fillStore(server.origin, ["盐", "米", "皂"]);
    const times: Array<number> = [];
    for (let nth = 0; nth < WARMING + SERVED; nth++) {
      const person = holders[nth % holders.length];
      if (!person) throw new Error("The demo village has no cards.");
      const body = { household: person.household, resident: person.id, basket };
      const from = performance.now();
      await answered(admin.call(redeemAtCounter, { body, attempt: randomUUID() }));
      if (nth >= WARMING) times.push(performance.now() - from);
    }
    const at = (percent: number) => Math.round(percentile(times, percent));
    return [
      { name: "counterBasketOf3", value: at(50), unit: "ms" },
      { name: "counterBasketOf3P95", value: at(95), unit: "ms" },
    ];
  } finally {
    await server.stop();
    remove();
  }
};
