import {
  campaign,
  changePrivacySettings,
  confirmErasure,
  elders,
  erasurePreview,
  erasures,
  giveConsent,
  hamlets,
  household,
  householdChanges,
  knockAtDoor,
  leaveRegister,
  personPrivacy,
  recordCareEvent,
  requestErasure,
  reveal,
  startCampaign,
  withdrawErasure,
} from "@huzhu/contract";
import { verify } from "@huzhu/db";
import { type Engine, onEveryEngine } from "@huzhu/db/testing";
import { isPseudonym, ResidentId } from "@huzhu/domain/people";
import { type ConsentDraft, DEFAULT_PRIVACY } from "@huzhu/domain/privacy";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";

const TODAY = localDate(NOW);
const reason = { purpose: "benefit", words: "办高龄补贴" } as const;

onEveryEngine("erasing somebody", (engine: Engine) => {
  let house: House;
  /** Elders whose family has other members too, none of whom is the head. */
  let some: ReadonlyArray<{ readonly id: ResidentId; readonly name: string }>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(elders, { query: {} }));
    const found = [];
    for (const { id, name, household: home } of rows) {
      const { members } = await answered(cadre.call(household, { params: { household: home } }));
      const self = members.find((one) => one.id === id);
      if (self && self.relation !== "head" && members.length > 1) found.push({ id, name });
    }
    some = found;
  });

  const nth = (n: number) => {
    const one = some[n];
    if (!one) throw new Error("The village has too few elders.");
    return one;
  };
  const die = async (resident: ResidentId) =>
    answered(
      (await house.as("cadre")).call(leaveRegister, {
        params: { resident },
        body: { on: TODAY, why: "病故", how: "died", head: null, heir: null },
        ...attempt(),
      }),
    );
  const ask = async (resident: ResidentId) =>
    (await house.as("cadre")).call(requestErasure, {
      params: { resident },
      body: { ground: "asked", reason: "女儿来村里说的" },
      ...attempt(),
    });
  const confirm = async (login: "cadre" | "cadre2", resident: ResidentId) =>
    (await house.as(login)).call(confirmErasure, { params: { resident }, ...attempt() });
  const preview = async (resident: ResidentId) =>
    answered((await house.as("cadre")).call(erasurePreview, { params: { resident } }));

  it("is refused while they are a member, with all that is in the way", async () => {
    const { id, name } = nth(0);
    expect((await preview(id)).obstacles).toContain(`${name}还在户里，请先在农户页办理去世、迁出`);
    expect(await refused(ask(id))).toMatchObject({ tag: "StillMember" });
    expect(await refused(confirm("cadre2", id))).toMatchObject({ tag: "NotFound" });
    expect(await refused(ask(ResidentId.make("nobody")))).toMatchObject({ tag: "NotFound" });
  });

  it("needs a second person, and can be taken back until then", async () => {
    const { id } = nth(1);
    await die(id);
    await answered(ask(id));
    expect(await refused(ask(id))).toMatchObject({ tag: "RequestedAlready" });
    expect(await refused(confirm("cadre", id))).toMatchObject({ tag: "ConfirmedBySame" });
    const cadre = await house.as("cadre");
    const list = async () => (await answered(cadre.call(erasures, {}))).waiting;
    expect(await list()).toMatchObject([{ resident: id, words: "女儿来村里说的" }]);
    const back = () => cadre.call(withdrawErasure, { params: { resident: id }, ...attempt() });
    await answered(back());
    expect(await refused(back())).toMatchObject({ tag: "NotFound" });
    expect(await list()).toEqual([]);
  });

  it("leaves a pseudonym, and nothing of what was said of them", async () => {
    const { id, name } = nth(2);
    const cadre = await house.as("cadre");
    const params = { resident: id };
    const fell = { kind: "fall", on: TODAY, note: `${name}在院坝滑倒` } as const;
    await answered(cadre.call(recordCareEvent, { params, body: { event: fell }, ...attempt() }));
    const look = { fields: ["idNumber"], reason } as const;
    await answered(cadre.call(reveal, { params, body: look, ...attempt() }));
    const consent: ConsentDraft = {
      ...({ purpose: "photo", way: "spoken" } as const),
      ...{ on: TODAY, guardian: null, witness: "王主任" },
    };
    await answered(cadre.call(giveConsent, { params, body: { consent }, ...attempt() }));
    await die(id);
    const before = await preview(id);
    expect(before).toMatchObject({ obstacles: [], goes: { idNumber: true, events: 1, words: 2 } });
    expect(before.goes.changes).toBeGreaterThan(0);
    await answered(ask(id));
    const { pseudonym } = await answered(confirm("cadre2", id));
    expect(isPseudonym(pseudonym)).toBe(true);
    const after = await answered(cadre.call(personPrivacy, { params }));
    expect(after).toMatchObject({
      ...{ name: pseudonym, erased: true, idNumberMasked: null, phoneMasked: null },
      ...{ request: null, keptUntil: null, consents: [{ witness: null, purpose: "photo" }] },
    });
    const acts = await answered(
      cadre.call(householdChanges, { params: { household: after.household } }),
    );
    expect(JSON.stringify(acts)).not.toContain(name);
    expect(await refused(confirm("cadre2", id))).toMatchObject({ tag: "NotFound" });
    expect(await refused(ask(id))).toMatchObject({ tag: "ErasedAlready" });
    const { done } = await answered(cadre.call(erasures, {}));
    expect(done).toMatchObject([{ resident: id, pseudonym, ground: "asked", at: NOW }]);
    const [row] = await house.place.all(`select birth_date from resident where id = '${id}'`);
    expect(String(row?.birth_date)).toMatch(/^\d{4}-01-01$/);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("leaves nothing of what was said at their door, and what was answered there", async () => {
    const { id, name } = nth(5);
    const [cadre, said] = [await house.as("cadre"), "耳朵背，说话要大声"];
    const { household: home } = await answered(
      cadre.call(personPrivacy, { params: { resident: id } }),
    );
    const [first, ...rest] = (await answered(cadre.call(hamlets, {}))).map((one) => one.id);
    if (!first) throw new Error("The village has no hamlets.");
    const teams = [{ name: "一队", who: "李干事", hamlets: [first, ...rest] as const }] as const;
    const told = { title: "上门讲积分", message: `${name}家也去`, gift: null, teams };
    const days = { from: TODAY, until: addDays(TODAY, 6) };
    const body = { campaign: { ...told, ...days, audiences: ["everybody"] as const } };
    const { campaign: going } = await answered(cadre.call(startCampaign, { body, ...attempt() }));
    const params = { campaign: going };
    const answer = { _tag: "Welcomed", said: ["wantsHelp"], gift: false } as const;
    const knock = { household: home, on: TODAY, answer, note: said };
    await answered(cadre.call(knockAtDoor, { params, body: knock, ...attempt() }));
    await die(id);
    expect(await preview(id)).toMatchObject({ goes: { doors: 1, praises: 0 } });
    await answered(ask(id));
    const { pseudonym } = await answered(confirm("cadre2", id));
    const left = await answered(cadre.call(campaign, { params, query: {} }));
    expect(left.campaign.message).toBe(`${pseudonym}家也去`);
    const door = left.doors.find((one) => one.household === home);
    expect(door?.last).toMatchObject({ answer, note: "" });
    const see = engine.name === "postgres" ? `set huzhu.village = '${house.village}'; ` : "";
    const audit = JSON.stringify(await house.place.raw(`${see}select * from audit`));
    expect(audit).not.toContain(said);
    expect((await verify(house.db, house.village)).findings).toEqual([]);
  });

  it("is proposed once their time is over, and not before", async () => {
    const { id } = nth(3);
    await die(id);
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    const over = async () =>
      (await answered(cadre.call(erasures, {}))).overdue.map((one) => one.id);
    expect(await over()).not.toContain(id);
    const retention = { ...DEFAULT_PRIVACY.retention, departed: 30 };
    const privacy = { ...DEFAULT_PRIVACY, retention };
    await answered(admin.call(changePrivacySettings, { body: { privacy }, ...attempt() }));
    const long = { resident: nth(4).id };
    const body = {
      on: addDays(TODAY, -31),
      why: "病故",
      how: "died",
      head: null,
      heir: null,
    } as const;
    await answered(cadre.call(leaveRegister, { params: long, body, ...attempt() }));
    expect(await over()).toContain(long.resident);
    expect(await over()).not.toContain(id);
  });
});
