import type { BoardRow, ClaimRow, ErratumRow } from "@huzhu/contract";
import { maskName, PersonName } from "@huzhu/domain/people";
import type { Points } from "@huzhu/domain/points";
import { addDays, type CalendarDate, localDate } from "@huzhu/domain/time";
import { byHamlet } from "./board-page.svelte.ts";
import { erratumWords } from "./erratum-words.ts";
import { shortDay } from "./short-day.ts";

/** A line of the printed notice; nothing of it says why, or who exactly. */
export interface NoticeLine {
  readonly id: string;
  readonly hamlet: string;
  readonly number: string;
  readonly name: string;
  readonly what: string;
  readonly day: string;
  readonly points: string;
  readonly until: string;
}

interface Words {
  readonly quantity: (row: ClaimRow) => string;
  readonly points: (amount: Points) => string;
}

/** `王**`; strangers read what hangs on the wall. */
const masked = ({ residentName, head }: ClaimRow): string => {
  const name = residentName ?? head;
  return name === null ? "" : maskName(PersonName.make(name));
};

const pointsWords = (points: Points | null, { points: words }: Words): string => {
  if (points === null) return "—";
  return points > 0 ? `+${words(points)}` : words(points);
};

/** The lines of a notice in the order in which they hang. */
export const noticeLines = (
  rows: ReadonlyArray<BoardRow>,
  words: Words,
): ReadonlyArray<NoticeLine> =>
  byHamlet(rows).flatMap(({ hamlet, rows: own }) =>
    own.flatMap(({ claim, points }) => {
      const { state } = claim;
      if (state._tag !== "OnNotice" && state._tag !== "Halted") return [];
      const what = [claim.ruleTitle, words.quantity(claim)].filter(Boolean).join("，");
      return [
        {
          id: claim.id,
          hamlet,
          number: claim.householdNumber,
          name: masked(claim),
          what: state._tag === "Halted" ? `${what}（有异议，先停着）` : what,
          day: shortDay(claim.eventDate),
          points: pointsWords(points, words),
          until: shortDay(state.notice.until),
        },
      ];
    }),
  );

/** For so long a correction hangs beside what it corrects. */
export const ERRATA_DAYS = 30;

/** What was corrected in the last days, a sentence each. */
export const noticeErrata = (
  errata: ReadonlyArray<ErratumRow>,
  today: CalendarDate,
  { quantity, points }: Words,
): ReadonlyArray<string> =>
  errata
    .filter(({ at }) => localDate(at) > addDays(today, -ERRATA_DAYS))
    .map((erratum) => {
      const { hamlet, householdNumber } = erratum.wrong;
      const who = `${hamlet} ${householdNumber}号 ${masked(erratum.wrong)}：`;
      return `${who}${erratumWords(erratum, quantity, points)}。`;
    });

/** From the first day to the last on which any of the lines hangs; `null` where none does. */
export const noticeSpan = (
  rows: ReadonlyArray<BoardRow>,
): { readonly from: CalendarDate; readonly until: CalendarDate } | null => {
  const notices = rows.flatMap(({ claim: { state } }) =>
    state._tag === "OnNotice" || state._tag === "Halted" ? [state.notice] : [],
  );
  const [from] = notices.map((notice) => notice.from).toSorted();
  const until = notices
    .map((notice) => notice.until)
    .toSorted()
    .at(-1);
  return from && until ? { from, until } : null;
};
