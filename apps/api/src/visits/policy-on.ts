import { type Read, villages } from "@huzhu/db";
import { type Visit, type VisitPolicy, visitPolicyOn } from "@huzhu/domain/reciprocity";

/** What the village had decided for visits of each day. */
export const visitPolicies = async (
  read: Read,
): Promise<(visit: Pick<Visit, "on">) => VisitPolicy> => {
  const adopted = (await villages.find(read))?.settings.visits ?? [];
  return ({ on }) => visitPolicyOn(adopted, on);
};
