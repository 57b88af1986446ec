import { accounts, visits, type Write } from "@huzhu/db";
import { ServiceCode } from "@huzhu/domain/catalog";
import type { StaffId } from "@huzhu/domain/governance";
import { ResidentId } from "@huzhu/domain/people";
import {
  confirmVisit,
  DEFAULT_VISIT_POLICY,
  type Feedback,
  NOTHING_SEEN,
  noteVisit,
  planVisit,
  SlipCode,
  type Visit,
  VisitId,
} from "@huzhu/domain/reciprocity";
import { endOfDay, Instant } from "@huzhu/domain/time";
import { type InventedVisit, type Settlement, seeded, type VisitRecords } from "@huzhu/simulation";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { atHour } from "./at-hour.ts";
import { openPayroll, type Payroll } from "./demo-pay.ts";
import { writePhotos } from "./demo-photos.ts";
import { writePool } from "./demo-pool.ts";

interface Writing {
  readonly settlement: Settlement;
  readonly by: StaffId;
  readonly circumstances: Omit<Circumstances, "newId">;
}

const HEX = 16;
const SLIPS = 1_000_000;
const SLIP_DIGITS = 6;

/** Ids that look like drawn ones, and are the same at every start. */
const drawnIds = (seed: number): (() => string) => {
  const random = seeded(seed);
  const digit = () => Math.floor(random() * HEX).toString(HEX);
  return () => Array.from({ length: 2 * HEX }, digit).join("");
};

/** Codes of slips, no two alike. */
const drawnSlips = (seed: number): (() => SlipCode) => {
  const random = seeded(seed);
  const taken = new Set<string>();
  return () => {
    for (;;) {
      const slip = String(Math.floor(random() * SLIPS)).padStart(SLIP_DIGITS, "0");
      if (taken.has(slip)) continue;
      taken.add(slip);
      return SlipCode.make(slip);
    }
  };
};

interface Drawn {
  readonly newId: () => string;
  readonly newSlip: () => SlipCode;
}

const planned = (
  { elder, helper, on, part, service }: InventedVisit,
  at: Instant,
  { newId, newSlip }: Drawn,
): Visit => {
  const helpers = helper === null ? [] : [helper];
  const visit = {
    ...{
      id: VisitId.make(newId()),
      cause: { _tag: "ByHand" as const },
      dueBy: null,
      slip: newSlip(),
    },
    ...{ elder, service: ServiceCode.make(service), on, part, helpers },
  } as const;
  return Result.getOrThrow(planVisit(visit, at));
};

const FACES: ReadonlyArray<Feedback | null> = ["good", null, "good", "fair", null, "good"];
const A_MINUTE = 60_000;

/** A visit that somebody of the office asked about afterwards, and that counts: with all its steps. */
const lived = (
  invented: InventedVisit,
  nth: number,
  { by, circumstances: { actor } }: Writing,
  drawn: Drawn & Pick<Payroll, "pay">,
): ReadonlyArray<visits.Lived> => {
  const { on, part, minutes } = invented;
  const night = endOfDay(on);
  const came = atHour(on, { morning: 10, afternoon: 16, evening: 20, any: 14 }[part]);
  const went = Instant.make(came + minutes * A_MINUTE);
  const evidence = { _tag: "CallBack", by } as const;
  const morning = atHour(on, 6);
  const visit = planned(invented, morning, drawn);
  const going = { went: { at: went, evidence }, shares: null, seen: NOTHING_SEEN };
  const noted = Result.getOrThrow(noteVisit(visit, { at: came, evidence }, going));
  const shares = "shares" in noted.state ? noted.state.shares : [];
  const feedback = FACES[nth % FACES.length] ?? null;
  const said =
    feedback === null ? { _tag: "ByOffice" as const, staff: by } : { _tag: "ByElder" as const };
  const pay = drawn.pay(noted, shares, night);
  const confirming = { by: said, feedback, pay, policy: DEFAULT_VISIT_POLICY };
  const confirmed = Result.getOrThrow(confirmVisit(noted, confirming, night));
  return [
    { visit, what: "planned", at: morning, actor },
    { visit: noted, what: "noted", at: night, actor },
    { visit: confirmed, what: "confirmed", at: night, actor },
  ];
};

const PHOTOGRAPHED = 6;

/** Writes weeks of visits as the office would have, each paid by the catalog, and what is planned. */
export const writeVisits = async (
  tx: Write,
  { past, ahead }: VisitRecords,
  seed: number,
  writing: Writing,
): Promise<void> => {
  const { settlement, circumstances } = writing;
  const drawn = { newId: drawnIds(seed), newSlip: drawnSlips(seed) };
  const helpers = [...new Set(past.flatMap(({ helper }) => helper ?? []))];
  const payroll = await openPayroll(tx, settlement, helpers, { ...circumstances, ...drawn });
  const those = past.map((one, nth) => lived(one, nth, writing, { ...drawn, ...payroll }));
  await visits.insertLived(tx, those);
  await payroll.write();
  const { now: at, actor } = circumstances;
  await visits.insert(
    tx,
    ahead.map((one) => planned(one, at, drawn)),
    { at, actor },
  );
  const newest = those.flatMap((steps) => steps.at(-1)?.visit ?? []).slice(-PHOTOGRAPHED);
  await writePhotos(tx, newest, { ...circumstances, ...drawn });
  const held = await Promise.all(
    helpers.map((helper) => accounts.ofPerson(tx, ResidentId.make(helper), "time")),
  );
  const saved = held.filter((account) => account !== null);
  await writePool(tx, saved, { ...circumstances, ...drawn });
};
