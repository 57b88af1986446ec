import { kinTies, type Read } from "@huzhu/db";
import type { Whose } from "@huzhu/domain/claims";
import type { LinePayment } from "@huzhu/domain/fund";

/** The households that a payment goes to, each with its kin. */
export const payeesOf = async (
  read: Read,
  { payees }: Pick<LinePayment, "payees">,
): Promise<ReadonlyArray<Whose>> => {
  const homes = new Set(payees.flatMap(({ household }) => household ?? []));
  return Promise.all(
    [...homes].map(async (household) => ({
      claim: { household },
      kin: await kinTies.howOf(read, household),
    })),
  );
};
