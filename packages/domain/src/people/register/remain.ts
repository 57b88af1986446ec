import { Result, Schema } from "effect";
import { Points } from "../../points/points.ts";
import type { CalendarDate } from "../../time/calendar-date.ts";
import type { HouseholdId, ResidentId } from "../ids.ts";
import type { Heir } from "./act.ts";
import {
  type ActFacts,
  type Flow,
  type HouseholdDissolved,
  NotInRegister,
  NotMember,
  type Outcome,
} from "./facts.ts";
import { type Home, membersOf } from "./home.ts";
import { openHome } from "./look-up.ts";
import type { Person } from "./person.ts";
import { underHead, withoutHead } from "./under-head.ts";

/** Nobody is left in the household, and nobody has said where its points go. In smallest units. */
export class PointsUndecided extends Schema.TaggedClass<PointsUndecided>()("PointsUndecided", {
  number: Schema.String,
  balance: Points,
}) {}

/** Points of the household stand on hold: they are to be taken or freed before it is dissolved. */
export class HoldsOpen extends Schema.TaggedClass<HoldsOpen>()("HoldsOpen", {
  number: Schema.String,
  held: Points,
}) {}

/** Claims of the household wait: points for them could come to nobody once it is dissolved. */
export class ClaimsPending extends Schema.TaggedClass<ClaimsPending>()("ClaimsPending", {
  number: Schema.String,
  count: Schema.Int,
}) {}

export type DissolveRefusal =
  | PointsUndecided
  | HoldsOpen
  | ClaimsPending
  | NotInRegister
  | HouseholdDissolved;
export type RemainRefusal = DissolveRefusal | NotMember;

interface Deciding {
  readonly on: CalendarDate;
  readonly head: ResidentId | null;
  readonly heir: Heir | null;
}

/** The pool takes no debt over: what nobody pays stands in the account that is closed. */
const toWhom = (
  facts: ActFacts,
  home: Home,
  heir: Heir | null,
): Result.Result<HouseholdId | null, DissolveRefusal> => {
  if (heir?._tag === "ToPool") return Result.succeed(null);
  if (heir) return Result.map(openHome(facts, heir.household), ({ id }) => id);
  const balance = facts.purses.get(home.id)?.balance ?? Points.make(0);
  return Result.fail(new PointsUndecided({ number: home.number, balance }));
};

/** Ends a household that nobody belongs to any more, and says where its points go. */
export const dissolve = (
  facts: ActFacts,
  home: Home,
  { on, heir }: Pick<Deciding, "on" | "heir">,
): Result.Result<Outcome, DissolveRefusal> =>
  Result.gen(function* () {
    const { number, id } = home;
    const purse = facts.purses.get(id);
    if (purse && purse.held > 0) {
      return yield* Result.fail(new HoldsOpen({ number, held: purse.held }));
    }
    const count = facts.pending.get(id) ?? 0;
    if (count > 0) return yield* Result.fail(new ClaimsPending({ number, count }));
    const amount = purse?.balance ?? Points.make(0);
    const to = amount === 0 ? null : yield* toWhom(facts, home, heir);
    if (to === id) return yield* Result.fail(new NotInRegister({ what: "household" }));
    const flows: ReadonlyArray<Flow> =
      amount === 0 || (to === null && amount < 0) ? [] : [{ from: id, to, amount }];
    return { homes: [{ ...home, head: null, dissolved: on }], people: [], flows };
  });

/**
 * What becomes of a household when some leave it: it goes on under its head, or under the one who is
 * named in place of a head who leaves; where nobody remains it is dissolved.
 */
export const remain = (
  facts: ActFacts,
  home: Home,
  leavers: ReadonlyArray<Person>,
  deciding: Deciding,
): Result.Result<Outcome, RemainRefusal> =>
  Result.gen(function* () {
    const gone = new Set(leavers.map(({ id }) => id));
    const rest = membersOf(facts.people, home.id).filter(({ id }) => !gone.has(id));
    if (rest.length === 0) return yield* dissolve(facts, home, deciding);
    if (home.head === null || !gone.has(home.head)) return { homes: [], people: [], flows: [] };
    const { head } = deciding;
    const named = facts.people.find(({ id }) => id === head);
    if (head !== null && !rest.some(({ id }) => id === head)) {
      return yield* Result.fail(new NotMember({ name: named?.name ?? "" }));
    }
    const under = head === null ? withoutHead(rest) : underHead(rest, head);
    const people = under.filter((person) => !rest.includes(person));
    return { homes: [{ ...home, head }], people, flows: [] };
  });
