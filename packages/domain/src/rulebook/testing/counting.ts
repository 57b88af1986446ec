import { Result } from "effect";
import { CalendarDate } from "../../time/index.ts";
import {
  type Assessment,
  type AssessRefusal,
  asks,
  assess,
  type Deed,
  feeds,
  Quantity,
  type Rulebook,
  RuleCode,
  type Tally,
} from "../index.ts";

/** A deed of one household in March, with whatever else is said. */
export const deedOf = (
  rule: string,
  { quantity = 1, eventDate = "2026-03-05", holder = "wang", ...rest }: DeedFields = {},
): Deed => ({
  rule: RuleCode.make(rule),
  quantity: Quantity.make(quantity),
  eventDate: CalendarDate.make(eventDate),
  holder,
  ...rest,
});

export interface DeedFields {
  readonly quantity?: number;
  readonly eventDate?: string;
  readonly holder?: string;
  readonly person?: string | null;
  readonly particulars?: NonNullable<Deed["particulars"]>;
}

/** Counts deeds one after the other, as a village does, and keeps nothing of them but the sums. */
export const counting = (rulebook: Rulebook) => {
  const sums = new Map<string, number>();
  const balances = new Map<string, number>();
  const count = (deed: Deed): Result.Result<Assessment, AssessRefusal> => {
    const asked = new Set(asks(rulebook, deed).map(({ key }) => key));
    const sum = ({ key }: Tally): number => {
      if (!asked.has(key)) throw new Error(`nobody asked for ${key}`);
      return sums.get(key) ?? 0;
    };
    const balance = balances.get(deed.holder) ?? 0;
    const assessed = assess(rulebook, deed, { sum, balance });
    if (Result.isFailure(assessed)) return assessed;
    for (const { key, by } of feeds(rulebook, deed, assessed.success)) {
      sums.set(key, (sums.get(key) ?? 0) + by);
    }
    balances.set(deed.holder, balance + assessed.success.points);
    return assessed;
  };
  return { count, balanceOf: (holder: string): number => balances.get(holder) ?? 0 };
};

/** What each of some deeds gives behind the ones before it; a refusal's tag where it is refused. */
export const countAll = (
  rulebook: Rulebook,
  deeds: ReadonlyArray<Deed>,
): ReadonlyArray<number | string> => {
  const { count } = counting(rulebook);
  return deeds.map((deed) => {
    const counted = count(deed);
    return Result.isSuccess(counted) ? counted.success.points : counted.failure._tag;
  });
};
