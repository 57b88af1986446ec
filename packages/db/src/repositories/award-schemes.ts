import type { AwardScheme, SchemeCode } from "@huzhu/domain/incentives";
import type { Instant } from "@huzhu/domain/time";
import { and, asc, eq } from "drizzle-orm";
import { Conflict } from "../conflict.ts";
import { keep, lockHead } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { awardSchemeOf } from "../rows/awards.ts";
import { type Read, type Write, within } from "../unit.ts";

/** Every version of every scheme, by code and version. */
export const list = async (read: Read): Promise<ReadonlyArray<AwardScheme>> => {
  const { db, awardScheme: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(asc(t.code), asc(t.version));
  return rows.map(awardSchemeOf);
};

export const find = async (
  read: Read,
  code: SchemeCode,
  version: number,
): Promise<AwardScheme | null> => {
  const { db, awardScheme: t } = within(read);
  const [row] = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.code, code), eq(t.version, version)));
  return row ? awardSchemeOf(row) : null;
};

/** Keeps a version of a scheme; another one of its number came first where it conflicts. */
export const add = async (
  tx: Write,
  scheme: AwardScheme,
  { at, actor }: { readonly at: Instant; readonly actor: Actor },
): Promise<void> => {
  const { code, version, effectiveFrom } = scheme;
  await lockHead(tx);
  if (await find(tx, code, version)) {
    throw new Conflict(`version ${version} of the scheme ${code} is there already`);
  }
  const row = {
    ...{ villageId: tx.village, code, version, effectiveFrom, at },
    ...{ document: JSON.stringify(scheme), actor: JSON.stringify(actor) },
  };
  await keep(tx, "awardScheme", [{ subject: `${code}/${version}`, row }], at);
};
