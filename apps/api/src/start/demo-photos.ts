import { consents, visitPhotos, type Write } from "@huzhu/db";
import { ConsentId } from "@huzhu/domain/privacy";
import type { Visit } from "@huzhu/domain/reciprocity";
import { PhotoId } from "@huzhu/domain/store";
import { addDays, endOfDay } from "@huzhu/domain/time";
import type { Circumstances } from "../ledger/circumstances.ts";
import { plainPicture } from "./plain-picture.ts";

const SIZE = { width: 480, height: 360 } as const;
const [WALL, FLOOR, WOOD, SKY, STOVE] = [0, 1, 2, 3, 4];
const PALETTE = [
  [232, 222, 200],
  [176, 148, 112],
  [120, 82, 48],
  [156, 198, 226],
  [92, 92, 96],
] as const;

const inside = (x: number, y: number, [left, top, right, bottom]: ReadonlyArray<number>) =>
  x >= (left ?? 0) && y >= (top ?? 0) && x < (right ?? 0) && y < (bottom ?? 0);

/** A room as a child would draw it: a window, and a stove or a table; nobody is in it. */
const room = (nth: number): Uint8Array =>
  plainPicture(SIZE, PALETTE, (x, y) => {
    const from = 40 + 60 * (nth % 4);
    if (inside(x, y, [from + 12, 62, from + 118, 148])) return SKY;
    if (inside(x, y, [from, 50, from + 130, 160])) return WOOD;
    if (inside(x, y, [250, 190, 400, 300])) return nth % 2 === 0 ? STOVE : WOOD;
    return y > 280 ? FLOOR : WALL;
  });

/** Photos of a few visits, each to somebody who agreed to them. */
export const writePhotos = async (
  tx: Write,
  seen: ReadonlyArray<Visit>,
  { newId, actor }: Circumstances,
): Promise<void> => {
  for (const [nth, { id, elder: resident, on }] of seen.entries()) {
    const agreed = addDays(on, -1);
    const way = { purpose: "photo", way: "signed", guardian: null, witness: null } as const;
    const when = { on: agreed, recordedAt: endOfDay(agreed), withdrawn: null };
    const consent = { id: ConsentId.make(newId()), resident, ...way, ...when };
    await consents.record(tx, consent, actor, newId());
    const photo = { id: PhotoId.make(newId()), mediaType: "image/png", bytes: room(nth) };
    await visitPhotos.add(tx, id, photo, { at: endOfDay(on), actor });
  }
};
