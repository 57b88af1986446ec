import { Schema } from "effect";
import { HouseholdId } from "../../people/ids.ts";
import { type Member, MemberId } from "./member.ts";

/** Why a member neither talks nor votes on something. */
export const RecusalReason = Schema.Union([
  /** It is about their own household. */
  Schema.TaggedStruct("OwnHousehold", { household: HouseholdId }),
  /** It is about a household of their kin. */
  Schema.TaggedStruct("Kin", { household: HouseholdId }),
  /** They said so themselves, or somebody said so of them. */
  Schema.TaggedStruct("Declared", { why: Schema.String.check(Schema.isPattern(/\S/)) }),
]);
export type RecusalReason = typeof RecusalReason.Type;

/** 回避: a member with every reason. */
export const Recusal = Schema.Struct({
  member: MemberId,
  reasons: Schema.Array(RecusalReason),
});
export type Recusal = typeof Recusal.Type;

interface Facts {
  readonly members: ReadonlyArray<Member>;
  /** The households that the matter is about. */
  readonly about: ReadonlyArray<HouseholdId>;
  /** Every household that each member's own is kin to. */
  readonly kinOf: ReadonlyMap<HouseholdId, ReadonlySet<HouseholdId>>;
  readonly declared: ReadonlyArray<{ readonly member: MemberId; readonly why: string }>;
}

const ofKin = ({ household }: Member, { about, kinOf }: Facts): ReadonlyArray<RecusalReason> => {
  if (household === null) return [];
  return about.flatMap((one): ReadonlyArray<RecusalReason> => {
    if (one === household) return [{ _tag: "OwnHousehold", household: one }];
    return kinOf.get(household)?.has(one) ? [{ _tag: "Kin", household: one }] : [];
  });
};

/**
 * Who has to keep out of a matter: members whose own household or whose kin it is about, found by
 * themselves, and those who declared an interest (law I14). Nobody is on the list without a reason.
 */
export const recusals = (facts: Facts): ReadonlyArray<Recusal> =>
  facts.members.flatMap((member) => {
    const said = facts.declared
      .filter((one) => one.member === member.id)
      .map(({ why }) => ({ _tag: "Declared" as const, why }));
    const reasons = [...ofKin(member, facts), ...said];
    return reasons.length === 0 ? [] : [{ member: member.id, reasons }];
  });
