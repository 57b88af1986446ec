import { MASKED } from "@huzhu/domain/people/register";
import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { RegisterChange } from "../nouns/register-change.ts";
import { homeOf, personOf } from "../rows/people.ts";
import { registerChangeOf } from "../rows/register.ts";
import type { Look } from "../stream.ts";
import { type Read, within } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import type { Findings } from "./finding.ts";
import { documentOf } from "./sealed.ts";

type Row = ReturnType<typeof within>["registerChange"]["$inferSelect"];

const said = (value: unknown): string => JSON.stringify(value ?? null);

/** What each field of each household and resident last became; what was erased is not known any more. */
type Fields = Map<string, Map<string, string>>;

const follow = (fields: Fields, change: RegisterChange, findings: Findings): void => {
  const of = `${change.subject}/${change.id}`;
  if (change.erased) {
    fields.delete(of);
    return;
  }
  const known = fields.get(of) ?? new Map<string, string>();
  for (const [field, after] of Object.entries(change.after)) {
    if (MASKED.has(field)) continue;
    const before = known.get(field);
    if (before !== undefined && change.before !== null) {
      findings.compare(
        "chain of register changes",
        `${of}/${field}`,
        before,
        said(change.before[field]),
      );
    }
    known.set(field, said(after));
  }
  fields.set(of, known);
};

interface Now {
  readonly subject: RegisterChange["subject"];
  readonly rows: ReadonlyArray<{ readonly id: string }>;
  /** Of whom nothing is told but by imports that were undone: they may have gone with another one. */
  readonly mayBeGone: ReadonlySet<string>;
}

const compareNow = (
  fields: Fields,
  { subject, rows, mayBeGone }: Now,
  findings: Findings,
): void => {
  const present = new Map(rows.map((row) => [row.id, Object.entries(row)]));
  for (const [of, known] of fields) {
    const id = of.slice(subject.length + 1);
    if (!of.startsWith(`${subject}/`) || (mayBeGone.has(of) && !present.has(id))) continue;
    const row = new Map(present.get(id) ?? []);
    for (const [field, expected] of known) {
      findings.compare("present of the register", `${of}/${field}`, expected, said(row.get(field)));
    }
  }
};

/** Whose whole history was written in the moments of imports that were undone, and of their undoing. */
const toldByUndone = async (read: Read, rows: ReadonlyArray<Row>): Promise<ReadonlySet<string>> => {
  const { db, rosterImport: t } = within(read);
  const undone = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), isNotNull(t.undoneAt)));
  const moments = new Set(undone.flatMap(({ at, undoneAt }) => [at, undoneAt]));
  const of = Map.groupBy(rows, ({ subjectKind, subjectId }) => `${subjectKind}/${subjectId}`);
  return new Set(
    [...of].flatMap(([subject, own]) =>
      own.every(({ recordedAt }) => moments.has(recordedAt)) ? [subject] : [],
    ),
  );
};

/**
 * I9: the register is what its changes lead to. Each change begins where the one before it ended, and
 * the last of them is how it is now; whoever no change tells of is as they are. Of numbers the history
 * keeps only masks, so they are not compared.
 */
export const checkRegister = async ({ read }: Look, findings: Findings): Promise<void> => {
  const { db, registerChange: t, household, resident } = within(read);
  const rows: ReadonlyArray<Row> = await db
    .select()
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(asc(t.sequence));
  if (rows.length === 0) return;
  const fields: Fields = new Map();
  for (const row of rows) {
    const id = String(row.sequence);
    const said = documentOf(read, "registerChange", row, id, findings);
    if (said !== null) {
      const now = digestOf(said.salt ?? "", said.document);
      findings.compare("content of a register change", id, row.digest, now);
    }
    const readable = said === null ? { ...row, document: null } : row;
    follow(fields, registerChangeOf(read, readable), findings);
  }
  const homes = await db.select().from(household).where(eq(household.villageId, read.village));
  const people = await db.select().from(resident).where(eq(resident.villageId, read.village));
  const mayBeGone = await toldByUndone(read, rows);
  const households = { subject: "household", rows: homes.map(homeOf), mayBeGone } as const;
  compareNow(fields, households, findings);
  const unnumbered = people.map((row) => personOf(read, { ...row, idNumber: null, phone: null }));
  compareNow(fields, { subject: "resident", rows: unnumbered, mayBeGone }, findings);
};
