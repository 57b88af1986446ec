import type { GovernanceTables } from "./define.ts";
import type { Kit } from "./kit.ts";

/** 语音: what people of the village have spoken for the kiosk, phrase by phrase. */
export const voiceTables = (
  { table, text, int, bytes, ...kit }: Kit,
  { village }: Pick<GovernanceTables, "village">,
) => {
  const voiceClip = table(
    "voice_clip",
    {
      villageId: text("village_id").notNull(),
      language: text("language").notNull(),
      phrase: text("phrase").notNull(),
      id: text("id").notNull(),
      bytes: bytes("bytes").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.language, t.phrase] }),
      kit.unique("voice_clip_id").on(t.villageId, t.id),
      kit.foreignKey({ columns: [t.villageId], foreignColumns: [village.villageId] }),
    ],
  );

  return { voiceClip };
};
