import { ServiceCode } from "@huzhu/domain/catalog";
import { PersonName } from "@huzhu/domain/people";
import { planVisit, SlipCode, VisitId } from "@huzhu/domain/reciprocity";
import { PhotoId } from "@huzhu/domain/store";
import { Result } from "effect";
import { expect, it } from "vitest";
import { onEveryEngine, openAt } from "../testing/engine.ts";
import { ACTOR, foundVillage, later, NOW, TODAY, WANG_WEI } from "../testing/village.ts";
import { writing } from "../testing/write.ts";
import { verify } from "../verify/verify.ts";
import * as erasures from "./erasures.ts";
import * as photos from "./photos.ts";
import * as traces from "./traces.ts";
import * as visitPhotos from "./visit-photos.ts";
import * as visits from "./visits.ts";

const BY = { at: NOW, actor: ACTOR };
const VISIT = Result.getOrThrow(
  planVisit(
    {
      ...{ id: VisitId.make("v"), cause: { _tag: "ByHand" }, elder: WANG_WEI.id },
      ...{ service: ServiceCode.make("M01"), on: TODAY, part: "any", dueBy: null, helpers: [] },
      slip: SlipCode.make("123456"),
    },
    NOW,
  ),
);
const photo = (id: string) => ({
  ...{ id: PhotoId.make(id), mediaType: "image/webp" },
  bytes: Buffer.from(`to be seen on ${id}`),
});

onEveryEngine("photos of visits", (engine) => {
  it("come one behind the other, and show nothing any more once the elder is erased", async () => {
    const database = await openAt(await engine.place());
    const village = await foundVillage(database);
    const write = writing(database, village);
    await write(async (tx) => {
      await visits.insert(tx, [VISIT], BY);
      await visitPhotos.add(tx, VISIT.id, photo("door"), BY);
      await visitPhotos.add(tx, VISIT.id, photo("stove"), BY);
      await photos.insert(tx, photo("rice"), NOW);
    });
    const [door, rice] = [photo("door").id, photo("rice").id];
    const look = () =>
      database.read(village, async (read) => ({
        kept: (await visitPhotos.ofVisit(read, VISIT.id)).map((one) => one.photo),
        count: (await visitPhotos.counts(read, [VISIT.id])).get(VISIT.id),
        are: [await visitPhotos.isOne(read, door), await visitPhotos.isOne(read, rice)],
        seen: [(await photos.byId(read, door))?.bytes, (await photos.byId(read, rice))?.bytes].map(
          (bytes) => bytes && Buffer.from(bytes).toString(),
        ),
      }));
    expect(await look()).toEqual({
      ...{ kept: ["door", "stove"], count: 2, are: [true, false] },
      seen: ["to be seen on door", "to be seen on rice"],
    });
    await write(async (tx) => {
      const as = { name: PersonName.make("村民-0A1B"), initials: "cm" };
      await traces.erase(tx, WANG_WEI.id, as);
      const erasure = { resident: WANG_WEI.id, pseudonym: as.name, ground: "asked" } as const;
      const preparedBy = { id: "cadre", name: "米会计" };
      await erasures.record(tx, { ...erasure, at: later(9), preparedBy }, ACTOR);
    });
    expect(await look()).toMatchObject({ count: 2, seen: [undefined, "to be seen on rice"] });
    expect((await verify(database, village)).findings).toEqual([]);
  });
});
