import type { HelperId, Qualification, QualificationId } from "@huzhu/domain/reciprocity/helper";
import { and, eq, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptQualification } from "../nouns/kept-helper.ts";
import { qualificationOf } from "../rows/helper-roster.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Writes a qualification down from its paper. */
export const record = async (
  tx: Write,
  { id, helper, skill, title, paper, from, until, recordedAt }: Qualification,
  actor: Actor,
): Promise<void> => {
  const row = {
    villageId: tx.village,
    id,
    helperId: helper,
    skill,
    title,
    paperNumber: paper.number,
    issuer: paper.issuer,
    fromDate: from,
    untilDate: until,
    recordedAt,
    actor: JSON.stringify(actor),
  };
  await keep(tx, "qualification", [{ subject: id, row }], recordedAt);
};

/** Writes down from when a qualification does not hold any more, and why. */
export const end = async (tx: Write, { id, ended }: Qualification, actor: Actor): Promise<void> => {
  if (!ended) throw new Error(`the qualification ${id} has not ended`);
  const { from: fromDate, at, why } = ended;
  const row = { villageId: tx.village, qualificationId: id, fromDate, at, why };
  const whole = { ...row, actor: JSON.stringify(actor) };
  await keep(tx, "qualificationEnd", [{ subject: id, row: whole }], at);
};

const like = async (
  read: Read,
  filter: SQL | undefined,
): Promise<ReadonlyArray<KeptQualification>> => {
  const { db, qualification, qualificationEnd } = within(read);
  const rows = await db
    .select({ qualification, end: qualificationEnd })
    .from(qualification)
    .leftJoin(
      qualificationEnd,
      and(
        eq(qualificationEnd.villageId, qualification.villageId),
        eq(qualificationEnd.qualificationId, qualification.id),
      ),
    )
    .where(and(eq(qualification.villageId, read.village), filter))
    .orderBy(qualification.fromDate, qualification.recordedAt, qualification.id);
  return rows.map((row) => qualificationOf(row.qualification, row.end));
};

/** The qualifications of one helper or of everybody, the oldest first; ended ones among them. */
export const list = (read: Read, helper?: HelperId): Promise<ReadonlyArray<KeptQualification>> => {
  const { qualification } = within(read);
  return like(read, helper && eq(qualification.helperId, helper));
};

export const byId = async (read: Read, id: QualificationId): Promise<KeptQualification | null> => {
  const { qualification } = within(read);
  return (await like(read, eq(qualification.id, id)))[0] ?? null;
};
