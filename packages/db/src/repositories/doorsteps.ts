import type { CampaignId, Doorstep } from "@huzhu/domain/outreach";
import type { HouseholdId } from "@huzhu/domain/people";
import { and, count, eq } from "drizzle-orm";
import { keep } from "../log/append.ts";
import type { Actor } from "../nouns/actor.ts";
import { doorCell, doorstepOf } from "../rows/outreach.ts";
import { type Read, safeOf, type Write, within } from "../unit.ts";
import { digestOf } from "../vault/document.ts";

/** What was said at a door as its row keeps it; where nobody said anything, nothing is kept. */
const noteCells = (tx: Write, note: string, row: string) => {
  if (note === "") return { digest: null, salt: null, note: null };
  const safe = safeOf(tx);
  const salt = safe.salt();
  return {
    digest: digestOf(salt, note),
    salt: safe.seal(salt, doorCell("salt", row)),
    note: safe.seal(note, doorCell("note", row)),
  };
};

/** Writes down what became of knocks at doors of one campaign. */
export const record = async (
  tx: Write,
  doorsteps: ReadonlyArray<Doorstep>,
  actor: Actor,
): Promise<void> => {
  const [first] = doorsteps;
  if (!first) return;
  const { db, doorstep: t } = within(tx);
  const ofCampaign = and(eq(t.villageId, tx.village), eq(t.campaignId, first.campaign));
  const [known] = await db.select({ knocks: count() }).from(t).where(ofCampaign);
  const kept = doorsteps.map(({ campaign, household, on, answer, note, by, at }, nth) => {
    const place = (known?.knocks ?? 0) + nth + 1;
    const said = { onDate: on, answer: JSON.stringify(answer), at, writtenBy: by };
    const subject = `${campaign}/${place}`;
    const row = {
      ...{ villageId: tx.village, campaignId: campaign, place, householdId: household, ...said },
      ...{ ...noteCells(tx, note, subject), actor: JSON.stringify(actor) },
    };
    return { subject, row };
  });
  await keep(tx, "doorstep", kept, Math.max(...doorsteps.map(({ at }) => at)));
};

/** Every knock of a campaign, the first before the others. */
export const ofCampaign = async (
  read: Read,
  campaign: CampaignId,
): Promise<ReadonlyArray<Doorstep>> => {
  const { db, doorstep: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.campaignId, campaign)))
    .orderBy(t.place);
  return rows.map((row) => doorstepOf(read, row));
};

/** Every knock at the door of one household, in any campaign, the first before the others. */
export const ofHousehold = async (
  read: Read,
  household: HouseholdId,
): Promise<ReadonlyArray<Doorstep>> => {
  const { db, doorstep: t } = within(read);
  const rows = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, read.village), eq(t.householdId, household)))
    .orderBy(t.at, t.campaignId, t.place);
  return rows.map((row) => doorstepOf(read, row));
};
