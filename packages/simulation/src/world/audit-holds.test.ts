import { ZERO } from "@huzhu/domain/points";
import { findsBroken, more, repeat, replaceOne } from "../testing/tamper.ts";

findsBroken("the laws of holds", [
  {
    name: "when a hold was forgotten",
    law: "I3 what is held is what the holds keep",
    tamper: ({ holds }) => {
      for (const [id, { end }] of holds) if (end === null) holds.delete(id);
    },
  },
  {
    name: "when a hold took more than it kept",
    law: "I3 a hold takes no more than it kept",
    tamper: ({ holds }) =>
      replaceOne(holds, (one) => {
        const { end, amount } = one;
        return end?.kind === "posted" ? { ...one, end: { ...end, amount: more(amount) } } : null;
      }),
  },
  {
    name: "when a hold says that it took something else",
    law: "I3 a hold knows what it took",
    tamper: ({ holds }) =>
      replaceOne(holds, (one) => {
        const { end } = one;
        return end?.kind === "posted" ? { ...one, end: { ...end, amount: ZERO } } : null;
      }),
  },
  {
    name: "when a hold was posted twice",
    law: "I3 a hold is posted once",
    tamper: (world) => repeat(world, "ByHold"),
  },
]);
