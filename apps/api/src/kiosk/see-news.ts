import { kioskNews as endpoint, type KioskNews } from "@huzhu/contract";
import { awardRounds, doorways, outreach, type Read, rulebooks } from "@huzhu/db";
import { isOnBoard } from "@huzhu/domain/outreach";
import { maskName } from "@huzhu/domain/people";
import { type CalendarDate, localDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { hangingOn } from "../claims/board.ts";
import { kioskQuery } from "../mount/verb.ts";

const praisesOn = async (read: Read, today: CalendarDate): Promise<KioskNews["praises"]> => {
  const hung = (await outreach.praises(read)).filter((praise) => isOnBoard(praise, today));
  if (hung.length === 0) return [];
  const doors = await doorways.doors(read);
  return hung.map(({ id: praise, line, household }) => {
    const { head = null, hamlet = "" } = doors.get(household) ?? {};
    return { praise, line, hamlet, maskedName: head && maskName(head) };
  });
};

const claimsOn = async (read: Read, today: CalendarDate): Promise<KioskNews["claims"]> => {
  const rows = await hangingOn(read, today, await rulebooks.versions(read));
  const ends = rows.flatMap(({ claim: { state } }) =>
    state._tag === "OnNotice" || state._tag === "Halted" ? [state.notice.until] : [],
  );
  const [until] = ends.toSorted();
  return until === undefined ? null : { count: ends.length, until };
};

const awardsOn = async (read: Read, today: CalendarDate): Promise<KioskNews["awards"]> => {
  const rounds = await awardRounds.atSteps(read, ["OnNotice"]);
  return rounds.flatMap(({ scheme: { title }, state }) =>
    state._tag === "OnNotice" && today <= state.notice.until
      ? [{ title, until: state.notice.until }]
      : [],
  );
};

/** The first screen of the kiosk: what hangs, and whom the village praises with their consent. */
export const seeNews = kioskQuery(endpoint, async ({ tx, now }) => {
  const today = localDate(now);
  const praises = await praisesOn(tx, today);
  const claims = await claimsOn(tx, today);
  return Result.succeed({ praises, claims, awards: await awardsOn(tx, today) });
});
