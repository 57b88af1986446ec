import { HeldUnit } from "@huzhu/domain/points";
import { ownAccount } from "./books.ts";
import { type Incoherence, total, unless } from "./broken.ts";
import type { World } from "./world.ts";

/** The laws of the village's own accounts: what they stand for is there. */
export const auditOwn = (world: World): ReadonlyArray<Incoherence> => {
  const out = [...world.vouchers.values()].filter(({ end }) => end === null);
  const { balance } = ownAccount(world, "voucher");
  return [
    ...unless(
      balance === total(out.map(({ worth }) => worth)),
      "the vouchers that are out are worth what their account says",
      "vouchers",
    ),
    ...HeldUnit.literals.flatMap((unit) => {
      const pool = ownAccount(world, "pool", unit);
      return unless(pool.balance >= 0, "the pool gives what was donated, and no more", pool.id);
    }),
  ];
};
