import { visits, type Write } from "@huzhu/db";
import { ServiceCode } from "@huzhu/domain/catalog";
import type { StaffId } from "@huzhu/domain/governance";
import { NOTHING_SEEN, noteVisit, planVisit, type Visit, VisitId } from "@huzhu/domain/reciprocity";
import { endOfDay, Instant } from "@huzhu/domain/time";
import { type InventedVisit, seeded, type VisitRecords } from "@huzhu/simulation";
import { Result } from "effect";
import type { Circumstances } from "../ledger/circumstances.ts";
import { confirmOne } from "../visits/confirm-one.ts";
import { newSlip } from "../visits/new-slip.ts";
import { walkVisit } from "../visits/walk.ts";

const AN_HOUR = 60 * 60 * 1000;

interface Writing {
  readonly by: StaffId;
  readonly circumstances: Omit<Circumstances, "newId">;
}

interface Living {
  readonly by: StaffId;
  readonly circumstances: Circumstances;
}

const HEX = 16;

/** Ids that look like drawn ones, and are the same at every start: a slip's code comes out of them. */
const drawnIds = (seed: number): (() => string) => {
  const random = seeded(seed);
  const digit = () => Math.floor(random() * HEX).toString(HEX);
  return () => Array.from({ length: 2 * HEX }, digit).join("");
};

const plan = async (
  tx: Write,
  { elder, helper, on, part, service }: InventedVisit,
  at: Instant,
  { newId, actor }: Circumstances,
): Promise<Visit> => {
  const made = planVisit(
    {
      id: VisitId.make(newId()),
      cause: { _tag: "ByHand" },
      elder,
      service: ServiceCode.make(service),
      on,
      part,
      dueBy: null,
      helpers: helper === null ? [] : [helper],
      slip: await newSlip(tx, newId),
    },
    at,
  );
  const visit = Result.getOrThrow(made);
  await visits.insert(tx, [visit], { at, actor });
  return visit;
};

/** A visit that somebody of the office asked about afterwards, and that counts. */
const live = async (
  tx: Write,
  invented: InventedVisit,
  { by, circumstances }: Living,
): Promise<void> => {
  const night = endOfDay(invented.on);
  const hoursBefore = { morning: 14, afternoon: 8, evening: 4, any: 10 }[invented.part];
  const came = Instant.make(night - hoursBefore * AN_HOUR);
  const went = Instant.make(came + invented.minutes * 60_000);
  const { id } = await plan(tx, invented, Instant.make(night - 18 * AN_HOUR), circumstances);
  const evidence = { _tag: "CallBack", by } as const;
  const when = { now: night, actor: circumstances.actor, by };
  const noted = await walkVisit(tx, id, "noted", when, (visit) => {
    const end = { went: { at: went, evidence }, shares: null, seen: NOTHING_SEEN };
    return noteVisit(visit, { at: came, evidence }, end);
  });
  Result.getOrThrow(noted);
  const confirming = { by: { _tag: "ByOffice", staff: by } as const, feedback: null, staff: by };
  Result.getOrThrow(await confirmOne(tx, id, confirming, circumstances));
};

/** Writes weeks of visits as the office would have, each paid by the catalog, and what is planned. */
export const writeVisits = async (
  tx: Write,
  { past, ahead }: VisitRecords,
  seed: number,
  { by, circumstances }: Writing,
): Promise<void> => {
  const living = { by, circumstances: { ...circumstances, newId: drawnIds(seed) } };
  for (const one of past) await live(tx, one, living);
  for (const one of ahead) await plan(tx, one, circumstances.now, living.circumstances);
};
