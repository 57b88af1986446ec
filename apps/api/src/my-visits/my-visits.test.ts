import type { Visitor } from "@huzhu/client/visitor";
import {
  addMyPhoto,
  addVisitPhoto,
  changeHelper,
  changePrivacySettings,
  comeToVisit,
  declineVisit,
  givePhoneLink,
  helpers,
  leaveVisit,
  me,
  myVisits,
  openLink,
  phoneLink,
  planVisit,
  revokePhoneLink,
  visit as whole,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { ServiceCode } from "@huzhu/domain/catalog";
import { DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { MOST_PHOTOS, NOTHING_SEEN, SlipCode } from "@huzhu/domain/reciprocity";
import type { HelperId } from "@huzhu/domain/reciprocity/helper";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { type Carded, neighbours } from "../testing/neighbours.ts";

const TODAY = localDate(NOW);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** The smallest PNG there is: one transparent point. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const LOCATED = Buffer.concat([Buffer.from(PNG, "base64"), Buffer.from("29.56N 106.55E")]).toString(
  "base64",
);

onEveryEngine("a helper's phone", (engine) => {
  let house: House;
  let one: HelperId;
  let other: HelperId;
  let elder: Carded;

  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(helpers, {}));
    const able = rows.filter(({ absence }) => absence === null);
    const [first, second] = able;
    const { elders } = await neighbours(house);
    const [whom] = elders.filter(({ id }) => !able.some((helper) => helper.id === (id as string)));
    if (!first || !second || !whom) throw new Error("The village has too few people.");
    [one, other, elder] = [first.id, second.id, whom];
  });

  const plan = async (who: ReadonlyArray<HelperId>, on = TODAY) => {
    const cadre = await house.as("cadre");
    const going = { elder: elder.id, service: ServiceCode.make("M01"), helpers: who };
    const body = { ...going, on, part: "morning" } as const;
    return answered(cadre.call(planVisit, { body, ...attempt() }));
  };
  const give = async (password: string | null) => {
    const cadre = await house.as("cadre");
    const request = { params: { helper: one }, body: { password }, ...attempt() };
    return (await answered(cadre.call(givePhoneLink, request))).link;
  };
  const open = (visitor: Visitor, link: string, password: string | null = null) =>
    visitor.call(openLink, { body: { link, password } });
  const consentRequired = async (required: boolean) => {
    const privacy = { ...DEFAULT_PRIVACY, consentRequired: required };
    const admin = await house.as("admin");
    await answered(admin.call(changePrivacySettings, { body: { privacy }, ...attempt() }));
  };
  const mine = async (phone: Visitor, id: string) =>
    (await answered(phone.call(myVisits, {}))).visits.find((visit) => visit.id === id);

  it("shows where its helper goes, opens a visit at the door and ends it with what was seen", async () => {
    const phone = await house.phone(one);
    const { id, slip, name } = await plan([one, other]);
    const shown = await mine(phone, id);
    expect(shown).toMatchObject({ step: "Planned", part: "morning", came: null });
    expect(shown?.elder).not.toBe(name);
    expect(JSON.stringify(shown)).not.toContain(slip);
    expect(shown?.others).toHaveLength(1);

    const params = { visit: id };
    const wrong = SlipCode.make(slip === "000000" ? "000001" : "000000");
    const elsewhere = { params, body: { door: { slip: wrong } }, ...attempt() };
    expect(await refused(phone.call(comeToVisit, elsewhere))).toMatchObject({ tag: "OtherDoor" });
    const there = { params, body: { door: { card: elder.card } }, ...attempt() };
    expect(await answered(phone.call(comeToVisit, there))).toMatchObject({ step: "CheckedIn" });
    // The same attempt again is answered as the first time, and nothing begins twice.
    expect(await answered(phone.call(comeToVisit, there))).toMatchObject({ step: "CheckedIn" });
    expect(await refused(phone.call(declineVisit, { params, ...attempt() }))).toMatchObject({
      tag: "OtherVisitStep",
    });

    house.pass(40 * MINUTE);
    const seen = { ...NOTHING_SEEN, mood: 3, note: "想孙子" } as const;
    const leaving = { params, body: { seen }, ...attempt() };
    expect(await answered(phone.call(leaveVisit, leaving))).toMatchObject({ step: "CheckedOut" });
    const cadre = await house.as("cadre");
    const { visit, history } = await answered(cadre.call(whole, { params }));
    expect(visit.state).toMatchObject({
      ...{ came: { evidence: { _tag: "Phone" } }, seen },
      shares: [
        { helper: one, minutes: 40 },
        { helper: other, minutes: 40 },
      ],
    });
    const { rows } = await answered(cadre.call(helpers, {}));
    const called = rows.find((row) => row.id === one)?.name;
    expect(history.slice(1).map(({ what, by }) => [what, by])).toEqual([
      ["checkedIn", called],
      ["checkedOut", called],
    ]);
  });

  it("sends photos of what was seen, without where they were taken, that only the office sees", async () => {
    const phone = await house.phone(one);
    const [own, others] = [await plan([one]), await plan([other])];
    const send = (id: typeof own.id, base64 = LOCATED) =>
      phone.call(addMyPhoto, { params: { visit: id }, body: { base64 }, ...attempt() });
    expect(await refused(send(own.id))).toMatchObject({ tag: "OtherVisitStep" });
    const door = { params: { visit: own.id }, body: { door: { slip: own.slip } }, ...attempt() };
    await answered(phone.call(comeToVisit, door));
    expect(await refused(send(others.id))).toMatchObject({ status: 404 });
    const words = Buffer.from("this is no photo at all").toString("base64");
    expect(await refused(send(own.id, words))).toMatchObject({ tag: "NotAPhoto" });
    await answered(send(own.id));
    const cadre = await house.as("cadre");
    const params = { visit: own.id };
    const added = { params, body: { base64: LOCATED }, ...attempt() };
    // The same attempt again keeps no second photo.
    await answered(cadre.call(addVisitPhoto, added));
    await answered(cadre.call(addVisitPhoto, added));
    expect((await mine(phone, own.id))?.photos).toBe(2);
    const { photos } = await answered(cadre.call(whole, { params }));
    const { rows } = await answered(cadre.call(helpers, {}));
    expect(photos.map(({ by }) => by)).toEqual([
      rows.find((row) => row.id === one)?.name,
      (await answered(cadre.call(me, {}))).staff.name,
    ]);
    const [first] = photos;
    const seen = `/api/photos/${first?.photo}`;
    const shown = await cadre.fetch(seen);
    expect([shown.status, shown.headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(Buffer.from(await shown.arrayBuffer()).toString("base64")).toBe(PNG);
    expect((await (await house.kiosk()).fetch(seen)).status).toBe(404);
    expect((await (await house.as("keeper")).fetch(seen)).status).toBe(404);
    expect((await phone.fetch(seen)).status).toBe(401);
    await consentRequired(true);
    expect(await refused(send(own.id))).toMatchObject({ tag: "ConsentMissing" });
    await consentRequired(false);
    for (let more = 2; more < MOST_PHOTOS; more += 1) await answered(send(own.id));
    expect(await refused(send(own.id))).toMatchObject({
      ...{ tag: "PhotosEnough", sentence: "一次走访最多存6张照片，已经够了" },
    });
  });

  it("says that its helper cannot come, of their own visits only", async () => {
    const phone = await house.phone(one);
    const [own, others] = [await plan([one], addDays(TODAY, 1)), await plan([other])];
    const early = { params: { visit: own.id }, body: { door: { slip: own.slip } }, ...attempt() };
    expect(await refused(phone.call(comeToVisit, early))).toMatchObject({ tag: "VisitLater" });
    const foreign = { params: { visit: others.id }, ...attempt() };
    expect(await refused(phone.call(declineVisit, foreign))).toMatchObject({ status: 404 });
    await answered(phone.call(declineVisit, { params: { visit: own.id }, ...attempt() }));
    expect(await mine(phone, own.id)).toBeUndefined();
    const cadre = await house.as("cadre");
    const { row, history } = await answered(cadre.call(whole, { params: { visit: own.id } }));
    expect([row.helpers, row.step, history.at(-1)?.what]).toEqual([[], "Planned", "declined"]);
  });

  it("opens by link and code, and closes when the village calls the link back", async () => {
    const [link, phone] = [await give("2580"), house.nobody()];
    expect(await refused(open(phone, link))).toMatchObject({ tag: "LinkCodeWanted" });
    expect(await refused(open(phone, link, "0000"))).toMatchObject({ tag: "LinkCodeWrong" });
    await answered(open(phone, link, "2580"));
    await answered(phone.call(myVisits, {}));
    const cadre = await house.as("cadre");
    const of = { params: { helper: one } };
    expect(await answered(cadre.call(phoneLink, of))).toMatchObject({
      ...{ asksCode: true, phones: 1, opens: true },
    });
    await answered(cadre.call(revokePhoneLink, { ...of, ...attempt() }));
    expect(await refused(phone.call(myVisits, {}))).toMatchObject({ tag: "NotLoggedIn" });
    expect(await refused(open(house.nobody(), link, "2580"))).toMatchObject({ tag: "LinkOver" });
    expect(await answered(cadre.call(phoneLink, of))).toMatchObject({ opens: false });
  });

  it("closes when a later link is given, when its days are over, and when nobody is sent any more", async () => {
    const phone = await house.phone(one);
    const later = await house.phone(one);
    expect(await refused(phone.call(myVisits, {}))).toMatchObject({ status: 401 });
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(helpers, {}));
    const profile = rows.find((row) => row.id === one)?.profile;
    if (!profile) throw new Error("The helper is not on the roster.");
    const bar = async (barred: typeof profile.barred) => {
      const body = { profile: { ...profile, barred }, why: "" };
      await answered(cadre.call(changeHelper, { params: { helper: one }, body, ...attempt() }));
    };
    await bar({ until: addDays(TODAY, 1), why: "有投诉" });
    expect(await refused(later.call(myVisits, {}))).toMatchObject({ status: 401 });
    await bar(null);
    const { until } = await answered(later.call(myVisits, {}));
    house.pass(91 * DAY);
    expect(await refused(later.call(myVisits, {}))).toMatchObject({ status: 401 });
    expect(until).toBe(addDays(TODAY, 90));
  });

  it("lets nobody try all codes, nor all numbers at a door", async () => {
    const [link, phone] = [await give("2580"), await house.phone(other)];
    const tags: Array<string> = [];
    for (let tries = 0; tries < 6; tries += 1) {
      const failure = await refused(open(house.nobody(), link, "0000"));
      tags.push(failure._tag === "Refused" ? failure.tag : failure._tag);
    }
    expect(tags.slice(-2)).toEqual(["LinkCodeWrong", "TooManyTries"]);
    const { id, slip } = await plan([other], localDate(house.world.now()));
    const wrong = SlipCode.make(slip === "000000" ? "000001" : "000000");
    for (let tries = 0; tries < 5; tries += 1) {
      const body = { door: { slip: wrong } };
      await refused(phone.call(comeToVisit, { params: { visit: id }, body, ...attempt() }));
    }
    const right = { params: { visit: id }, body: { door: { slip } }, ...attempt() };
    expect(await refused(phone.call(comeToVisit, right))).toMatchObject({ tag: "TooManyTries" });
  });
});
