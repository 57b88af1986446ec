import { ServiceCode } from "@huzhu/domain/catalog";
import { Points } from "@huzhu/domain/points";
import {
  checkIn,
  checkOut,
  confirmVisit,
  DEFAULT_VISIT_POLICY,
  HelperId,
  NOTHING_SEEN,
  planVisit,
  SlipCode,
  type Visit,
  VisitId,
} from "@huzhu/domain/reciprocity";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, TODAY, WANG_FANG, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import * as deliveries from "./deliveries.ts";
import * as occasions from "./occasions.ts";
import * as visits from "./visits.ts";

const MINUTE = 60_000;
const helper = HelperId.make(WANG_FANG.id);
const card = (at = NOW) => ({ at, evidence: { _tag: "TwoCards", kiosk: "k" } }) as const;

const visit: Visit = Result.getOrThrow(
  planVisit(
    {
      id: VisitId.make("v"),
      cause: { _tag: "OfOccasion", occasion: "o", kind: "coldWave", on: TODAY },
      elder: WANG_WEI.id,
      service: ServiceCode.make("M01"),
      on: TODAY,
      part: "any",
      dueBy: null,
      helpers: [helper],
      slip: SlipCode.make("123456"),
    },
    NOW,
  ),
);
const came = Result.getOrThrow(checkIn(visit, card()));
const going = { went: card(later(45 * MINUTE)), shares: null, seen: NOTHING_SEEN };
const gone = Result.getOrThrow(checkOut(came, going));
const pay = [{ helper, points: Points.make(4), minutes: 30, unpaid: null }];
const confirming = { feedback: "good", pay, policy: DEFAULT_VISIT_POLICY } as const;
const by = { _tag: "ByElder" } as const;
const confirmed = Result.getOrThrow(confirmVisit(gone, { by, ...confirming }, later(60 * MINUTE)));

onEveryEngine("what elders got", ({ open }) => {
  it("is a visit whose helpers have left, on its day, and the occasion of it once", async () => {
    const database = await open();
    const village = await foundVillage(database);
    const write = writing(database, village);
    const days = { from: TODAY, to: TODAY };
    const given = () => database.read(village, (read) => deliveries.between(read, days));
    await write((tx) => visits.insert(tx, [visit], { at: NOW, actor: ACTOR }));
    const steps = [
      { step: came, from: "Planned", what: "checkedIn" },
      { step: gone, from: "CheckedIn", what: "checkedOut" },
      { step: confirmed, from: "CheckedOut", what: "confirmed" },
    ] as const;
    const seen: Array<number> = [(await given()).length];
    for (const [at, { step, from, what }] of steps.entries()) {
      const when = { at: later(at), actor: ACTOR };
      await write((tx) => visits.advance(tx, { visit: step, from, what }, when));
      seen.push((await given()).length);
    }
    expect(seen).toEqual([0, 0, 1, 1]);
    expect(await given()).toEqual([{ elder: WANG_WEI.id, service: "M01", on: TODAY, minutes: 45 }]);
    const later2 = { from: addDays(TODAY, 1), to: addDays(TODAY, 9) };
    expect(await database.read(village, (read) => deliveries.between(read, later2))).toEqual([]);
    expect(await database.read(village, (read) => occasions.between(read, days))).toEqual([
      { kind: "coldWave", from: TODAY, to: addDays(TODAY, 1) },
    ]);
  });
});
