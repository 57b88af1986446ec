import { setReader as endpoint, NotFound } from "@huzhu/contract";
import { cards, devices, journal, villages, type Write } from "@huzhu/db";
import { isQr, presentedAt, type Reader } from "@huzhu/domain/people";
import { Result } from "effect";
import { staffCommand } from "../mount/verb.ts";
import { cardSettingsOf } from "./settings-view.ts";

/** Cards from before get the chips that their numbers mean to such a reader, where none is like another. */
const readEarlier = async (tx: Write, reader: Reader): Promise<void> => {
  for (const { id, number } of await cards.withoutChip(tx)) {
    const { chip } = presentedAt(number, reader);
    if (isQr(number) || chip === null) continue;
    const other = await cards.takenBy(tx, { number, chip });
    if (!other || other.card.id === id) await cards.setChip(tx, id, chip);
  }
};

export const setReader = staffCommand(endpoint, async ({ tx, request }) => {
  await journal.lock(tx);
  const { kiosk, reader, earlier } = request.body;
  const village = await villages.find(tx);
  if (!village) return Result.fail(new NotFound({ what: "page" }));
  const { settings } = village;
  const changed = kiosk === null ? { ...settings, cards: { ...settings.cards, reader } } : settings;
  if (kiosk === null) await villages.changeSettings(tx, changed);
  else if (!(await devices.setReader(tx, kiosk, reader))) {
    return Result.fail(new NotFound({ what: "kiosk" }));
  }
  if (earlier && reader) await readEarlier(tx, reader);
  return Result.succeed(await cardSettingsOf(tx, changed));
});
