import type { AnswerOf, MandateRow, proxies } from "@huzhu/contract";
import { MandateId } from "@huzhu/domain/people/proxy";
import { Points } from "@huzhu/domain/points";
import { CalendarDate } from "@huzhu/domain/time";
import { LI, NOW, ZHANG } from "./village.ts";

const named = ({ id, name, household, householdNumber }: typeof ZHANG) => ({
  resident: id,
  name,
  household,
  householdNumber,
});

/** 李四 may act for 张三; both are invented. */
export const MANDATE: MandateRow = {
  id: MandateId.make("mandate-1"),
  elder: named(ZHANG),
  delegate: { name: LI.name, resident: named(LI), phoneMasked: null },
  paper: null,
  witness: "李会计",
  scope: {
    see: true,
    ask: false,
    spend: { perDay: Points.make(20), perRedemption: Points.make(12) },
  },
  from: CalendarDate.make("2026-03-01"),
  until: CalendarDate.make("2027-02-28"),
  standing: "holds",
  leftToday: Points.make(12),
  recordedAt: NOW,
  recordedBy: "李会计",
  revoked: null,
};

export const proxiesWith = (...rows: ReadonlyArray<MandateRow>): AnswerOf<typeof proxies> => ({
  today: CalendarDate.make("2026-03-05"),
  longest: 365,
  named: rows,
  acting: [],
});
