import type { KioskMeal, TodaysMeal } from "@huzhu/contract";
import { type CanteenPolicy, type Entry, lastWords, menuOn } from "@huzhu/domain/canteen";
import type { Service } from "@huzhu/domain/catalog";
import { Fen } from "@huzhu/domain/money";
import { ageOn, type Resident } from "@huzhu/domain/people";
import { priceFor } from "@huzhu/domain/rulebook";
import { type Instant, localDate, localHour } from "@huzhu/domain/time";
import { Result } from "effect";

interface Serving {
  readonly policy: CanteenPolicy;
  readonly now: Instant;
}

/** A meal as anybody may read it. */
export const todaysMeal = (
  { code, title }: Pick<Service, "code" | "title">,
  { policy, now }: Serving,
): TodaysMeal => ({
  ...{ service: code, title, until: policy.signUpUntil },
  dishes: menuOn(policy, localDate(now)),
});

interface Eating {
  readonly elder: Pick<Resident, "id" | "birthDate">;
  readonly entries: ReadonlyArray<Entry>;
}

/** A meal as one elder reads it; `null` where it is not for somebody of their age. */
export const mealFor = (
  service: Service,
  { elder, entries }: Eating,
  serving: Serving,
): KioskMeal | null => {
  const { policy, now } = serving;
  const today = localDate(now);
  const { price, code } = service;
  const fen = price ? priceFor(price, ageOn(elder.birthDate, today)) : Result.succeed(0);
  if (Result.isFailure(fen)) return null;
  return {
    ...todaysMeal(service, serving),
    fen: Fen.make(fen.success),
    coming: lastWords(entries, code, today).get(elder.id) ?? null,
    open: localHour(now) < policy.signUpUntil,
  };
};
