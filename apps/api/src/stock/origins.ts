import { origins as endpoint, NotFound, type Origin } from "@huzhu/contract";
import { fundBook, movements, redemptions } from "@huzhu/db";
import { followStock } from "@huzhu/domain/store";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const seeOrigins = staffQuery(endpoint, async ({ tx, request }) => {
  const redemption = await redemptions.byId(tx, request.params.redemption);
  if (!redemption) return Result.fail(new NotFound({ what: "page" }));
  const titles = new Map<string, string>();
  for (const [code, { title }] of (await fundBook.fund(tx)).lines) titles.set(code, title);
  const all: Array<Origin> = [];
  for (const { good, name, unit } of redemption.lines) {
    for (const { batch, opened, uses } of followStock(await movements.ofGood(tx, good))) {
      const pieces = uses
        .filter((use) => use.redemption === redemption.id)
        .reduce((sum, use) => sum + use.pieces, 0);
      if (pieces === 0) continue;
      const { came, eventDate: cameOn } = opened;
      const { source = null, from = "", bestBefore = null, line = null } = came ?? {};
      const known = { source, from, bestBefore, line: line && (titles.get(line) ?? line) };
      all.push({ ...{ good, name, unit, pieces, batch, cameOn }, ...known });
    }
  }
  return Result.succeed(all);
});
