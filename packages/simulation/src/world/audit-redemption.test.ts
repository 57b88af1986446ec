import { findsBroken, more, repeat, replaceOne } from "../testing/tamper.ts";

findsBroken("the laws of redemptions and stock", [
  {
    name: "when a redemption was posted twice",
    law: "no redemption is posted twice",
    tamper: (world) => repeat(world, "ByRedemption"),
  },
  {
    name: "when a redemption costs another sum than its lines",
    law: "I11 a redemption costs what its lines cost",
    tamper: ({ redemptions }) =>
      replaceOne(redemptions, (one) => ({ ...one, points: more(one.points) })),
  },
  {
    name: "when goods vanished",
    law: "I11 on hand is the sum of movements",
    tamper: ({ goods }) => replaceOne(goods, (one) => ({ ...one, onHand: one.onHand + 1 })),
  },
  {
    name: "when what was paid for did not leave the shelf",
    law: "I11 what was redeemed left the shelf",
    tamper: ({ movements }) => {
      const at = movements.findIndex(({ kind }) => kind === "redemption");
      movements.splice(at, 1);
    },
  },
  {
    name: "when prices were rewritten",
    law: "I11 a line's price had been set",
    tamper: ({ goods }) => {
      for (const [id, good] of goods) goods.set(id, { ...good, prices: [] });
    },
  },
]);
