import {
  type AnswerOf,
  type BoardRow,
  changeHolidays,
  claimBoard,
  claims,
  claimWork,
  decideObjection,
  holidays,
  objectToClaim,
  resubmitClaim,
  rulebooks,
  seal,
  seeClaim,
} from "@huzhu/contract";
import { ClaimId } from "@huzhu/domain/claims";
import { Points, TransferId } from "@huzhu/domain/points";
import type { CalendarDate } from "@huzhu/domain/time";
import { Result } from "effect";
import { claimAt, PROCEDURE, STATES, seenAt, WORK } from "./claims.ts";
import type { FakeServer } from "./fake-server.ts";
import { SEAL } from "./sealed.ts";
import { LI, RULEBOOK, TODAY, WEI_OLD, WEI_YOUNG, ZHANG } from "./village.ts";

const HUNG = 60;
const TITLES = ["打扫河道", "参加村民会议", "帮独居的老人打扫房前屋后、清洗被褥和晾晒粮食"];
const WHO = [ZHANG, LI, WEI_OLD, WEI_YOUNG];

/** Many lines of a few people; every seventh of them is objected, and one has no worth. */
export const BOARD: ReadonlyArray<BoardRow> = Array.from({ length: HUNG }, (_, nth) => {
  const { household, householdNumber, hamlet, id, name } = WHO[nth % WHO.length] ?? ZHANG;
  const state = nth % 7 === 3 ? STATES.Halted : STATES.OnNotice;
  const title = TITLES[nth % TITLES.length] ?? "";
  const claim = claimAt(state, {
    ...{ id: ClaimId.make(`board-${nth}`), household, householdNumber, hamlet, resident: id },
    ...{ residentName: name, head: name, ruleTitle: title, note: "家里困难" },
  });
  return { claim, points: nth === 0 ? null : Points.make(6), steps: [] };
});

const WRONG = claimAt(
  { ...STATES.Approved, _tag: "Reversed", why: "多记了", transfer: TransferId.make("transfer-9") },
  { id: ClaimId.make("wrong") },
);

export const ANSWER: AnswerOf<typeof claimBoard> = {
  today: TODAY,
  rows: BOARD,
  errata: [{ wrong: WRONG, right: claimAt(STATES.Approved), at: STATES.Approved.at }],
  seal: SEAL,
};

/** The village with a whole way of claims, and something at every step of it. */
export const withChain = (server: FakeServer): FakeServer => {
  let days: ReadonlyArray<CalendarDate> = [TODAY];
  return server
    .on(rulebooks, () =>
      Result.succeed([{ ...RULEBOOK, rulebook: { ...RULEBOOK.rulebook, procedure: PROCEDURE } }]),
    )
    .on(claimWork, () => Result.succeed(WORK))
    .on(claims, ({ query }) => {
      const state = STATES[query.step && query.step !== "Reversed" ? query.step : "Approved"];
      const reported = { recordedBy: { _tag: "ByHousehold", household: ZHANG.household } } as const;
      const rows = [claimAt(state, { ...reported, recordedByName: null })];
      return Result.succeed({ rows, total: 1, page: 1, pageSize: 50 });
    })
    .on(seeClaim, () => Result.succeed(seenAt(STATES.Halted, [["objected", STATES.Halted]])))
    .on(claimBoard, () => Result.succeed(ANSWER))
    .on(seal, () => Result.succeed(SEAL))
    .on(resubmitClaim, () => Result.succeed(claimAt(STATES.Checking)))
    .on(decideObjection, () => Result.succeed(claimAt(STATES.OnNotice)))
    .on(objectToClaim, () => Result.succeed(claimAt(STATES.Halted)))
    .on(holidays, () => Result.succeed(days))
    .on(changeHolidays, ({ body }) => {
      days = body.holidays.toSorted();
      return Result.succeed(days);
    });
};
