import { printedCards as endpoint } from "@huzhu/contract";
import { cards, hamlets, portraits } from "@huzhu/db";
import { Result } from "effect";
import { staffQuery } from "../mount/verb.ts";

export const listPrinted = staffQuery(endpoint, async ({ tx }) => {
  const printed = await cards.printed(tx);
  const names = new Map((await hamlets.list(tx)).map(({ id, name }) => [id, name]));
  const pictures = await portraits.ofResidents(
    tx,
    printed.map(({ resident }) => resident.id),
  );
  return Result.succeed(
    printed.map(({ card, resident, household }) => {
      const picture = pictures.get(resident.id);
      const bytes = picture && Buffer.from(picture.bytes).toString("base64");
      return {
        ...{ card: card.id, number: card.number, name: resident.name },
        hamlet: names.get(household.hamletId) ?? "",
        portrait: picture ? `data:${picture.mediaType};base64,${bytes}` : null,
      };
    }),
  );
});
