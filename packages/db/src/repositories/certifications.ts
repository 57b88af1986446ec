import type { Certification, CertificationId } from "@huzhu/domain/elders";
import type { ResidentId } from "@huzhu/domain/people";
import { and, eq, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptCertification } from "../nouns/elder-records.ts";
import { certificationOf } from "../rows/elders.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** Writes down what an office certified; `salt` gives chance, so that no digest betrays it. */
export const record = async (
  tx: Write,
  certification: Certification,
  actor: Actor,
  salt: string,
): Promise<void> => {
  const { id, resident, kind, paper, from, until, inInstitution, recordedAt } = certification;
  const { number: paperNumber, issuer } = paper;
  const said = JSON.stringify({ kind, paperNumber, issuer, inInstitution });
  const row = {
    villageId: tx.village,
    id,
    residentId: resident,
    fromDate: from,
    untilDate: until,
    recordedAt,
    actor: JSON.stringify(actor),
    ...documentCells(tx, { table: "certification", row: id }, said, salt),
  };
  await keep(tx, "certification", [{ subject: id, row }], recordedAt);
};

/** Writes down from when a certification does not hold any more, and why. */
export const revoke = async (
  tx: Write,
  { id, revoked }: Certification,
  actor: Actor,
  salt: string,
): Promise<void> => {
  if (!revoked) throw new Error(`the certification ${id} is not revoked`);
  const { from: fromDate, at, why } = revoked;
  const said = JSON.stringify({ why });
  const row = {
    ...{ villageId: tx.village, certificationId: id, fromDate, at, actor: JSON.stringify(actor) },
    ...documentCells(tx, { table: "certification_end", row: id }, said, salt),
  };
  await keep(tx, "certificationEnd", [{ subject: id, row }], at);
};

const kept = async (read: Read, filter: SQL | undefined) => {
  const { db, certification, certificationEnd } = within(read);
  const rows = await db
    .select({ certification, end: certificationEnd })
    .from(certification)
    .leftJoin(
      certificationEnd,
      and(
        eq(certificationEnd.villageId, certification.villageId),
        eq(certificationEnd.certificationId, certification.id),
      ),
    )
    .where(and(eq(certification.villageId, read.village), filter))
    .orderBy(certification.fromDate, certification.recordedAt, certification.id);
  return rows.flatMap((row) => certificationOf(read, row.certification, row.end) ?? []);
};

/** The certifications of one elder or of everybody, the oldest first; revoked ones among them. */
export const list = (
  read: Read,
  resident?: ResidentId,
): Promise<ReadonlyArray<KeptCertification>> => {
  const { certification } = within(read);
  return kept(read, resident && eq(certification.residentId, resident));
};

export const byId = async (read: Read, id: CertificationId): Promise<KeptCertification | null> => {
  const { certification } = within(read);
  const [found] = await kept(read, eq(certification.id, id));
  return found ?? null;
};
