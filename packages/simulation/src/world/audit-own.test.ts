import { Points } from "@huzhu/domain/points";
import { findsBroken, replaceOne } from "../testing/tamper.ts";

findsBroken("the laws of the village's own accounts", [
  {
    name: "when a voucher was lost that is out",
    law: "the vouchers that are out are worth what their account says",
    tamper: ({ vouchers }) => {
      for (const [serial, { end }] of vouchers) if (end === null) vouchers.delete(serial);
    },
  },
  {
    name: "when the pool owes",
    law: "the pool gives what was donated, and no more",
    tamper: ({ accounts }) =>
      replaceOne(accounts, (one) =>
        one.kind === "pool" ? { ...one, balance: Points.make(-1) } : null,
      ),
  },
]);
