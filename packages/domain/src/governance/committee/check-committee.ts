import { Schema } from "effect";
import type { CalendarDate } from "../../time/calendar-date.ts";
import { Constituency, type Member, seatedOn } from "./member.ts";

/** What keeps a committee from being one; it decides nothing as long as anything does. */
export const CommitteeFault = Schema.Union([
  /** Nobody sits for this side. */
  Schema.TaggedStruct("SideMissing", { constituency: Constituency }),
  /** One side has more than half of the seats. */
  Schema.TaggedStruct("SideInMajority", {
    constituency: Constituency,
    members: Schema.Int,
    of: Schema.Int,
  }),
  Schema.TaggedStruct("ChairMissing", {}),
  Schema.TaggedStruct("ChairTwice", { names: Schema.Array(Schema.String) }),
  /** Somebody sits twice. */
  Schema.TaggedStruct("SeatTwice", { name: Schema.String }),
]);
export type CommitteeFault = typeof CommitteeFault.Type;

const sideFaults = (seated: ReadonlyArray<Member>): ReadonlyArray<CommitteeFault> =>
  Constituency.literals.flatMap((constituency): ReadonlyArray<CommitteeFault> => {
    const members = seated.filter((one) => one.constituency === constituency).length;
    const of = seated.length;
    if (members === 0) return [{ _tag: "SideMissing", constituency }];
    return members * 2 > of ? [{ _tag: "SideInMajority", constituency, members, of }] : [];
  });

const twiceFaults = (seated: ReadonlyArray<Member>): ReadonlyArray<CommitteeFault> =>
  seated
    .filter(({ resident }, at) =>
      seated.slice(0, at).some((other) => resident !== null && other.resident === resident),
    )
    .map(({ name }) => ({ _tag: "SeatTwice", name }));

/**
 * Whether those who sit on a day are a committee: all four sides are there, none has a majority (law
 * I14), one of them leads, and nobody sits twice.
 */
export const checkCommittee = (
  members: ReadonlyArray<Member>,
  date: CalendarDate,
): ReadonlyArray<CommitteeFault> => {
  const seated = seatedOn(members, date);
  const chairs = seated.filter(({ chair }) => chair);
  return [
    ...sideFaults(seated),
    ...(chairs.length === 0 ? [{ _tag: "ChairMissing" as const }] : []),
    ...(chairs.length > 1
      ? [{ _tag: "ChairTwice" as const, names: chairs.map(({ name }) => name) }]
      : []),
    ...twiceFaults(seated),
  ];
};
