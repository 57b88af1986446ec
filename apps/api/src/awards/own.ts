import { kinTies, type Read } from "@huzhu/db";
import type { Staff } from "@huzhu/domain/governance";
import type { CandidateId, Round } from "@huzhu/domain/incentives";
import { namesOf } from "./names.ts";

/** The candidates who are of somebody's own household or kin: they keep out of these. */
export const ownAmong = async (
  read: Read,
  { scheme }: Pick<Round, "scheme">,
  ids: ReadonlyArray<CandidateId>,
  { household: home }: Pick<Staff, "household">,
): Promise<ReadonlySet<CandidateId>> => {
  if (home === null) return new Set();
  const kin = await kinTies.householdsOf(read, home);
  const names = await namesOf(read, scheme.who, ids);
  return new Set(
    names.flatMap(({ id, household }) =>
      household !== null && (household === home || kin.has(household)) ? [id] : [],
    ),
  );
};
