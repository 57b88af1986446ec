import { Result, Schema } from "effect";
import { Points, ZERO } from "../../points/points.ts";
import type { Share, Split } from "./act.ts";
import { type ActFacts, type NotInRegister, NotMember, type Outcome } from "./facts.ts";
import type { Home } from "./home.ts";
import { membersOf } from "./home.ts";
import { membersNamed, openHome } from "./look-up.ts";
import { type NumberTaken, numberFree } from "./number-free.ts";
import { type RemainRefusal, remain } from "./remain.ts";
import { underHead, withoutHead } from "./under-head.ts";

/** Nobody would be in the new household, or nobody in the old one. */
export class NoSplit extends Schema.TaggedClass<NoSplit>()("NoSplit", {
  goes: Schema.Int,
  members: Schema.Int,
}) {}

/** The two amounts do not sum to what there is to share. In smallest units. */
export class ShareNotExact extends Schema.TaggedClass<ShareNotExact>()("ShareNotExact", {
  /** What is available: the balance without what stands on hold. */
  available: Points,
  stated: Points,
}) {}

export type SplitRefusal = NoSplit | ShareNotExact | NumberTaken | NotInRegister | RemainRefusal;

/** How much goes to the new household; debts and what stands on hold stay with the old one. */
const goesOf = (
  share: Share,
  available: Points,
  { goes, members }: { readonly goes: number; readonly members: number },
): Result.Result<Points, ShareNotExact> => {
  switch (share._tag) {
    case "AllStay":
      return Result.succeed(ZERO);
    case "ByHeads":
      return Result.succeed(Points.make(Math.floor((available * goes) / members)));
    case "Stated": {
      const { stay, go } = share;
      const exact = stay >= 0 && go >= 0 && stay + go === available;
      const stated = Points.make(stay + go);
      return exact ? Result.succeed(go) : Result.fail(new ShareNotExact({ available, stated }));
    }
  }
};

/** 分户: some members become a household of their own and take along what was decided. */
export const split = (facts: ActFacts, act: Split): Result.Result<Outcome, SplitRefusal> =>
  Result.gen(function* () {
    const old = yield* openHome(facts, act.household);
    const leavers = yield* membersNamed(facts, old, act.goes);
    const numbers = { goes: leavers.length, members: membersOf(facts.people, old.id).length };
    if (numbers.goes === 0 || numbers.goes === numbers.members) {
      return yield* Result.fail(new NoSplit(numbers));
    }
    yield* numberFree(facts, act);
    const { newHead, number, hamlet: hamletId, address } = act;
    if (newHead !== null && !leavers.some(({ id }) => id === newHead)) {
      const name = facts.people.find(({ id }) => id === newHead)?.name ?? "";
      return yield* Result.fail(new NotMember({ name }));
    }
    const id = facts.newHousehold;
    const fresh: Home = { id, hamletId, number, address, head: newHead, dissolved: null };
    const under = newHead === null ? withoutHead(leavers) : underHead(leavers, newHead);
    const { balance = ZERO, held = ZERO } = facts.purses.get(old.id) ?? {};
    const available = Points.make(Math.max(0, balance - held));
    const amount = yield* goesOf(act.share, available, numbers);
    const rest = yield* remain(facts, old, leavers, { on: act.on, head: act.head, heir: null });
    return {
      homes: [fresh, ...rest.homes],
      people: [...under.map((person) => ({ ...person, householdId: id })), ...rest.people],
      flows: amount === 0 ? [] : [{ from: old.id, to: id, amount }],
    };
  });
