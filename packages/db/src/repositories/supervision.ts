import type { Remark, RemarkId } from "@huzhu/domain/governance";
import type { ProviderId, ProviderRequest } from "@huzhu/domain/market";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { providerRequestOf, remarkOf } from "../rows/responsibilities.ts";
import { type Read, type Write, within } from "../unit.ts";
import { documentCells } from "../vault/document.ts";

type Kind = "remark" | "request";

interface Written {
  readonly at: Instant;
  readonly actor: Actor;
}

/** The number of the last version of one; 0 where there is none. */
const lastVersion = async (read: Read, kind: Kind, id: string): Promise<number> => {
  const { db, supervision: t } = within(read);
  const [row] = await db
    .select({ version: max(t.version) })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.kind, kind), eq(t.id, id)));
  return row?.version ?? 0;
};

const record = async (
  tx: Write,
  kind: Kind,
  one: { readonly id: string },
  { at, actor }: Written,
): Promise<void> => {
  const { id } = one;
  const version = (await lastVersion(tx, kind, id)) + 1;
  const subject = `${kind}/${id}/${version}`;
  const said = documentCells(tx, { table: "supervision", row: subject }, JSON.stringify(one));
  const row = {
    ...{ villageId: tx.village, kind, id, version, ...said },
    ...{ at, actor: JSON.stringify(actor) },
  };
  await keep(tx, "supervision", [{ subject, row }], at);
};

/** Each writes one down as it stands from now on. */
export const recordRemark = (tx: Write, remark: Remark, by: Written) =>
  record(tx, "remark", remark, by);
export const recordRequest = (tx: Write, request: ProviderRequest, by: Written) =>
  record(tx, "request", request, by);

/** The last versions of a kind, of one or of all, in the order in which they were first taken down. */
const latest = async (read: Read, kind: Kind, id?: string) => {
  const { db, supervision: t } = within(read);
  const ofKind = and(eq(t.villageId, read.village), eq(t.kind, kind));
  const rows = await db
    .select()
    .from(t)
    .where(id === undefined ? ofKind : and(ofKind, eq(t.id, id)))
    .orderBy(t.version, t.at, t.id);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
};

/** Each as it stands now, the one that was taken down first before the others. */
export const remarks = async (read: Read): Promise<ReadonlyArray<Remark>> =>
  (await latest(read, "remark")).map((row) => remarkOf(read, row));

export const requests = async (read: Read): Promise<ReadonlyArray<ProviderRequest>> =>
  (await latest(read, "request")).map((row) => providerRequestOf(read, row));

export const remarkById = async (read: Read, id: RemarkId): Promise<Remark | null> => {
  const [row] = await latest(read, "remark", id);
  return row ? remarkOf(read, row) : null;
};

export const requestById = async (read: Read, id: ProviderId): Promise<ProviderRequest | null> => {
  const [row] = await latest(read, "request", id);
  return row ? providerRequestOf(read, row) : null;
};
