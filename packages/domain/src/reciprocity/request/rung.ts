import { Schema } from "effect";
import { Instant } from "../../time/instant.ts";

/** 支持阶梯: who is asked for help, in this order. */
export const Rung = Schema.Literals(["family", "mutualAid", "bought", "public"]);
export type Rung = typeof Rung.Type;

/** Why a rung is passed over. */
export const PassReason = Schema.Union([
  /** Of the family nobody who could help is at home; so many are away. */
  Schema.TaggedStruct("AllAway", { away: Schema.Int }),
  /** There is no family in the register, or none of an age to help. */
  Schema.TaggedStruct("NobodyAble", {}),
  /** They were asked and cannot. */
  Schema.TaggedStruct("Declined", {}),
  /** Of so many neighbours who help nobody is free then. */
  Schema.TaggedStruct("NobodyFree", { helpers: Schema.Int }),
  /** It takes a qualification that none of them has. */
  Schema.TaggedStruct("Unqualified", { qualification: Schema.String }),
  /** Nobody offers it for money here. */
  Schema.TaggedStruct("NoProvider", {}),
  /** Neither the family nor the fund can pay for it. */
  Schema.TaggedStruct("TooDear", {}),
  /** It cannot wait until they have been asked. */
  Schema.TaggedStruct("Urgent", {}),
]);
export type PassReason = typeof PassReason.Type;

/** That a rung was passed over: why, what there is to say about it, and when. */
export const Passing = Schema.Struct({
  rung: Rung,
  why: PassReason,
  note: Schema.String.check(Schema.isMaxLength(200)),
  at: Instant,
});
export type Passing = typeof Passing.Type;

/** The rung that is asked now: the first one that nobody has passed over; the last one stays. */
export const rungAfter = (passed: ReadonlyArray<Pick<Passing, "rung">>): Rung => {
  const over = new Set(passed.map(({ rung }) => rung));
  return Rung.literals.find((rung) => !over.has(rung)) ?? "public";
};
