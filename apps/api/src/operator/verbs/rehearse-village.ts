import { goods, type Read, rulebooks, today } from "@huzhu/db";
import { inForce, type Rehearsal, startRehearsal } from "@huzhu/domain/rulebook";
import { priceOn } from "@huzhu/domain/store";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Option, Result } from "effect";
import { type Desk, type Outcome, problem } from "../outcome.ts";
import { brokenDocument } from "../rulebook/document-outcome.ts";
import { nameOfHolder, pastOfVillage } from "../rulebook/past-of-village.ts";
import { readDocument } from "../rulebook/read-document.ts";
import { extremes, rehearsalText } from "../rulebook/rehearsal-text.ts";

/** What may be spent, and what all that is on the shelf would cost. */
const stockOn = async (read: Read, date: CalendarDate) => {
  const { outstanding } = await today.figures(read, date, 0);
  let shelf = 0;
  for (const { prices, onHand, onShelf } of await goods.list(read)) {
    if (onShelf) shelf += onHand * Option.getOrElse(priceOn(prices, date), () => 0);
  }
  return { outstanding, shelf };
};

/** How those are called who win and lose most. */
const namesIn = async (read: Read, { points, time }: Rehearsal, date: CalendarDate) => {
  const names = new Map<string, string>();
  for (const { holder } of [...extremes(points), ...(time ? extremes(time) : [])]) {
    names.set(holder, await nameOfHolder(read, holder, date));
  }
  return names;
};

export const rehearseVillage = async ({ db, village, now, options }: Desk): Promise<Outcome> => {
  const [file = ""] = options.files;
  if (options.against !== undefined) {
    return problem(
      "--against goes with a file of claims: the village's own past says what counted.",
    );
  }
  const read = await readDocument(file);
  if (Result.isFailure(read)) return brokenDocument(file, read.failure);
  const draft = read.success;
  const date = localDate(now);
  return db.survey(village.id, async (look) => {
    const against = Option.getOrUndefined(inForce(await rulebooks.versions(look), date));
    const running = startRehearsal(draft, { against, stock: await stockOn(look, date) });
    for await (const deed of pastOfVillage(look, draft)) running.add(deed);
    const rehearsal = running.finish();
    const names = await namesIn(look, rehearsal, date);
    const lines = rehearsalText(rehearsal, draft, (holder) => names.get(holder) ?? holder);
    return {
      code: 0,
      text: lines.join("\n"),
      json: { file, village: village.id, ...rehearsal },
    };
  });
};
