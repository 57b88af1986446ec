import { Receipt } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { Schema } from "effect";
import type { Incoming } from "../mount/incoming.ts";
import type { Verb } from "../mount/verb.ts";
import { printRedemption } from "./print-redemption.ts";

const toReceipt = Schema.decodeUnknownSync(Receipt);

const printed = async ({ world }: Incoming, answer: unknown): Promise<void> => {
  const { redemption } = toReceipt(answer);
  if (!world.printer?.isFirst(redemption)) return;
  // The printer is the home village's: what another village of this server gives out is not found there.
  await world.db.read(world.home, async (tx) => {
    const village = await villages.find(tx);
    if (village) await printRedemption(tx, world, village, redemption);
  });
};

/** A redemption whose slip is drawn once its answer has left: neither paper nor ink holds it up. */
export const withSlip = (verb: Verb): Verb => ({
  endpoint: verb.endpoint,
  async answer(incoming) {
    const outgoing = await verb.answer(incoming);
    if (outgoing._tag === "Answered" && incoming.world.printer) {
      const print = () => printed(incoming, outgoing.answer);
      setImmediate(() => void print().catch((defect) => console.error("slip", defect)));
    }
    return outgoing;
  },
});
