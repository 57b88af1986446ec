import type { Step } from "@huzhu/domain/rulebook";

type Base = Extract<Step, { readonly _tag: "Base" }>;

/** A quantity in whole units and their decimals: 15 with one decimal is `1.5`. */
export const quantityText = (quantity: number, { decimals = 0 }: Pick<Base, "decimals">): string =>
  String(quantity / 10 ** decimals);
