import type { GovernanceTables, PeopleTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 资金管理委员会 and 会议: who sits, what happened at meetings, and what they decided. */
export const meetingTables = (
  { table, text, int, ...kit }: Kit,
  { resident, staff, hamlet }: GovernanceTables & PeopleTables,
) => {
  const committeeMember = table(
    "committee_member",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      residentId: text("resident_id"),
      staffId: text("staff_id"),
      /** For which side, whether they lead, from when until when; the name of who lives elsewhere. */
      document: text("document").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.residentId],
        foreignColumns: [resident.villageId, resident.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.staffId],
        foreignColumns: [staff.villageId, staff.id],
      }),
      kit.index("committee_member_resident").on(t.villageId, t.residentId),
    ],
  );

  /** That a term ends earlier than was said; the last of them counts. */
  const committeeMemberEnd = table(
    "committee_member_end",
    {
      villageId: text("village_id").notNull(),
      memberId: text("member_id").notNull(),
      place: int("place").notNull(),
      lastOn: text("last_on").notNull(),
      why: text("why").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.memberId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.memberId],
        foreignColumns: [committeeMember.villageId, committeeMember.id],
      }),
    ],
  );

  const meeting = table(
    "meeting",
    {
      villageId: text("village_id").notNull(),
      id: text("id").notNull(),
      body: text("body").notNull(),
      hamletId: text("hamlet_id"),
      heldOn: text("held_on").notNull(),
      /** At what time and where, and the number of the minutes. */
      document: text("document").notNull(),
      at: int("at").notNull(),
      calledBy: text("called_by").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.id] }),
      kit.foreignKey({
        columns: [t.villageId, t.hamletId],
        foreignColumns: [hamlet.villageId, hamlet.id],
      }),
      kit.index("meeting_on").on(t.villageId, t.heldOn),
    ],
  );

  const meetingEvent = table(
    "meeting_event",
    {
      villageId: text("village_id").notNull(),
      meetingId: text("meeting_id").notNull(),
      place: int("place").notNull(),
      at: int("at").notNull(),
      writtenBy: text("written_by").notNull(),
      actor: text("actor").notNull(),
      /** SHA-256 of salt and document; null in rows from before these were sealed. */
      digest: text("digest"),
      salt: text("salt"),
      /** What happened: somebody came, a ballot was cast, a motion was counted; sealed, and null once it was erased. */
      document: text("document"),
      /** What an erasure left of it, sealed. */
      remains: text("remains"),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.meetingId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.meetingId],
        foreignColumns: [meeting.villageId, meeting.id],
      }),
    ],
  );

  /** 决议: the figures of every motion that was counted, carried or lost. */
  const resolution = table(
    "resolution",
    {
      villageId: text("village_id").notNull(),
      motionId: text("motion_id").notNull(),
      meetingId: text("meeting_id").notNull(),
      about: text("about").notNull(),
      subjectId: text("subject_id"),
      /** `carried` or `lost`. */
      outcome: text("outcome").notNull(),
      document: text("document").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.motionId] }),
      kit.foreignKey({
        columns: [t.villageId, t.meetingId],
        foreignColumns: [meeting.villageId, meeting.id],
      }),
      kit.index("resolution_about").on(t.villageId, t.about, t.subjectId),
    ],
  );

  return { committeeMember, committeeMemberEnd, meeting, meetingEvent, resolution };
};
