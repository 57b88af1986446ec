import {
  forgetPraise,
  type Renaming,
  renameInCampaign,
  renameInGathering,
  renameInNote,
  renameInPraise,
} from "@huzhu/domain/outreach";
import type { ResidentId } from "@huzhu/domain/people";
import { CalendarDate, localDate } from "@huzhu/domain/time";
import { and, eq, inArray } from "drizzle-orm";
import {
  campaignOf,
  doorCell,
  gatheringOf,
  noteIn,
  praiseOf,
  versionName,
} from "../rows/outreach.ts";
import { updateSet } from "../sets.ts";
import type { Tables } from "../tables/define.ts";
import { type Read, safeOf, tableOf, type Write, within } from "../unit.ts";
import { leaving } from "../vault/document.ts";
import * as outreach from "./outreach.ts";
import { type Gone, renamed, told } from "./word-traces.ts";

/** The households in which somebody lived, each with the last day that is known of it. */
type Homes = ReadonlyMap<string, CalendarDate>;

/** A day after all that ever happened, for whoever has not left. */
const EVER = CalendarDate.make("9999-12-31");

export const homesOf = async (read: Read, id: ResidentId): Promise<Homes> => {
  const { db, resident, registerChange: t } = within(read);
  const [own] = await db
    .select({ household: resident.householdId, leftOn: resident.leftOn })
    .from(resident)
    .where(and(eq(resident.villageId, read.village), eq(resident.id, id)));
  const changes = await db
    .select({ household: t.householdId, from: t.fromId, on: t.eventDate })
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.subjectKind, "resident"), eq(t.subjectId, id)))
    .orderBy(t.eventDate);
  const homes = new Map<string, CalendarDate>();
  for (const { household, from, on } of changes) {
    for (const home of [household, from]) if (home !== null) homes.set(home, CalendarDate.make(on));
  }
  if (own) homes.set(own.household, CalendarDate.make(own.leftOn ?? EVER));
  return homes;
};

const livedAt = (homes: Homes, household: string, on: string): boolean =>
  on <= (homes.get(household) ?? "");

/** What was said at their own door is gone; words at doors of others name them by the pseudonym. */
const eraseNotes = async (tx: Write, gone: Gone, homes: Homes, rename: Renaming): Promise<void> => {
  const { db, doorstep: t } = within(tx);
  const rows = await db.select().from(t).where(eq(t.villageId, tx.village));
  const changes = rows.flatMap((row) => {
    const { campaignId, place, householdId, onDate } = row;
    const own = livedAt(homes, householdId, onDate);
    const said = noteIn(tx, row);
    if (said === "" || (!own && !told(said, gone))) return [];
    const cell = doorCell("remains", `${campaignId}/${place}`);
    const remains = own ? null : safeOf(tx).seal(renameInNote(said, rename), cell);
    const set = { salt: null, note: null, remains };
    return [{ where: { villageId: tx.village, campaignId, place }, set }];
  });
  await updateSet(tx, tableOf(tx, "doorstep"), changes);
};

/** A version without the words about them, beside what it says now. */
const bothOf = (
  tx: Write,
  row: Tables["outreach"]["$inferSelect"],
  homes: Homes,
  rename: Renaming,
): readonly [said: object, left: object] => {
  if (row.kind === "campaign") {
    const campaign = campaignOf(tx, row);
    return [campaign, renameInCampaign(campaign, rename)];
  }
  if (row.kind === "gathering") {
    const gathering = gatheringOf(tx, row);
    return [gathering, renameInGathering(gathering, rename)];
  }
  const praise = praiseOf(tx, row);
  const { household, at } = praise;
  const own = livedAt(homes, household, localDate(at));
  return [praise, (own ? forgetPraise : renameInPraise)(praise, rename)];
};

const eraseVersions = async (tx: Write, homes: Homes, rename: Renaming): Promise<void> => {
  const { db, outreach: t } = within(tx);
  const rows = await db.select().from(t).where(eq(t.villageId, tx.village));
  const changes = rows.flatMap((row) => {
    const [said, left] = bothOf(tx, row, homes, rename).map((one) => JSON.stringify(one));
    if (left === undefined || said === left) return [];
    const { kind, id, version } = row;
    const set = leaving(tx, "outreach", versionName(row), left);
    return [{ where: { villageId: tx.village, kind, id, version }, set }];
  });
  await updateSet(tx, tableOf(tx, "outreach"), changes);
};

/** How much of what was said at their own doors, and written of praise of their families, would go. */
export const countAtHome = async (
  read: Read,
  id: ResidentId,
): Promise<{ readonly doors: number; readonly praises: number }> => {
  const homes = await homesOf(read, id);
  const { db, doorstep: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), inArray(t.householdId, [...homes.keys()])));
  const said = rows.filter(
    (row) => livedAt(homes, row.householdId, row.onDate) && noteIn(read, row) !== "",
  );
  const praised = (await outreach.praises(read)).filter(({ household, at }) =>
    livedAt(homes, household, localDate(at)),
  );
  return { doors: said.length, praises: praised.length };
};

/** Erases what was said of somebody at doors, and in campaigns, gatherings and praise. */
export const erase = async (tx: Write, gone: Gone): Promise<void> => {
  const homes = await homesOf(tx, gone.id);
  const rename: Renaming = (text) => renamed(text, gone);
  await eraseNotes(tx, gone, homes, rename);
  await eraseVersions(tx, homes, rename);
};
