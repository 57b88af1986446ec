import type { ResidentId } from "@huzhu/domain/people";
import type { Disclosure, DisclosureId } from "@huzhu/domain/privacy";
import type { Instant } from "@huzhu/domain/time";
import { and, count, desc, eq, gte, like, lt, type SQL } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import type { KeptDisclosure } from "../nouns/privacy.ts";
import { limits, type Page, type PageRequest } from "../page.ts";
import { disclosureOf, lookCell } from "../rows/privacy.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import { digestOf } from "../vault/document.ts";
import { sealIn } from "../vault/sealed.ts";

/** Writes down that somebody looks; `salt` gives chance, so that no digest betrays what it is of. */
export const record = async (
  tx: Write,
  { resident: residentId, fields, words, ...disclosure }: Disclosure,
  actor: Actor,
  salt: string,
): Promise<void> => {
  const { id, kind, people, purpose, at } = disclosure;
  const row = {
    ...{ villageId: tx.village, id, kind, residentId, people, purpose, at },
    ...{ fields: JSON.stringify(fields), actor: JSON.stringify(actor) },
    digest: digestOf(salt, words ?? ""),
    salt: sealIn(safeOf(tx), salt, lookCell("salt", id)),
    words: sealIn(safeOf(tx), words, lookCell("words", id)),
  };
  await keep(tx, "disclosure", [{ subject: id, row }], at);
};

const looked = (read: Read, filter: SQL | undefined) => {
  const { db, disclosure, resident } = within(read);
  return db
    .select({ disclosure, name: resident.name })
    .from(disclosure)
    .leftJoin(
      resident,
      and(eq(resident.villageId, disclosure.villageId), eq(resident.id, disclosure.residentId)),
    )
    .where(and(eq(disclosure.villageId, read.village), filter))
    .orderBy(desc(disclosure.at), desc(disclosure.id))
    .$dynamic();
};

export const byId = async (read: Read, id: DisclosureId): Promise<KeptDisclosure | null> => {
  const [row] = await looked(read, eq(within(read).disclosure.id, id));
  return row ? disclosureOf(read, row.disclosure, row.name) : null;
};

export interface DisclosureQuery {
  readonly resident?: ResidentId | undefined;
  /** The id of whoever looked. */
  readonly by?: string | undefined;
  /** From this moment on, and before that one. */
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
}

const asked = (read: Read, { resident, by, from, before }: DisclosureQuery): SQL | undefined => {
  const { disclosure: t } = within(read);
  return and(
    resident && eq(t.residentId, resident),
    // The actor is kept as one text, in which an id stands behind its name.
    by === undefined ? undefined : like(t.actor, `%"id":${JSON.stringify(by)}%`),
    from === undefined ? undefined : gte(t.at, from),
    before === undefined ? undefined : lt(t.at, before),
  );
};

/** Who looked at what, the latest first. */
export const page = async (
  read: Read,
  query: DisclosureQuery,
  request: PageRequest,
): Promise<Page<KeptDisclosure>> => {
  const { db, disclosure: t } = within(read);
  const { limit, offset } = limits(request);
  const filter = asked(read, query);
  const rows = await looked(read, filter).limit(limit).offset(offset);
  const [all] = await db
    .select({ total: count() })
    .from(t)
    .where(and(eq(t.villageId, read.village), filter));
  return {
    rows: rows.map(({ disclosure, name }) => disclosureOf(read, disclosure, name)),
    total: all?.total ?? 0,
  };
};
