import { Result, Schema } from "effect";
import type { Service } from "../catalog/service.ts";
import { ageOn } from "../people/age.ts";
import type { Resident } from "../people/resident.ts";
import { type AgeNotServed, priceFor } from "../rulebook/sections/price-for.ts";
import type { Instant } from "../time/instant.ts";
import { localDate } from "../time/local-date.ts";
import { localHour } from "../time/local-hour.ts";
import type { Entry } from "./entry.ts";
import type { EntryId } from "./ids.ts";
import { type HadAlready, type NotServed, served } from "./let-in.ts";
import type { CanteenPolicy } from "./policy.ts";
import type { Writer } from "./writer.ts";

/** The cook has done the shopping: from this hour on one tells them by mouth. */
export class TooLateToSignUp extends Schema.TaggedClass<TooLateToSignUp>()("TooLateToSignUp", {
  title: Schema.String,
  until: Schema.Int,
}) {}

export type SignUpRefusal = NotServed | HadAlready | TooLateToSignUp | AgeNotServed;

interface Facts {
  readonly id: EntryId;
  readonly elder: Pick<Resident, "id" | "birthDate">;
  readonly service: Pick<Service, "code" | "title" | "price">;
  readonly policy: CanteenPolicy;
  /** All that the book says of this elder. */
  readonly entries: ReadonlyArray<Entry>;
}

/**
 * 报餐: somebody says of today whether they come to eat. They may say otherwise until the hour has
 * come; what they owe is no matter here, and is said by the cook.
 */
export const signUp = (
  { id, elder, service, policy, entries }: Facts,
  coming: boolean,
  by: Writer,
  now: Instant,
): Result.Result<Entry, SignUpRefusal> =>
  Result.gen(function* () {
    const { code, title, price } = service;
    const { signUpUntil: until } = policy;
    const on = localDate(now);
    yield* served({ service, policy, entries }, on);
    if (localHour(now) >= until) return yield* Result.fail(new TooLateToSignUp({ title, until }));
    if (price) yield* priceFor(price, ageOn(elder.birthDate, on));
    const said = { _tag: "SignedUp", service: code, title, coming } as const;
    return { id, resident: elder.id, on, said, at: now, by };
  });
