import type { Provider, ProviderId } from "@huzhu/domain/market";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { providerOf } from "../rows/market.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

/** The number of a provider's last version; 0 where there is none. */
const lastVersion = async (read: Read, id: ProviderId): Promise<number> => {
  const { db, provider: t } = within(read);
  const [row] = await db
    .select({ version: max(t.version) })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.id, id)));
  return row?.version ?? 0;
};

/** Writes a provider down as it stands from now on. */
export const record = async (
  tx: Write,
  provider: Provider,
  { at, actor }: { readonly at: Instant; readonly actor: Actor },
): Promise<void> => {
  const { id } = provider;
  const version = (await lastVersion(tx, id)) + 1;
  const subject = `${id}/${version}`;
  const said = documentCells(tx, { table: "provider", row: subject }, JSON.stringify(provider));
  const row = { villageId: tx.village, id, version, ...said, at, actor: JSON.stringify(actor) };
  await keep(tx, "provider", [{ subject, row }], at);
};

/** Every provider as it stands now, in the order in which they were taken down. */
export const list = async (read: Read): Promise<ReadonlyArray<Provider>> => {
  const { db, provider: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(eq(t.villageId, read.village))
    .orderBy(t.id, t.version);
  const latest = new Map(rows.map((row) => [row.id, row]));
  return [...latest.values()].map((row) => providerOf(read, row));
};

export const byId = async (read: Read, id: ProviderId): Promise<Provider | null> => {
  const { db, provider: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.id, id)))
    .orderBy(t.version);
  const last = rows.at(-1);
  return last ? providerOf(read, last) : null;
};
