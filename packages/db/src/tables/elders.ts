import type { PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** What is known of elders beside the register; written once, replaced or ended by another row. */
export const elderTables = ({ table, text, int, ...kit }: Kit, { resident }: PeopleTables) => {
  /** What a record says of somebody's health or poverty. */
  const sealed = () => ({
    /** SHA-256 of salt and document; null in records from before documents were sealed. */
    digest: text("digest"),
    /** Sealed as the document is: whoever has it can try guesses against the digest. */
    salt: text("salt"),
    /** Sealed; null once it was erased. */
    document: text("document"),
  });

  const abilityAssessment = table(
    "ability_assessment",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      residentId: text("resident_id").notNull(),
      assessedOn: text("assessed_on").notNull(),
      recordedAt: int("recorded_at").notNull(),
      /** The earlier assessment whose place it takes, because that one was wrong. */
      replacesId: text("replaces_id"),
      actor: text("actor").notNull(),
      ...sealed(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.unique("ability_assessment_replaces").on(t.villageId, t.replacesId),
      kit.index("ability_assessment_resident").on(t.villageId, t.residentId, t.assessedOn),
    ],
  );

  const certification = table(
    "certification",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      residentId: text("resident_id").notNull(),
      fromDate: text("from_date").notNull(),
      untilDate: text("until_date"),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
      ...sealed(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("certification_resident").on(t.villageId, t.residentId),
    ],
  );

  /** That a certification does not hold from a day on; once. */
  const certificationEnd = table(
    "certification_end",
    {
      villageId: text("village_id").notNull(),
      certificationId: text("certification_id").notNull(),
      fromDate: text("from_date").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
      ...sealed(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.certificationId] }),
      kit.foreignKey({
        columns: [t.villageId, t.certificationId],
        foreignColumns: [certification.villageId, certification.id],
      }),
    ],
  );

  /** What happened to an elder, after which somebody looks again. */
  const careEvent = table(
    "care_event",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      residentId: text("resident_id").notNull(),
      onDate: text("on_date").notNull(),
      recordedAt: int("recorded_at").notNull(),
      actor: text("actor").notNull(),
      ...sealed(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.index("care_event_resident").on(t.villageId, t.residentId, t.onDate),
    ],
  );

  return { abilityAssessment, certification, certificationEnd, careEvent };
};
