import { randomUUID } from "node:crypto";
import { newVisitor } from "@huzhu/client/visitor";
import { pair, redeemAtKiosk, startPairing } from "@huzhu/contract";
import { type Figure, median } from "./figure.ts";
import { answered, fillStore } from "./full-store.ts";

const ROUNDS = 5;
const IN_A_ROUND = 2_000;
const CALLERS = 16;

const prepare = async (origin: string) => {
  const { admin, holders, basket } = await fillStore(origin, ["盐"]);
  const kiosk = newVisitor(origin);
  const pairing = await answered(
    admin.call(startPairing, { body: { name: "测量" }, attempt: randomUUID() }),
  );
  await answered(kiosk.call(pair, { body: { code: pairing.code } }));
  const cards = holders.flatMap(({ card }) => card ?? []);
  return { kiosk, cards, basket };
};

/** Durable redemptions per second through HTTP, with several kiosks' worth of callers at once. */
export const measureRedemptions = async (origin: string): Promise<Figure> => {
  const { kiosk, cards, basket } = await prepare(origin);
  const round = async (): Promise<number> => {
    let left = IN_A_ROUND;
    const caller = async () => {
      while (left-- > 0) {
        const card = cards[left % cards.length];
        if (card === undefined) throw new Error("The demo village has no cards.");
        await answered(
          kiosk.call(redeemAtKiosk, { body: { card, basket }, attempt: randomUUID() }),
        );
      }
    };
    const start = performance.now();
    await Promise.all(Array.from({ length: CALLERS }, caller));
    return IN_A_ROUND / ((performance.now() - start) / 1000);
  };
  await round();
  const rounds: Array<number> = [];
  for (let n = 0; n < ROUNDS; n++) rounds.push(await round());
  return { name: "redemptionsPerSecond", value: Math.round(median(rounds)), unit: "/s" };
};
