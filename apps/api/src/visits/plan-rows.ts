import type { CarePlanRow } from "@huzhu/contract";
import { type Read, residents } from "@huzhu/db";
import type { CarePlan } from "@huzhu/domain/reciprocity";
import { serviceTitles } from "./service-on.ts";
import { helperNames } from "./visit-rows.ts";

/** Plans with the names of whom they are about, in their order. */
export const planRows = async (
  read: Read,
  plans: ReadonlyArray<CarePlan>,
): Promise<ReadonlyArray<CarePlanRow>> => {
  const titleOf = await serviceTitles(read);
  const elders = await residents.byIds(
    read,
    plans.map(({ elder }) => elder),
  );
  const nameOf = await helperNames(
    read,
    plans.flatMap(({ helper }) => helper ?? []),
  );
  return plans.map((plan): CarePlanRow => {
    const elder = elders.get(plan.elder);
    if (!elder) throw new Error(`The elder of the plan ${plan.id} is not in the register.`);
    return {
      ...plan,
      name: elder.name,
      serviceTitle: titleOf(plan.service),
      helperName: plan.helper && nameOf(plan.helper),
    };
  });
};

/** One plan as a row. */
export const planRow = async (read: Read, plan: CarePlan): Promise<CarePlanRow> => {
  const [row] = await planRows(read, [plan]);
  if (!row) throw new Error("A plan has no row.");
  return row;
};
