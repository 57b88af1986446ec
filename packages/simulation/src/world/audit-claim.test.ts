import { startChecks } from "@huzhu/domain/claims";
import { Points } from "@huzhu/domain/points";
import { findsBroken, more, repeat, replaceOne } from "../testing/tamper.ts";

findsBroken("the laws of claims", [
  {
    name: "when a claim was posted twice",
    law: "no claim is posted twice",
    tamper: (world) => repeat(world, "ByRule"),
  },
  {
    name: "when an approved claim is being checked again",
    law: "I1 points come from approved claims",
    tamper: ({ claims }) =>
      replaceOne(claims, (one) =>
        one.state._tag === "Approved" && one.state.points > 0
          ? { ...one, state: startChecks(one.recordedAt) }
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
          ? { ...one, recordedBy: { _tag: "ByStaff" as const, staff: one.state.by } }
          : null,
      ),
  },
  {
    name: "when a claim counts that nobody signed",
    law: "I14 two people look at every claim",
    tamper: ({ claims }) =>
      replaceOne(claims, (one) =>
        one.state._tag === "Approved" && one.state.points > 0
          ? { ...one, state: { ...one.state, signed: [] } }
          : null,
      ),
  },
  {
    name: "when somebody signed for their own household",
    law: "I14 nobody approves their own",
    tamper: ({ claims, staff }) =>
      replaceOne(claims, (one) => {
        if (one.state._tag !== "Approved" || one.state.points <= 0) return null;
        const household = staff.get(one.state.by)?.household;
        return household ? { ...one, household } : null;
      }),
  },
  {
    name: "when somebody took back what counted for their own household",
    law: "I14 nobody approves their own",
    tamper: ({ claims, staff }) =>
      replaceOne(claims, (one) => {
        const own = [...staff.values()].find(({ household }) => household === one.household);
        if (one.state._tag !== "Reversed" || !own) return null;
        return { ...one, state: { ...one.state, by: own.id } };
      }),
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
