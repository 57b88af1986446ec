import type { Kit } from "./kit.ts";
import type { storeTables } from "./store.ts";
import type { visitTables } from "./visits.ts";

type Pictured = Pick<ReturnType<typeof storeTables>, "photo"> &
  Pick<ReturnType<typeof visitTables>, "visit">;

/** 走访照片: which photos are of which visit, and who took them. */
export const visitPhotoTables = ({ table, text, int, ...kit }: Kit, { visit, photo }: Pictured) => {
  const visitPhoto = table(
    "visit_photo",
    {
      villageId: text("village_id").notNull(),
      visitId: text("visit_id").notNull(),
      place: int("place").notNull(),
      photoId: text("photo_id").notNull(),
      /** SHA-256 of the picture as it was kept: another one in its place would be found. */
      digest: text("digest").notNull(),
      at: int("at").notNull(),
      actor: text("actor").notNull(),
    },
    (t) => [
      kit.primaryKey({ columns: [t.villageId, t.visitId, t.place] }),
      kit.foreignKey({
        columns: [t.villageId, t.visitId],
        foreignColumns: [visit.villageId, visit.id],
      }),
      kit.foreignKey({
        columns: [t.villageId, t.photoId],
        foreignColumns: [photo.villageId, photo.id],
      }),
      kit.uniqueIndex("visit_photo_photo").on(t.villageId, t.photoId),
    ],
  );

  return { visitPhoto };
};
