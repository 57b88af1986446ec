import type {
  Campaign,
  CampaignId,
  Gathering,
  GatheringId,
  Praise,
  PraiseId,
} from "@huzhu/domain/outreach";
import type { Instant } from "@huzhu/domain/time";
import { and, eq, max } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { campaignOf, gatheringOf, praiseOf } from "../rows/outreach.ts";
import { type Read, type Write, within } from "../unit.ts";

type Kind = "campaign" | "gathering" | "praise";

interface Written {
  readonly at: Instant;
  readonly actor: Actor;
}

/** The number of the last version of one; 0 where there is none. */
const lastVersion = async (read: Read, kind: Kind, id: string): Promise<number> => {
  const { db, outreach: t } = within(read);
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
  const said = { document: JSON.stringify(one), at, actor: JSON.stringify(actor) };
  const row = { villageId: tx.village, kind, id, version, ...said };
  await keep(tx, "outreach", [{ subject: `${kind}/${id}/${version}`, row }], at);
};

/** Each writes one down as it stands from now on. */
export const recordCampaign = (tx: Write, campaign: Campaign, by: Written) =>
  record(tx, "campaign", campaign, by);
export const recordGathering = (tx: Write, gathering: Gathering, by: Written) =>
  record(tx, "gathering", gathering, by);
export const recordPraise = (tx: Write, praise: Praise, by: Written) =>
  record(tx, "praise", praise, by);

/** The last versions of a kind, of one or of all, in the order in which they were first taken down. */
const latest = async (read: Read, kind: Kind, id?: string) => {
  const { db, outreach: t } = within(read);
  const ofKind = and(eq(t.villageId, read.village), eq(t.kind, kind));
  const rows = await db
    .select()
    .from(t)
    .where(id === undefined ? ofKind : and(ofKind, eq(t.id, id)))
    .orderBy(t.version, t.at, t.id);
  return [...new Map(rows.map((row) => [row.id, row])).values()];
};

type Document = Awaited<ReturnType<typeof latest>>[number];

const listing =
  <One>(kind: Kind, of: (row: Document) => One) =>
  async (read: Read): Promise<ReadonlyArray<One>> =>
    (await latest(read, kind)).map(of);

/** Each as it stands now, the one that was taken down first before the others. */
export const campaigns = listing("campaign", campaignOf);
export const gatherings = listing("gathering", gatheringOf);
export const praises = listing("praise", praiseOf);

const finding =
  <Id extends string, One>(kind: Kind, of: (row: Document) => One) =>
  async (read: Read, id: Id): Promise<One | null> => {
    const [row] = await latest(read, kind, id);
    return row ? of(row) : null;
  };

export const campaignById = finding<CampaignId, Campaign>("campaign", campaignOf);
export const gatheringById = finding<GatheringId, Gathering>("gathering", gatheringOf);
export const praiseById = finding<PraiseId, Praise>("praise", praiseOf);
