import {
  type Closings,
  nextDays,
  type PeriodDays,
  proposePeriod,
  signPeriod,
  type Turnover,
} from "@huzhu/domain/periods";
import {
  type Account,
  type AccountId,
  add,
  type Points,
  subtract,
  sum,
  ZERO,
} from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import type { CommandOf } from "../command.ts";
import { Unknown } from "../unknown.ts";
import type { World } from "../world.ts";
import type { LedgerDecision } from "./decision.ts";

/** What the journal says of every account in some days, and what its balance says. */
const turnoversOf = (world: World, { from, to }: PeriodDays): ReadonlyArray<Turnover> => {
  const credits = new Map<AccountId, Points>();
  const debits = new Map<AccountId, Points>();
  for (const { transfer, lines } of world.journal) {
    if (transfer.eventDate < from || transfer.eventDate > to) continue;
    for (const { account, amount } of lines) {
      const side = amount > 0 ? credits : debits;
      side.set(account, add(side.get(account) ?? ZERO, amount));
    }
  }
  const since = ({ id }: Account): Points =>
    sum([...(world.days.get(id) ?? [])].flatMap(([date, amount]) => (date > to ? [amount] : [])));
  return [...world.accounts.values()].map((account) => ({
    account: account.id,
    kind: account.kind,
    unit: account.unit,
    credits: credits.get(account.id) ?? ZERO,
    debits: debits.get(account.id) ?? ZERO,
    found: subtract(account.balance, since(account)),
  }));
};

const closingsOf = ({ periods }: World): Closings => periods.at(-1)?.lines ?? [];

const firstEvent = ({ journal }: World): CalendarDate | null => {
  let first: CalendarDate | null = null;
  for (const { transfer } of journal) {
    if (first === null || transfer.eventDate < first) first = transfer.eventDate;
  }
  return first;
};

export const proposingPeriod = (
  world: World,
  { to, by, at }: CommandOf<"ProposePeriod">,
): LedgerDecision =>
  Result.gen(function* () {
    const before = { last: world.periods.at(-1)?.period ?? null, firstEvent: firstEvent(world) };
    const days = yield* nextDays(before, to, at);
    const turnovers = turnoversOf(world, days);
    const facts = { ...before, to, turnovers, closings: closingsOf(world), by, note: "" };
    return { _tag: "PeriodProposed", sheet: yield* proposePeriod(facts, at) };
  });

export const signingPeriod = (world: World, { by, at }: CommandOf<"SignPeriod">): LedgerDecision =>
  Result.gen(function* () {
    const { proposal } = world;
    if (!proposal) return yield* Result.fail(new Unknown({ id: "period" }));
    const turnovers = turnoversOf(world, proposal.period);
    const facts = { proposal, turnovers, closings: closingsOf(world), by };
    return { _tag: "PeriodClosed", sheet: yield* signPeriod(facts, at) };
  });
