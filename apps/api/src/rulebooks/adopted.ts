import type { AdoptedRulebook } from "@huzhu/contract";
import { type Read, rulebooks } from "@huzhu/db";
import { inForce } from "@huzhu/domain/rulebook";
import type { CalendarDate } from "@huzhu/domain/time";
import { Option } from "effect";

/** Every version of the rulebook, the newest first, and which of them counts on the day. */
export const adoptedRulebooks = async (
  tx: Read,
  today: CalendarDate,
): Promise<ReadonlyArray<AdoptedRulebook>> => {
  const adoptions = await rulebooks.adoptions(tx);
  const versions = adoptions.map(({ rulebook }) => rulebook);
  const current = Option.getOrNull(inForce(versions, today));
  return adoptions
    .map((adoption) => ({ ...adoption, current: adoption.rulebook.version === current?.version }))
    .toSorted((a, b) => b.rulebook.version - a.rulebook.version);
};
