import type { Obligation, OpenMatter } from "@huzhu/domain/governance";
import { CalendarDate, Instant, localDate } from "@huzhu/domain/time";
import { and, eq, gt, inArray, isNull, lt, max } from "drizzle-orm";
import { type Read, within } from "../unit.ts";

const since =
  (obligation: Obligation) =>
  ({ at }: { readonly at: number | null }): OpenMatter => ({
    obligation,
    since: localDate(Instant.make(at ?? 0)),
  });

/** Claims that wait for a check, or for an answer to an objection, since the last thing that happened. */
const claimsOpen = async (read: Read): Promise<ReadonlyArray<OpenMatter>> => {
  const { db, claim, claimEvent: event } = within(read);
  const waiting = async (state: "Checking" | "Halted") =>
    db
      .select({ at: max(event.at) })
      .from(claim)
      .innerJoin(event, and(eq(event.villageId, claim.villageId), eq(event.claimId, claim.id)))
      .where(and(eq(claim.villageId, read.village), eq(claim.state, state)))
      .groupBy(claim.id);
  return [
    ...(await waiting("Checking")).map(since("decide-claim")),
    ...(await waiting("Halted")).map(since("answer-objection")),
  ];
};

/** Calls that nobody comes for, visits that nobody told of, and those that are disputed. */
const visitsOpen = async (read: Read, today: CalendarDate): Promise<ReadonlyArray<OpenMatter>> => {
  const { db, helpRequest, visit, visitEvent: event } = within(read);
  const calls = await db
    .select({ at: helpRequest.askedAt })
    .from(helpRequest)
    .where(
      and(
        eq(helpRequest.villageId, read.village),
        inArray(helpRequest.state, ["Asked", "Looking"]),
      ),
    );
  const untold = await db
    .select({ on: visit.onDate })
    .from(visit)
    .where(
      and(
        eq(visit.villageId, read.village),
        inArray(visit.state, ["Planned", "CheckedIn"]),
        lt(visit.onDate, today),
      ),
    );
  const disputed = await db
    .select({ at: max(event.at) })
    .from(visit)
    .innerJoin(event, and(eq(event.villageId, visit.villageId), eq(event.visitId, visit.id)))
    .where(and(eq(visit.villageId, read.village), eq(visit.state, "Disputed")))
    .groupBy(visit.id);
  return [
    ...calls.map(since("answer-help")),
    ...untold.map(({ on }) => ({
      obligation: "report-visit" as const,
      since: CalendarDate.make(on),
    })),
    ...disputed.map(since("decide-dispute")),
  ];
};

/** What a self-check found, complaints, and what was written behind the last seal. */
const booksOpen = async (read: Read): Promise<ReadonlyArray<OpenMatter>> => {
  const { db, alert, complaint, complaintEnd: end, seal, leaf } = within(read);
  const found = await db
    .select({ at: alert.firstSeenAt })
    .from(alert)
    .where(and(eq(alert.villageId, read.village), eq(alert.settled, false)));
  const complained = await db
    .select({ at: complaint.at })
    .from(complaint)
    .leftJoin(end, and(eq(end.villageId, complaint.villageId), eq(end.complaintId, complaint.id)))
    .where(and(eq(complaint.villageId, read.village), isNull(end.complaintId)));
  const [sealed] = await db
    .select({ size: max(seal.size), at: max(seal.sealedAt) })
    .from(seal)
    .where(eq(seal.villageId, read.village));
  const unsealed =
    sealed?.size == null
      ? 0
      : await db.$count(
          leaf,
          and(eq(leaf.villageId, read.village), gt(leaf.position, sealed.size - 1)),
        );
  return [
    ...found.map(since("settle-alert")),
    ...complained.map(since("settle-complaint")),
    ...(sealed && unsealed > 0 ? [since("seal-day")(sealed)] : []),
  ];
};

/** What waits for somebody, and since when, as far as the rows themselves say it. */
export const open = async (read: Read, today: CalendarDate): Promise<ReadonlyArray<OpenMatter>> => [
  ...(await claimsOpen(read)),
  ...(await visitsOpen(read, today)),
  ...(await booksOpen(read)),
];
