import {
  nextDays,
  type PeriodLine,
  type ProposePeriodRefusal,
  proposePeriod,
  type SignPeriodRefusal,
  signPeriod,
} from "@huzhu/domain/periods";
import type { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { seal } from "../../../log/seal.ts";
import * as journal from "../../../repositories/journal.ts";
import * as periods from "../../../repositories/periods.ts";
import type { Write } from "../../../unit.ts";
import { newSealKey } from "../../seal-key.ts";
import { ADMIN, CADRE } from "../../village.ts";

const KEY = newSealKey();

/** Seals the log as far as it goes. */
export const sealDay = async (tx: Write, date: CalendarDate, at: Instant): Promise<void> => {
  await seal(tx, { kind: "day", date, at, key: KEY });
};

/** Closes all days up to one that is over: one prepares the figures and another signs them. */
export const closePeriod = async (
  tx: Write,
  to: CalendarDate,
  now: Instant,
): Promise<Result.Result<ReadonlyArray<PeriodLine>, ProposePeriodRefusal | SignPeriodRefusal>> => {
  await journal.lock(tx);
  const last = await periods.lastClosed(tx);
  const before = { last, firstEvent: await periods.firstEvent(tx) };
  const days = nextDays(before, to, now);
  if (Result.isFailure(days)) return Result.fail(days.failure);
  const turnovers = await periods.turnovers(tx, days.success);
  const closings = last ? await periods.closings(tx, last.number) : [];
  const figures = { turnovers, closings };
  const proposed = proposePeriod({ ...before, ...figures, to, by: ADMIN.id, note: "" }, now);
  if (Result.isFailure(proposed)) return Result.fail(proposed.failure);
  const signed = signPeriod({ proposal: proposed.success, ...figures, by: CADRE.id }, now);
  if (Result.isFailure(signed)) return Result.fail(signed.failure);
  await periods.close(tx, signed.success, now);
  await seal(tx, { kind: "period", date: to, at: now, key: KEY });
  return Result.succeed(signed.success.lines);
};
