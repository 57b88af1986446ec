import { Points } from "@huzhu/domain/points";
import { findsBroken, more, repeat, replaceOne } from "../testing/tamper.ts";

findsBroken("the laws of claims", [
  {
    name: "when a claim was posted twice",
    law: "no claim is posted twice",
    tamper: (world) => repeat(world, "ByRule"),
  },
  {
    name: "when an approved claim is pending again",
    law: "I1 points come from approved claims",
    tamper: ({ claims }) =>
      replaceOne(claims, (one) =>
        one.state._tag === "Approved" && one.state.points > 0
          ? { ...one, state: { _tag: "Pending" as const } }
          : null,
      ),
  },
  {
    name: "when a claim says another number than its line",
    law: "a claim moves what it is worth",
    tamper: ({ claims }) =>
      replaceOne(claims, (one) =>
        one.state._tag === "Approved" && one.state.points > 0
          ? { ...one, state: { ...one.state, points: more(one.state.points) } }
          : null,
      ),
  },
  {
    name: "when somebody decided what they recorded",
    law: "I14 two people look at every claim",
    tamper: ({ claims }) =>
      replaceOne(claims, (one) =>
        one.state._tag === "Approved" && one.state.points > 0
          ? { ...one, recordedBy: one.state.by }
          : null,
      ),
  },
  {
    name: "when a cap was lowered after it was used",
    law: "I12 awarded is within every cap",
    tamper: ({ versions }) => {
      for (const [at, rulebook] of versions.entries()) {
        const caps = [{ period: "year" as const, most: Points.make(1) }];
        versions[at] = { ...rulebook, rules: rulebook.rules.map((one) => ({ ...one, caps })) };
      }
    },
  },
]);
