import type { HouseholdId, PersonName, ResidentId } from "@huzhu/domain/people";
import type { Mandate, MandateId } from "@huzhu/domain/people/proxy";
import type { PhotoId } from "@huzhu/domain/store";
import type { CalendarDate } from "@huzhu/domain/time";
import { and, eq, gte, inArray, isNull, lte, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { inChunks } from "../bulk.ts";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptMandate } from "../nouns/kept-mandate.ts";
import { type MandateColumn, mandateCell, mandateOf } from "../rows/family.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import { sealIn } from "../vault/sealed.ts";

const delegateCells = (tx: Write, { id, delegate }: Mandate, salt: string) => {
  if (delegate._tag === "Resident") return { residentId: delegate.resident };
  const cell = (column: MandateColumn) => mandateCell(column, id);
  return {
    name: sealIn(safeOf(tx), delegate.name, cell("name")),
    phone: sealIn(safeOf(tx), delegate.phone, cell("phone")),
    digest: digestOf(salt, delegate.name ?? ""),
  };
};

const consentCells = (tx: Write, { id, consent }: Mandate, salt: string) =>
  consent._tag === "OnPaper"
    ? { photoId: consent.photo }
    : {
        witness: sealIn(safeOf(tx), consent.witness, mandateCell("witness", id)),
        witnessDigest: digestOf(salt, consent.witness ?? ""),
      };

/** Writes down whom an elder lets act for them. `salt` gives chance, so that no digest betrays a name. */
export const record = async (
  tx: Write,
  mandate: Mandate,
  actor: Actor,
  salt: string,
): Promise<void> => {
  const { id, elder, scope, from, until, recordedAt } = mandate;
  const row = {
    ...{ villageId: tx.village, id, elderId: elder, ...delegateCells(tx, mandate, salt) },
    salt: safeOf(tx).seal(salt, mandateCell("salt", id)),
    ...{ ...consentCells(tx, mandate, salt), see: scope.see, ask: scope.ask },
    ...{ perDay: scope.spend?.perDay, perRedemption: scope.spend?.perRedemption },
    ...{ fromDate: from, untilDate: until, recordedAt, actor: JSON.stringify(actor) },
  };
  await keep(tx, "mandate", [{ subject: id, row }], recordedAt);
};

/** Writes down that a mandate was taken back. */
export const revoke = async (tx: Write, { id, revoked }: Mandate, actor: Actor): Promise<void> => {
  if (!revoked) throw new Error(`the mandate ${id} is not revoked`);
  const { by: revokedBy, at, why } = revoked;
  const row = { villageId: tx.village, mandateId: id, revokedBy, at, why };
  const whole = { ...row, actor: JSON.stringify(actor) };
  await keep(tx, "mandateEnd", [{ subject: id, row: whole }], at);
};

const kept = async (
  read: Read,
  filter: (elderHousehold: ReturnType<typeof within>["resident"]) => SQL | undefined,
): Promise<ReadonlyArray<KeptMandate>> => {
  const { db, mandate, mandateEnd, resident } = within(read);
  const delegate = alias(resident, "delegate");
  const rows = await db
    .select({ mandate, end: mandateEnd, elder: resident, delegate })
    .from(mandate)
    .innerJoin(
      resident,
      and(eq(resident.villageId, mandate.villageId), eq(resident.id, mandate.elderId)),
    )
    .leftJoin(
      delegate,
      and(eq(delegate.villageId, mandate.villageId), eq(delegate.id, mandate.residentId)),
    )
    .leftJoin(
      mandateEnd,
      and(eq(mandateEnd.villageId, mandate.villageId), eq(mandateEnd.mandateId, mandate.id)),
    )
    .where(and(eq(mandate.villageId, read.village), filter(resident)))
    .orderBy(mandate.recordedAt, mandate.id);
  return rows.map((row) => mandateOf(read, row));
};

export const byId = async (read: Read, id: MandateId): Promise<KeptMandate | null> => {
  const [found] = await kept(read, () => eq(within(read).mandate.id, id));
  return found ?? null;
};

/** Whom an elder named, the first one first; those taken back among them. */
export const ofElder = (read: Read, elder: ResidentId): Promise<ReadonlyArray<KeptMandate>> =>
  kept(read, () => eq(within(read).mandate.elderId, elder));

/** Whom the people of a household named. */
export const ofHousehold = (
  read: Read,
  household: HouseholdId,
): Promise<ReadonlyArray<KeptMandate>> => kept(read, (elder) => eq(elder.householdId, household));

/** For whom a resident may act, or might once. */
export const forDelegate = (
  read: Read,
  resident: ResidentId,
): Promise<ReadonlyArray<KeptMandate>> =>
  kept(read, () => eq(within(read).mandate.residentId, resident));

/** Mandates whose last day lies between two days, and that nobody took back. */
export const ending = (
  read: Read,
  from: CalendarDate,
  to: CalendarDate,
): Promise<ReadonlyArray<KeptMandate>> => {
  const { mandate, mandateEnd } = within(read);
  return kept(read, (elder) =>
    and(
      gte(mandate.untilDate, from),
      lte(mandate.untilDate, to),
      isNull(mandateEnd.mandateId),
      isNull(elder.leftOn),
    ),
  );
};

/** What those are called who acted under mandates; `null` where the name was erased. */
export const names = async (
  read: Read,
  ids: ReadonlyArray<MandateId>,
): Promise<ReadonlyMap<MandateId, PersonName | null>> => {
  const named = new Map<MandateId, PersonName | null>();
  await inChunks([...new Set(ids)], async (some) => {
    for (const one of await kept(read, () => inArray(within(read).mandate.id, [...some]))) {
      const { id, delegate } = one.mandate;
      named.set(id, delegate._tag === "Outsider" ? delegate.name : (one.delegate?.name ?? null));
    }
  });
  return named;
};

/** Whether a photo is of a paper on which somebody agreed, and so for staff only. */
export const isPaper = async (read: Read, photo: PhotoId): Promise<boolean> => {
  const { db, mandate } = within(read);
  const [one] = await db
    .select({ id: mandate.id })
    .from(mandate)
    .where(and(eq(mandate.villageId, read.village), eq(mandate.photoId, photo)))
    .limit(1);
  return one !== undefined;
};
