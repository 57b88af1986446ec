import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Priced services: who is paid for care, what was bought from them, and what people say of it. */
export const marketTables = (
  { table, text, int, ...kit }: Kit,
  { village, resident, household }: GovernanceTables & PeopleTables,
) => {
  /** A provider as it stands since a version; the last one counts. */
  const provider = table(
    "provider",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      version: int("version").notNull(),
      /** Sealed, as its salt is: there are telephones in it. */
      document: text("document").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in versions from before documents were sealed. */
      digest: text("digest"),
      salt: text("salt"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id, t.version] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const serviceOrder = table(
    "service_order",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      elderId: text("elder_id").notNull(),
      householdId: text("household_id").notNull(),
      providerId: text("provider_id").notNull(),
      wantedOn: text("wanted_on").notNull(),
      /** Service, units, price and payers; sealed. */
      document: text("document").notNull(),
      orderedAt: int("ordered_at").notNull(),
      orderedBy: text("ordered_by").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.elderId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.householdId],
        foreignColumns: [household.villageId, household.id],
      }),
      kit.index("service_order_elder").on(t.villageId, t.elderId),
      kit.index("service_order_wanted").on(t.villageId, t.wantedOn),
    ],
  );

  /** What became of an order; the last of its steps is where it stands. */
  const serviceOrderStep = table(
    "service_order_step",
    {
      villageId: text("village_id").notNull(),
      orderId: text("order_id").notNull(),
      place: int("place").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** Where the order stands; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.orderId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.orderId],
        foreignColumns: [serviceOrder.villageId, serviceOrder.id],
      }),
    ],
  );

  const paymentList = table(
    "payment_list",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      throughDate: text("through_date").notNull(),
      madeAt: int("made_at").notNull(),
      /** Its lines and their sum. */
      document: text("document").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  const complaint = table(
    "complaint",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      providerId: text("provider_id").notNull(),
      orderId: text("order_id"),
      onDate: text("on_date").notNull(),
      takenBy: text("taken_by").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** From whom, and what; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.orderId],
        foreignColumns: [serviceOrder.villageId, serviceOrder.id],
      }),
      kit.index("complaint_provider").on(t.villageId, t.providerId),
    ],
  );

  /** What came out of a complaint; once. */
  const complaintEnd = table(
    "complaint_end",
    {
      villageId: text("village_id").notNull(),
      complaintId: text("complaint_id").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** What came out of it; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.complaintId] }),
      kit.foreignKey({
        columns: [t.villageId, t.complaintId],
        foreignColumns: [complaint.villageId, complaint.id],
      }),
    ],
  );

  return { provider, serviceOrder, serviceOrderStep, paymentList, complaint, complaintEnd };
};
