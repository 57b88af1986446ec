import { TransferId } from "@huzhu/domain/points";
import { chance, pick } from "../../random.ts";
import { type Propose, someId, someStaff } from "./moment.ts";

const NO_TRANSFER = TransferId.make("no-transfer");

/** Mostly something of the last days, now and then whatever was ever written down. */
export const proposeReversal: Propose<"Reverse"> = (moment) => {
  const { random, world, at } = moment;
  const recent = chance(random, 0.8) ? world.journal.slice(-40) : world.journal;
  return {
    _tag: "Reverse",
    transfer: someId(
      random,
      recent.map(({ transfer }) => transfer.id),
      NO_TRANSFER,
    ),
    why: pick(random, ["登记错了户", "重复登记", "东西退回来了"]),
    by: someStaff(moment),
    at,
  };
};
