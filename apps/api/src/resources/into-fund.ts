import { fundBook } from "@huzhu/db";
import type { Gift } from "@huzhu/domain/fund";
import { TransferId } from "@huzhu/domain/points";
import { receiveGift } from "../fund/receive-gift.ts";
import type { FundWriting } from "../fund/writing.ts";
import type { World } from "../world.ts";

type Coming = Omit<Gift, "donor" | "earmark" | "instalment">;

/** Books money that came by a link or a project as a gift to the fund, of a donor it knows by name. */
export const intoFund = async (
  call: Omit<FundWriting, "transfer"> & {
    readonly tx: Parameters<typeof receiveGift>[0];
    readonly world: Pick<World, "newId">;
  },
  { note, ...coming }: Coming,
  from: string,
) => {
  const { donors } = await fundBook.fund(call.tx);
  const donor = [...donors.values()].find(({ name }) => name === from)?.id ?? null;
  const gift = { ...coming, note: note.slice(0, 60), donor, earmark: null, instalment: null };
  const transfer = TransferId.make(call.world.newId());
  return receiveGift(call.tx, gift, { ...call, transfer });
};
