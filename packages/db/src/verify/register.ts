import { MASKED } from "@huzhu/domain/people/register";
import { asc, eq } from "drizzle-orm";
import type { RegisterChange } from "../nouns/register-change.ts";
import * as census from "../repositories/census.ts";
import { digestOf } from "../repositories/register-changes.ts";
import { registerChangeOf } from "../rows.ts";
import type { Look } from "../stream.ts";
import { within } from "../unit.ts";
import type { Findings } from "./finding.ts";

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

const compareNow = (
  fields: Fields,
  subject: RegisterChange["subject"],
  rows: ReadonlyArray<{ readonly id: string }>,
  findings: Findings,
): void => {
  const present = new Map(rows.map((row) => [row.id, Object.entries(row)]));
  for (const [of, known] of fields) {
    if (!of.startsWith(`${subject}/`)) continue;
    const row = new Map(present.get(of.slice(subject.length + 1)) ?? []);
    for (const [field, expected] of known) {
      findings.compare("present of the register", `${of}/${field}`, expected, said(row.get(field)));
    }
  }
};

/**
 * I9: the register is what its changes lead to. Each change begins where the one before it ended, and
 * the last of them is how it is now; whoever no change tells of is as they are. Of numbers the history
 * keeps only masks, so they are not compared.
 */
export const checkRegister = async ({ read }: Look, findings: Findings): Promise<void> => {
  const { db, registerChange: t } = within(read);
  const rows: ReadonlyArray<Row> = await db
    .select()
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(asc(t.sequence));
  if (rows.length === 0) return;
  const fields: Fields = new Map();
  for (const row of rows) {
    const { sequence, salt, document, digest } = row;
    if (document !== null) {
      const now = digestOf(salt ?? "", document);
      findings.compare("content of a register change", String(sequence), digest, now);
    }
    follow(fields, registerChangeOf(row), findings);
  }
  const { homes, people } = await census.load(read);
  compareNow(fields, "household", homes, findings);
  compareNow(fields, "resident", people, findings);
};
