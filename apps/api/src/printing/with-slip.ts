import { Receipt } from "@huzhu/contract";
import { villages } from "@huzhu/db";
import type { VillageId } from "@huzhu/domain/people";
import { Schema } from "effect";
import type { Incoming } from "../mount/incoming.ts";
import type { Verb } from "../mount/verb.ts";
import { afterAnswer } from "./after-answer.ts";
import { putSlip } from "./put-slip.ts";
import { redemptionSlip } from "./redemption-slip.ts";

const toReceipt = Schema.decodeUnknownSync(Receipt);

const printed = async (
  { world }: Incoming,
  home: VillageId,
  { redemption }: Pick<Receipt, "redemption">,
): Promise<void> => {
  const { printer } = world;
  if (!printer?.isFirst(redemption)) return;
  await world.db.read(home, async (tx) => {
    const village = await villages.find(tx);
    const slip = village && (await redemptionSlip(tx, redemption, village));
    if (slip) void putSlip(printer, slip);
  });
};

/**
 * A redemption whose slip comes after its answer. `receiptIn` finds the receipt where the answer is
 * more than that.
 */
export const withSlip = (verb: Verb, receiptIn: (answer: unknown) => Receipt = toReceipt): Verb =>
  afterAnswer(verb, (incoming, home, answer) => printed(incoming, home, receiptIn(answer)));
