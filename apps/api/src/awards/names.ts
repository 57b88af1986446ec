import type { CandidateName } from "@huzhu/contract";
import { candidateNames, type Read } from "@huzhu/db";
import type { AwardScheme, CandidateId } from "@huzhu/domain/incentives";
import { maskName } from "@huzhu/domain/people";

/** Candidates as lists and papers name them, in the order of hamlet and number. */
export const namesOf = async (
  read: Read,
  who: AwardScheme["who"],
  ids: ReadonlyArray<CandidateId>,
): Promise<ReadonlyArray<CandidateName>> => {
  const known = await candidateNames(read, who, ids);
  const named = ids.flatMap((id): ReadonlyArray<CandidateName> => {
    const one = known.get(id);
    if (!one) return [];
    const { name, hamlet, number, household } = one;
    const masked = name === null ? hamlet : maskName(name);
    return [{ id, name: name ?? hamlet, masked, hamlet, number, household }];
  });
  const key = ({ hamlet, number, id }: CandidateName) => `${hamlet} ${number ?? ""} ${id}`;
  return named.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
};
