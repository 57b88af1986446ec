import { sql } from "drizzle-orm";
import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** Who asked for help, who came, and what is to come again and again. */
export const visitTables = (
  { table, text, int, flag, ...kit }: Kit,
  { device, resident }: GovernanceTables & PeopleTables,
) => {
  /** What a step left, as canonical JSON. */
  const sealed = () => ({
    /** SHA-256 of salt and document; null in events from before documents were sealed. */
    digest: text("digest"),
    /** Sealed as the document is: whoever has it can try guesses against the digest. */
    salt: text("salt"),
    /** Sealed; null once it was erased. */
    document: text("document"),
  });

  const helpRequest = table(
    "help_request",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      elderId: text("elder_id"),
      kind: text("kind").notNull(),
      deviceId: text("device_id"),
      wantedOn: text("wanted_on").notNull(),
      urgent: flag("urgent").notNull(),
      askedAt: int("asked_at").notNull(),
      state: text("state").notNull(),
      /** All of it, as canonical JSON, sealed; the other columns are what it is looked for by. */
      document: text("document").notNull(),
      /** How many of its events are written down. */
      events: int("events").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.elderId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.deviceId],
        foreignColumns: [device.villageId, device.id],
      }),
      kit.index("help_request_state").on(t.villageId, t.state, t.askedAt, t.id),
      kit.index("help_request_elder").on(t.villageId, t.elderId, t.askedAt),
      kit.index("help_request_untold").on(t.villageId).where(sql`events = 0`),
    ],
  );

  /** Everything that happened to a request, in order, and all of it as it stood afterwards. */
  const requestEvent = table(
    "request_event",
    {
      villageId: text("village_id").notNull(),
      requestId: text("request_id").notNull(),
      place: int("place").notNull(),
      what: text("what").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      ...sealed(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.requestId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.requestId],
        foreignColumns: [helpRequest.villageId, helpRequest.id],
      }),
    ],
  );

  const visit = table(
    "visit",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      requestId: text("request_id"),
      elderId: text("elder_id").notNull(),
      service: text("service").notNull(),
      onDate: text("on_date").notNull(),
      slip: text("slip").notNull(),
      /** The name of why it is made. */
      cause: text("cause").notNull(),
      /** When the helpers went, once they have. */
      wentAt: int("went_at"),
      state: text("state").notNull(),
      /** All of it, as canonical JSON, sealed; the other columns are what it is looked for by. */
      document: text("document").notNull(),
      events: int("events").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.requestId],
        foreignColumns: [helpRequest.villageId, helpRequest.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.elderId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.uniqueIndex("visit_slip").on(t.villageId, t.slip),
      kit.index("visit_day").on(t.villageId, t.onDate, t.id),
      kit.index("visit_elder").on(t.villageId, t.elderId, t.onDate),
      kit.index("visit_state").on(t.villageId, t.state, t.onDate),
      kit.index("visit_request").on(t.villageId, t.requestId).where(sql`request_id is not null`),
    ],
  );

  /** Who goes, or went, and what came of it for them. */
  const visitHelper = table(
    "visit_helper",
    {
      villageId: text("village_id").notNull(),
      visitId: text("visit_id").notNull(),
      helperId: text("helper_id").notNull(),
      /** How long they helped; null before they went. */
      minutes: int("minutes"),
      /** What they earned, in smallest units and in minutes; null before it is confirmed. */
      points: int("points"),
      credited: int("credited"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.visitId, t.helperId] }),
      kit.foreignKey({
        columns: [t.villageId, t.visitId],
        foreignColumns: [visit.villageId, visit.id],
      }),
      kit.index("visit_helper_helper").on(t.villageId, t.helperId),
    ],
  );

  const visitEvent = table(
    "visit_event",
    {
      villageId: text("village_id").notNull(),
      visitId: text("visit_id").notNull(),
      place: int("place").notNull(),
      what: text("what").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      ...sealed(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.visitId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.visitId],
        foreignColumns: [visit.villageId, visit.id],
      }),
    ],
  );

  /** What comes again and again for one elder. */
  const carePlan = table(
    "care_plan",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      elderId: text("elder_id").notNull(),
      fromDate: text("from_date").notNull(),
      untilDate: text("until_date"),
      document: text("document").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.elderId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("care_plan_elder").on(t.villageId, t.elderId),
    ],
  );

  return { helpRequest, requestEvent, visit, visitHelper, visitEvent, carePlan };
};
