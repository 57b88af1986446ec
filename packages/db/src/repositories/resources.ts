import type {
  Link,
  LinkId,
  Need,
  NeedId,
  Offer,
  OfferId,
  Project,
  ProjectId,
} from "@huzhu/domain/resources";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { contactCell, linkOf, needOf, offerOf, projectOf } from "../rows/resources.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import { sealIn } from "../vault/sealed.ts";

type Kind = "offer" | "need" | "link" | "project";

interface Written {
  readonly at: Instant;
  readonly actor: Actor;
}

/** The number of the last version of one; 0 where there is none. */
const lastVersion = async (read: Read, kind: Kind, id: string): Promise<number> => {
  const { db, resource: t } = within(read);
  const [row] = await db
    .select({ version: max(t.version) })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.kind, kind), eq(t.id, id)));
  return row?.version ?? 0;
};

const record = async (
  tx: Write,
  kind: Kind,
  one: { readonly id: string; readonly contact?: string | null },
  { at, actor }: Written,
): Promise<void> => {
  const { contact = null, ...said } = one;
  const { id } = said;
  const version = (await lastVersion(tx, kind, id)) + 1;
  const row = {
    ...{ villageId: tx.village, kind, id, version, document: JSON.stringify(said) },
    ...{ contact: sealIn(safeOf(tx), contact, contactCell(id, version)) },
    ...{ at, actor: JSON.stringify(actor) },
  };
  await keep(tx, "resource", [{ subject: `${kind}/${id}/${version}`, row }], at);
};

/** Each writes one down as it stands from now on. */
export const recordOffer = (tx: Write, offer: Offer, by: Written) => record(tx, "offer", offer, by);
export const recordNeed = (tx: Write, need: Need, by: Written) => record(tx, "need", need, by);
export const recordLink = (tx: Write, link: Link, by: Written) => record(tx, "link", link, by);
export const recordProject = (tx: Write, project: Project, by: Written) =>
  record(tx, "project", project, by);

/** The last versions of a kind, of one or of all, in the order in which they were first taken down. */
const latest = async (read: Read, kind: Kind, id?: string) => {
  const { db, resource: t } = within(read);
  const ofKind = and(eq(t.villageId, read.village), eq(t.kind, kind));
  const rows = await db
    .select()
    .from(t)
    .where(id === undefined ? ofKind : and(ofKind, eq(t.id, id)))
    .orderBy(t.version, t.at, t.id);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
};

const listing =
  <One>(kind: Kind, of: (read: Read, row: Awaited<ReturnType<typeof latest>>[number]) => One) =>
  async (read: Read): Promise<ReadonlyArray<One>> =>
    (await latest(read, kind)).map((row) => of(read, row));

/** Each as it stands now, the one that was taken down first before the others. */
export const offers = listing("offer", offerOf);
export const needs = listing("need", needOf);
export const links = listing("link", linkOf);
export const projects = listing("project", projectOf);

const finding =
  <Id extends string, One>(
    kind: Kind,
    of: (read: Read, row: Awaited<ReturnType<typeof latest>>[number]) => One,
  ) =>
  async (read: Read, id: Id): Promise<One | null> => {
    const [row] = await latest(read, kind, id);
    return row ? of(read, row) : null;
  };

export const offerById = finding<OfferId, Offer>("offer", offerOf);
export const needById = finding<NeedId, Need>("need", needOf);
export const linkById = finding<LinkId, Link>("link", linkOf);
export const projectById = finding<ProjectId, Project>("project", projectOf);
