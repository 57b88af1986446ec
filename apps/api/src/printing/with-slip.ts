import { Receipt } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import { Schema } from "effect";
import type { Incoming } from "../mount/incoming.ts";
import type { Verb } from "../mount/verb.ts";
import { printRedemption } from "./print-redemption.ts";

const toReceipt = Schema.decodeUnknownSync(Receipt);

const printed = async (
  { world }: Incoming,
  { redemption }: Pick<Receipt, "redemption">,
): Promise<void> => {
  if (!world.printer?.isFirst(redemption)) return;
  // The printer is the home village's: what another village of this server gives out is not found there.
  await world.db.read(world.home, async (tx) => {
    const village = await villages.find(tx);
    if (village) await printRedemption(tx, world, village, redemption);
  });
};

/**
 * A redemption whose slip is drawn once its answer has left: neither paper nor ink holds it up.
 * `receiptIn` finds the receipt where the answer is more than that.
 */
export const withSlip = (
  verb: Verb,
  receiptIn: (answer: unknown) => Receipt = toReceipt,
): Verb => ({
  endpoint: verb.endpoint,
  async answer(incoming) {
    const outgoing = await verb.answer(incoming);
    if (outgoing._tag === "Answered" && incoming.world.printer) {
      const print = () => printed(incoming, receiptIn(outgoing.answer));
      setImmediate(() => void print().catch((defect) => console.error("slip", defect)));
    }
    return outgoing;
  },
});
