import type { HamletRow } from "@huzhu/contract";

/** The hamlets as a list to choose from, with their sizes; the empty value is all of them. */
export const hamletOptions = (
  hamlets: ReadonlyArray<HamletRow>,
): ReadonlyArray<readonly [HamletRow["id"] | "", string]> => [
  ["", "全村"],
  ...hamlets.map(({ id, name, households }) => [id, `${name}（${households}户）`] as const),
];
