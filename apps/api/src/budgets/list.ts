import { budgets as endpoint } from "@huzhu/contract";
import { fundBook, staff } from "@huzhu/db";
import { Result } from "effect";
import { matterStandings } from "../meetings/matter-standing.ts";
import { staffQuery } from "../mount/verb.ts";

export const listBudgets = staffQuery(endpoint, async ({ tx }) => {
  const { lines, budgets } = await fundBook.fund(tx);
  const standing = await matterStandings(tx, "budget");
  const names = new Map((await staff.list(tx)).map(({ id, name }) => [id, name]));
  return Result.succeed({
    lines: [...lines.values()].filter(({ open }) => open),
    budgets: [...budgets.values()]
      .map((one) => ({ ...one, by: names.get(one.by) ?? "", ...standing(one.id) }))
      .toReversed(),
  });
});
