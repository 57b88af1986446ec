import type { ImportPlan } from "./import-plan.ts";
import type { Register } from "./register.ts";

const written = <T extends { readonly id: string }>(
  before: ReadonlyArray<T>,
  { create, change }: { readonly create: ReadonlyArray<T>; readonly change?: ReadonlyArray<T> },
): ReadonlyArray<T> => {
  const changed = new Map((change ?? []).map((record) => [record.id, record]));
  return [...before.map((record) => changed.get(record.id) ?? record), ...create];
};

/** The register after the plan is carried out; what a database does, without one. */
export const applyImport = (register: Register, plan: ImportPlan): Register => ({
  ...register,
  hamlets: written(register.hamlets, plan.hamlets),
  households: written(register.households, plan.households),
  residents: written(register.residents, plan.residents),
  cards: written(register.cards, plan.cards),
});
