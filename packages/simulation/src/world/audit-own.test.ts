import { Points } from "@huzhu/domain/points";
import { findsBroken, replaceOne } from "../testing/tamper.ts";

findsBroken("the laws of the village's own accounts", [
  {
    name: "when a voucher that came back counts as out again",
    law: "the vouchers that are out are worth what their account says",
    tamper: ({ vouchers }) =>
      replaceOne(vouchers, (one) => (one.end === null ? null : { ...one, end: null })),
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
