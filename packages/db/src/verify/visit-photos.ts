import { digestOfPicture } from "../repositories/visit-photos.ts";
import { photoCell } from "../rows/store.ts";
import { batches, type Look } from "../stream.ts";
import { safeOf } from "../unit.ts";
import { Unreadable } from "../vault/cell.ts";
import { int, text } from "./cells.ts";
import { erasedOnes } from "./erased.ts";
import type { Findings } from "./finding.ts";

const PICTURED = `select p.visit_id, p.place, p.digest, p.photo_id, f.bytes, v.elder_id
  from visit_photo p
  join photo f on f.village_id = p.village_id and f.id = p.photo_id
  join visit v on v.village_id = p.village_id and v.id = p.visit_id
  where p.village_id = ? order by p.visit_id, p.place`;

/** What is to be seen on a photo; `null` where it cannot be opened, which is told elsewhere. */
const seenOn = ({ read }: Look, id: string, cell: unknown): Uint8Array | null => {
  if (!(cell instanceof Uint8Array)) return null;
  try {
    return safeOf(read).openBytes(cell, photoCell(id));
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
};

/** I9: photos of visits are those that were sent, and empty only where the elder was erased. */
export const checkVisitPhotos = async (look: Look, findings: Findings): Promise<void> => {
  const erased = await erasedOnes(look.read);
  for await (const rows of batches(look, PICTURED)) {
    for (const [visit, place, digest, photo, cell, elder] of rows) {
      const of = `visitPhoto/${text(visit)}/${int(place)}`;
      const bytes = seenOn(look, text(photo), cell);
      if (bytes === null) continue;
      if (bytes.length > 0) {
        findings.compare("content of a record", of, text(digest), digestOfPicture(bytes));
      } else if (!erased.has(text(elder))) findings.add("erased without a word", of, 1, 0);
    }
  }
};
