import { forgetComplaint, forgetOrderState } from "@huzhu/domain/market";
import type { PersonName, ResidentId } from "@huzhu/domain/people";
import { forgetProfile } from "@huzhu/domain/reciprocity/helper";
import { and, eq, inArray } from "drizzle-orm";
import { profileIn, profileSaid } from "../rows/helper-roster.ts";
import { complaintOf, stepOf } from "../rows/market.ts";
import { happeningIn } from "../rows/meetings.ts";
import { updateSet } from "../sets.ts";
import { tableOf, type Write, within } from "../unit.ts";
import { leaving } from "../vault/document.ts";

/** Whoever is erased, by what texts call them, and what they are called from now on. */
export interface Gone {
  readonly id: ResidentId;
  readonly signs: ReadonlyArray<string>;
  readonly pseudonym: PersonName;
}

export const told = (text: string, { signs }: Gone): boolean =>
  signs.some((sign) => text.includes(sign));

/** A text in JSON under the pseudonym. */
export const renamed = (text: string, { signs, pseudonym }: Gone): string =>
  signs.reduce((left, sign) => left.replaceAll(sign, pseudonym), text);

/** What an order brought whom stays; what was written of it is gone. */
const eraseSteps = async (tx: Write, { id }: Gone): Promise<ReadonlySet<string>> => {
  const { db, serviceOrder, serviceOrderStep: t } = within(tx);
  const orders = await db
    .select({ id: serviceOrder.id })
    .from(serviceOrder)
    .where(and(eq(serviceOrder.villageId, tx.village), eq(serviceOrder.elderId, id)));
  const ids = orders.map((order) => order.id);
  if (ids.length === 0) return new Set();
  const steps = await db
    .select()
    .from(t)
    .where(and(eq(t.villageId, tx.village), inArray(t.orderId, ids)));
  const changes = steps.map((step) => {
    const { orderId, place } = step;
    const left = JSON.stringify(forgetOrderState(stepOf(tx, step)));
    return {
      where: { villageId: tx.village, orderId, place },
      set: leaving(tx, "service_order_step", `${orderId}/${place}`, left),
    };
  });
  await updateSet(tx, tableOf(tx, "serviceOrderStep"), changes);
  return new Set(ids);
};

/** Complaints about their orders, and those that name them. */
const eraseComplaints = async (
  tx: Write,
  gone: Gone,
  orders: ReadonlySet<string>,
): Promise<void> => {
  const { db, complaint: t, complaintEnd } = within(tx);
  const rows = await db
    .select({ complaint: t, end: complaintEnd })
    .from(t)
    .leftJoin(
      complaintEnd,
      and(eq(complaintEnd.villageId, t.villageId), eq(complaintEnd.complaintId, t.id)),
    )
    .where(eq(t.villageId, tx.village));
  const theirs = rows.flatMap(({ complaint, end }) => {
    const said = complaintOf(tx, complaint, end);
    const about = orders.has(complaint.orderId ?? "") || told(JSON.stringify(said), gone);
    return about ? [forgetComplaint(said)] : [];
  });
  const own = theirs.map(({ id, from, what }) => ({
    where: { villageId: tx.village, id },
    set: leaving(tx, "complaint", id, JSON.stringify({ fromWhom: from, what })),
  }));
  const ends = theirs.flatMap(({ id, end }) =>
    end === null
      ? []
      : [
          {
            where: { villageId: tx.village, complaintId: id },
            set: leaving(tx, "complaint_end", id, JSON.stringify(end)),
          },
        ],
  );
  await updateSet(tx, tableOf(tx, "complaint"), own);
  await updateSet(tx, tableOf(tx, "complaintEnd"), ends);
};

/** What they said of themselves as a helper, and what profiles of others say of them. */
const eraseProfiles = async (tx: Write, gone: Gone): Promise<void> => {
  const { db, helper, helperProfile: t } = within(tx);
  const rows = await db
    .select({ profile: t, resident: helper.residentId })
    .from(t)
    .innerJoin(helper, and(eq(helper.villageId, t.villageId), eq(helper.id, t.helperId)))
    .where(eq(t.villageId, tx.village));
  const changes = rows.flatMap(({ profile: row, resident }) => {
    const { helperId, place } = row;
    const { profile, why } = profileIn(tx, row);
    const own = resident === gone.id;
    if (!own && !told(JSON.stringify([profile.note, profile.barred, why]), gone)) return [];
    const left = profileSaid(forgetProfile(profile), "");
    return [
      {
        where: { villageId: tx.village, helperId, place },
        set: leaving(tx, "helper_profile", `${helperId}/${place}`, left),
      },
    ];
  });
  await updateSet(tx, tableOf(tx, "helperProfile"), changes);
};

/**
 * Minutes stay, because a village has decided by them; whoever they name has another name there, but
 * for who led a meeting and who signed: that is their office, and stands on its resolutions.
 */
const eraseMinutes = async (tx: Write, gone: Gone): Promise<void> => {
  const { db, meetingEvent: t } = within(tx);
  const rows = await db.select().from(t).where(eq(t.villageId, tx.village));
  const changes = rows.flatMap((row) => {
    const { meetingId, place } = row;
    const happening = happeningIn(tx, row);
    const said = JSON.stringify(happening);
    const office = happening._tag === "Opened" || happening._tag === "Signed";
    if (office || !told(said, gone)) return [];
    return [
      {
        where: { villageId: tx.village, meetingId, place },
        set: leaving(tx, "meeting_event", `${meetingId}/${place}`, renamed(said, gone)),
      },
    ];
  });
  await updateSet(tx, tableOf(tx, "meetingEvent"), changes);
};

/** Erases what was written of somebody in orders, complaints, profiles of helpers, and minutes. */
export const erase = async (tx: Write, gone: Gone): Promise<void> => {
  const orders = await eraseSteps(tx, gone);
  await eraseComplaints(tx, gone, orders);
  await eraseProfiles(tx, gone);
  await eraseMinutes(tx, gone);
};
