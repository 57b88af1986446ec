import { Result, Schema } from "effect";
import { StaffId } from "../governance/staff.ts";
import { AccountId } from "../points/ids.ts";
import type { Instant } from "../time/instant.ts";
import { addUp, type Closings, type Turnover } from "./add-up.ts";
import type { PeriodSheet } from "./period.ts";
import type { PeriodLine } from "./period-line.ts";

/** Whoever prepared the figures does not sign them: two people look at every period. */
export class SignedBySame extends Schema.TaggedClass<SignedBySame>()("SignedBySame", {
  preparedBy: StaffId,
}) {}

/** These accounts have other figures than those that were prepared; it has to be done again. */
export class FiguresChanged extends Schema.TaggedClass<FiguresChanged>()("FiguresChanged", {
  accounts: Schema.Array(AccountId),
}) {}

/** The stored balances of these accounts are not what they should be, and no note says why. */
export class VarianceUnexplained extends Schema.TaggedClass<VarianceUnexplained>()(
  "VarianceUnexplained",
  { accounts: Schema.Array(AccountId) },
) {}

export type SignPeriodRefusal = SignedBySame | FiguresChanged | VarianceUnexplained;

interface Facts {
  readonly proposal: PeriodSheet;
  /** As they are now, for the days of the proposal. */
  readonly turnovers: ReadonlyArray<Turnover>;
  readonly closings: Closings;
  readonly by: StaffId;
}

/** An account without figures is as good as one that is not there yet. */
const figures = (line: PeriodLine | undefined): string =>
  JSON.stringify([
    line?.opening ?? 0,
    line?.credits ?? 0,
    line?.debits ?? 0,
    line?.closing ?? 0,
    line?.found ?? 0,
  ]);

const changed = (
  then: ReadonlyArray<PeriodLine>,
  now: ReadonlyArray<PeriodLine>,
): ReadonlyArray<AccountId> => {
  const prepared = new Map(then.map((line) => [line.account, line]));
  const current = new Map(now.map((line) => [line.account, line]));
  return [...new Set([...prepared.keys(), ...current.keys()])].filter(
    (account) => figures(prepared.get(account)) !== figures(current.get(account)),
  );
};

/** Closes a period: from now on nothing is posted on its last day or any day before. */
export const signPeriod = (
  { proposal, turnovers, closings, by }: Facts,
  now: Instant,
): Result.Result<PeriodSheet, SignPeriodRefusal> => {
  const { period, lines } = proposal;
  if (period.state !== "proposed") throw new Error(`Period ${period.number} is closed already.`);
  if (by === period.preparedBy) return Result.fail(new SignedBySame({ preparedBy: by }));
  const moved = changed(lines, addUp(turnovers, closings));
  if (moved.length > 0) return Result.fail(new FiguresChanged({ accounts: moved }));
  const off = lines.filter(({ variance }) => variance !== 0).map(({ account }) => account);
  if (off.length > 0 && period.note.trim() === "") {
    return Result.fail(new VarianceUnexplained({ accounts: off }));
  }
  const signed = { ...period, state: "closed" as const, signedBy: by, signedAt: now };
  return Result.succeed({ period: signed, lines });
};
