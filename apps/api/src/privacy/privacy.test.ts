import {
  changePrivacySettings,
  giveConsent,
  looks,
  looksAt,
  noteList,
  personPrivacy,
  privacySettings,
  recordCareEvent,
  residents,
  reveal,
  revealed,
  withdrawConsent,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { maskIdNumber, maskPhone, ResidentId } from "@huzhu/domain/people";
import { type ConsentDraft, ConsentId, DEFAULT_PRIVACY, DisclosureId } from "@huzhu/domain/privacy";
import { localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, NOW, openHouse, refused } from "../testing/house.ts";
import { send } from "../testing/send.ts";

const TODAY = localDate(NOW);
const reason = { purpose: "benefit", words: "办高龄补贴" } as const;
const MINUTE = 60_000;

onEveryEngine("privacy", (engine) => {
  let house: House;
  let elder: ResidentId;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    const cadre = await house.as("cadre");
    const { rows } = await answered(cadre.call(residents, { query: {} }));
    const [one] = rows.filter(({ age, idNumberMasked }) => age >= 60 && idNumberMasked !== null);
    if (!one) throw new Error("The village has no elder.");
    elder = one.id;
  });

  const looking = async () => {
    const cadre = await house.as("cadre");
    return answered(
      cadre.call(reveal, {
        params: { resident: elder },
        body: { fields: ["idNumber", "phone"], reason },
        ...attempt(),
      }),
    );
  };

  it("shows nothing whole before it is on record, and then what was asked for", async () => {
    const cadre = await house.as("cadre");
    const masked = await answered(cadre.call(personPrivacy, { params: { resident: elder } }));
    const { look } = await looking();
    const { idNumber, phone } = await answered(cadre.call(revealed, { params: { look } }));
    expect(idNumber && maskIdNumber(idNumber as never)).toBe(masked.idNumberMasked);
    expect(phone && maskPhone(phone as never)).toBe(masked.phoneMasked);
    const [last] = await answered(cadre.call(looksAt, { params: { resident: elder } }));
    expect(last).toMatchObject({
      ...{ id: look, kind: "reveal", resident: elder, purpose: "benefit", words: "办高龄补贴" },
      ...{ name: masked.name, at: NOW },
    });
  });

  it("shows it to nobody else, and not for long", async () => {
    const { look, until } = await looking();
    const params = { look };
    expect(until).toBe(NOW + 10 * MINUTE);
    const admin = await house.as("admin");
    expect(await refused(admin.call(revealed, { params }))).toMatchObject({ tag: "LookOver" });
    const cadre = await house.as("cadre");
    house.pass(10 * MINUTE + 1);
    expect(await refused(cadre.call(revealed, { params }))).toMatchObject({ tag: "LookOver" });
    house.pass(-10 * MINUTE - 1);
    const none = { look: DisclosureId.make("none") };
    expect(await refused(cadre.call(revealed, { params: none }))).toMatchObject({
      tag: "NotFound",
    });
  });

  it("keeps the answer of no attempt in which a number stands", async () => {
    const cadre = await house.as("cadre");
    const request = {
      params: { resident: elder },
      body: { fields: ["idNumber"], reason },
      ...attempt(),
    } as const;
    const first = await answered(cadre.call(reveal, request));
    expect(await answered(cadre.call(reveal, request))).toEqual(first);
    const { idNumber } = await answered(cadre.call(revealed, { params: { look: first.look } }));
    const kept = await house.db.read(house.village, async () =>
      JSON.stringify([
        await house.place.raw(
          `${engine.name === "postgres" ? `set huzhu.village = '${house.village}'; ` : ""}select * from attempt`,
        ),
      ]),
    );
    expect(kept).not.toContain(String(idNumber));
  });

  it("wants a reason, a resident, and somebody who may", async () => {
    const [cadre, keeper] = [await house.as("cadre"), await house.as("keeper")];
    const params = { resident: elder };
    const body = { fields: ["phone"], reason: { purpose: "other", words: " " } };
    const malformed = await send(cadre, reveal, { params: [elder], body });
    expect([malformed.status, malformed.error?.tag]).toEqual([400, "Malformed"]);
    const asked = { body: { fields: ["phone"], reason }, ...attempt() } as const;
    const nobody = { resident: ResidentId.make("nobody") };
    expect(await refused(cadre.call(reveal, { params: nobody, ...asked }))).toMatchObject({
      tag: "NotFound",
    });
    expect(await refused(keeper.call(reveal, { params, ...asked }))).toMatchObject({
      tag: "NotAllowed",
    });
  });

  it("lists who looked, for the admin, by person, by staff and by day", async () => {
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    await answered(
      cadre.call(noteList, { body: { list: "elders", people: 24, reason }, ...attempt() }),
    );
    const list = (query: object) => answered(admin.call(looks, { query }));
    const all = await list({});
    expect(all.rows[0]).toMatchObject({ kind: "list", people: 24, words: "老人名单：办高龄补贴" });
    const { byId } = all.rows[0] ?? { byId: "" };
    expect((await list({ by: byId })).total).toBe(all.total);
    expect((await list({ by: "somebody" })).total).toBe(0);
    expect((await list({ day: TODAY })).total).toBe(all.total);
    expect((await list({ day: "2026-11-22" })).total).toBe(0);
    expect((await list({ resident: elder })).rows.every(({ resident }) => resident === elder)).toBe(
      true,
    );
    expect(await refused(cadre.call(looks, { query: {} }))).toMatchObject({ tag: "NotAllowed" });
  });

  it("takes a consent down once, and that it was taken back", async () => {
    const cadre = await house.as("cadre");
    const params = { resident: elder };
    const seen = () => answered(cadre.call(personPrivacy, { params }));
    const consent: ConsentDraft = {
      ...({ purpose: "health", way: "fingerprint" } as const),
      ...{ on: TODAY, guardian: null, witness: "王主任" },
    };
    const give = () => cadre.call(giveConsent, { params, body: { consent }, ...attempt() });
    expect((await seen()).missing).toContain("health");
    const { id } = await answered(give());
    expect(await seen()).toMatchObject({
      missing: ["register", "photo", "outside"],
      consents: [{ id, purpose: "health", witness: "王主任", holds: true, withdrawnBy: null }],
    });
    expect(await refused(give())).toMatchObject({ tag: "ConsentAlready" });
    const withdraw = () => cadre.call(withdrawConsent, { params: { consent: id }, ...attempt() });
    await answered(withdraw());
    const { missing, consents } = await seen();
    expect(missing).toContain("health");
    expect(consents).toMatchObject([{ holds: false, withdrawn: { from: TODAY } }]);
    expect(await refused(withdraw())).toMatchObject({ tag: "ConsentWithdrawn" });
    const none = { consent: ConsentId.make("none") };
    const gone = cadre.call(withdrawConsent, { params: none, ...attempt() });
    expect(await refused(gone)).toMatchObject({ tag: "NotFound" });
  });

  it("lets health be written down without it, or not, as the village says", async () => {
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    const event = { kind: "fall", on: TODAY, note: "" } as const;
    const record = () =>
      cadre.call(recordCareEvent, {
        params: { resident: elder },
        body: { event },
        ...attempt(),
      });
    await answered(record());
    const privacy = { ...DEFAULT_PRIVACY, consentRequired: true };
    await answered(admin.call(changePrivacySettings, { body: { privacy }, ...attempt() }));
    expect(await refused(record())).toMatchObject({
      tag: "ConsentMissing",
      fields: { purpose: "health" },
    });
    const open = { body: { privacy: DEFAULT_PRIVACY }, ...attempt() };
    await answered(admin.call(changePrivacySettings, open));
    await answered(record());
  });

  it("lets the admin set for how long what is kept, and nobody else", async () => {
    const [admin, cadre] = [await house.as("admin"), await house.as("cadre")];
    expect(await answered(cadre.call(privacySettings, {}))).toEqual(DEFAULT_PRIVACY);
    const retention = { ...DEFAULT_PRIVACY.retention, departed: 400 };
    const privacy = { ...DEFAULT_PRIVACY, retention };
    const change = { body: { privacy }, ...attempt() };
    expect(await refused(cadre.call(changePrivacySettings, change))).toMatchObject({
      tag: "NotAllowed",
    });
    await answered(admin.call(changePrivacySettings, change));
    expect(await answered(cadre.call(privacySettings, {}))).toEqual(privacy);
  });
});
