import { VillageId } from "@huzhu/domain/people";
import { RequestId } from "@huzhu/domain/reciprocity";
import { PhotoId } from "@huzhu/domain/store";
import { expect, it } from "vitest";
import * as consents from "../repositories/consents.ts";
import * as disclosures from "../repositories/disclosures.ts";
import * as erasures from "../repositories/erasures.ts";
import * as helpRequests from "../repositories/help-requests.ts";
import * as mandates from "../repositories/mandates.ts";
import * as photos from "../repositories/photos.ts";
import * as portraits from "../repositories/portraits.ts";
import * as visits from "../repositories/visits.ts";
import { dump, openOf } from "../testing/dump.ts";
import { onEveryEngine, openAt, type Place } from "../testing/engine.ts";
import { HALF_VILLAGE, halfSealedRows, LATER_SECRETS } from "../testing/half-sealed-village.ts";
import { migrateThrough } from "../testing/migrating.ts";
import { WANG_WEI } from "../testing/village.ts";
import { verify } from "../verify/verify.ts";

const village = VillageId.make(HALF_VILLAGE);
const PNG = Buffer.from("89504e470d0a1a0a", "hex");

onEveryEngine("a village of which half was sealed", (engine) => {
  const { name, empty } = engine;
  const found = (at: Place) => openOf(engine, at, Object.values(LATER_SECRETS));
  const old = async (): Promise<Place> => {
    const at = await empty();
    await migrateThrough(name, at, "0031-words");
    for (const rows of halfSealedRows(name)) await at.all(rows);
    return at;
  };

  it("is sealed as far as we seal, once, and says the same under the same leaves", async () => {
    const at = await old();
    expect((await found(at)).length).toBeGreaterThanOrEqual(9);
    const database = await openAt(at);
    expect(await found(at)).toEqual([]);
    expect((await verify(database, village)).findings).toEqual([]);
    const said = await database.read(village, async (read) => ({
      requests: await helpRequests.latest(read, { most: 9 }),
      visits: await visits.list(read, {}),
      events: await helpRequests.eventsOf(read, RequestId.make("r")),
      mandates: await mandates.ofElder(read, WANG_WEI.id),
      consents: await consents.ofResident(read, WANG_WEI.id),
      looks: (await disclosures.page(read, {}, { page: 1, pageSize: 9 })).rows,
      asked: await erasures.waiting(read),
      photo: (await photos.byId(read, PhotoId.make("photo")))?.bytes,
      portrait: (await portraits.ofResidents(read, [WANG_WEI.id])).get(WANG_WEI.id)?.bytes,
    }));
    expect(said).toMatchObject({
      requests: [{ note: LATER_SECRETS.asked }],
      visits: [{ state: { seen: { note: LATER_SECRETS.seen } } }],
      events: [{ request: { note: LATER_SECRETS.asked } }],
      mandates: [{ mandate: { consent: { witness: LATER_SECRETS.witness } } }],
      consents: [{ witness: LATER_SECRETS.guardian }],
      looks: [{ words: LATER_SECRETS.looked }],
      asked: [{ words: LATER_SECRETS.erasing }],
    });
    for (const bytes of [said.photo, said.portrait]) {
      expect(Buffer.from(bytes ?? []).subarray(0, PNG.length)).toEqual(PNG);
      expect(Buffer.from(bytes ?? []).toString("latin1")).not.toContain(LATER_SECRETS.place);
    }
    await database.close();
    const once = await dump(at);
    await (await openAt(at)).close();
    expect(await dump(at)).toEqual(once);
  });
});
