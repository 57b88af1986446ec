import {
  appointProxy,
  proxies,
  proxiesEnding,
  type ResidentRow,
  revokeProxy,
} from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { PersonName, readPhone } from "@huzhu/domain/people";
import { addDays, localDate } from "@huzhu/domain/time";
import { beforeAll, expect, it } from "vitest";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";
import { appointed, grownUps, PAPER, sentFor } from "../testing/proxies.ts";
import { expectSound } from "../testing/purse.ts";
import { send } from "../testing/send.ts";

onEveryEngine("proxies", (engine) => {
  let house: House;
  let people: ReadonlyArray<ResidentRow>;
  beforeAll(async () => {
    if (engine.missing !== null) return;
    house = await openHouse(engine);
    people = await grownUps(house);
  });
  const one = (n: number): ResidentRow => {
    const found = people[n];
    if (!found) throw new Error("The village has too few people.");
    return found;
  };

  it("are named by an elder, and read from both households", async () => {
    const row = await appointed(house, one(0), one(1));
    expect(row).toMatchObject({
      elder: { resident: one(0).id, name: one(0).name },
      delegate: { name: one(1).name, resident: { household: one(1).household } },
      witness: "米会计",
      paper: null,
      standing: "holds",
      leftToday: 15,
      revoked: null,
    });
    const keeper = await house.as("keeper");
    const of = (household: ResidentRow["household"]) =>
      answered(keeper.call(proxies, { params: { household } }));
    expect(await of(one(0).household)).toMatchObject({ named: [row], acting: [], longest: 365 });
    expect(await of(one(1).household)).toMatchObject({ named: [], acting: [row] });
    await expectSound(house);
  });

  it("from outside are known by name, with a masked telephone and a paper for staff only", async () => {
    const cadre = await house.as("cadre");
    const name = PersonName.make("李志强");
    const delegate = { _tag: "Outsider", name, phone: readPhone("13800001234") } as const;
    const consent = { _tag: "OnPaper", base64: PAPER } as const;
    const body = { ...sentFor(house, one(1)), delegate, consent };
    const params = { resident: one(2).id };
    const row = await answered(cadre.call(appointProxy, { params, body, ...attempt() }));
    expect(row).toMatchObject({
      delegate: { name, resident: null, phoneMasked: "138****1234" },
      witness: null,
    });
    const photo = `/api/photos/${row.paper}`;
    expect((await cadre.fetch(photo)).status).toBe(200);
    expect((await (await house.kiosk()).fetch(photo)).status).toBe(404);
    expect((await house.nobody().fetch(photo)).status).toBe(401);
    await expectSound(house);
  });

  it("are taken back at once, once", async () => {
    const { id } = await appointed(house, one(3), one(4));
    const cadre = await house.as("cadre");
    const asked = { params: { mandate: id }, body: { by: "elder", why: "不要了" } } as const;
    const row = await answered(cadre.call(revokeProxy, { ...asked, ...attempt() }));
    expect(row).toMatchObject({ standing: "revoked", revoked: { by: "elder", why: "不要了" } });
    expect(await refused(cadre.call(revokeProxy, { ...asked, ...attempt() }))).toMatchObject({
      status: 422,
      tag: "MandateEnded",
      sentence: "这份代理已经取消了",
    });
  });

  it("that end soon are told, the first first", async () => {
    const cadre = await house.as("cadre");
    const today = localDate(house.world.now());
    const body = { ...sentFor(house, one(5)), until: addDays(today, 10) };
    const params = { resident: one(6).id };
    const { id } = await answered(cadre.call(appointProxy, { params, body, ...attempt() }));
    const ending = await answered(cadre.call(proxiesEnding, {}));
    expect(ending.map((row) => row.id)).toEqual([id]);
  });

  it.each([
    { name: "for longer than a year", more: { days: 365 }, tag: "MandateTooLong" },
    { name: "of oneself", more: { self: true }, tag: "OwnProxy" },
    { name: "for nothing", more: { nothing: true }, tag: "NothingAllowed" },
    {
      name: "on something that is no photo",
      more: { paper: "bm8gcGhvdG8gYXQgYWxsLi4u" },
      tag: "NotAPhoto",
    },
  ])("are refused $name", async ({ more, tag }) => {
    const cadre = await house.as("cadre");
    const sent = sentFor(house, more.self ? one(7) : one(8));
    const body = {
      ...sent,
      ...(more.days && { until: addDays(sent.from, more.days) }),
      ...(more.nothing && { scope: { see: false, ask: false, spend: null } }),
      ...(more.paper && { consent: { _tag: "OnPaper", base64: more.paper } as const }),
    };
    const params = { resident: one(7).id };
    expect(await refused(cadre.call(appointProxy, { params, body, ...attempt() }))).toMatchObject({
      status: 422,
      tag,
    });
  });

  it("twice for the same days are refused, as are elders whom nobody knows", async () => {
    const { from, until } = await appointed(house, one(9), one(10));
    const cadre = await house.as("cadre");
    const body = sentFor(house, one(10));
    const again = cadre.call(appointProxy, { params: { resident: one(9).id }, body, ...attempt() });
    expect(await refused(again)).toMatchObject({
      status: 409,
      tag: "ProxyAlready",
      fields: { from, until },
    });
    const nobody = { params: ["nobody"], body };
    expect(await send(cadre, appointProxy, nobody)).toMatchObject({ status: 404 });
  });

  it("are named and taken back by who may change people only, in the right shape", async () => {
    const keeper = await house.as("keeper");
    const body = sentFor(house, one(1));
    const params = [one(11).id];
    expect(await send(keeper, appointProxy, { params, body })).toMatchObject({ status: 403 });
    const { id } = await appointed(house, one(11), one(1));
    const why = { by: "staff", why: "到期" };
    expect(await send(keeper, revokeProxy, { params: [id], body: why })).toMatchObject({
      status: 403,
    });
    const cadre = await house.as("cadre");
    expect(await send(cadre, appointProxy, { params, body: { ...body, scope: {} } })).toMatchObject(
      {
        status: 400,
      },
    );
    expect(await send(cadre, revokeProxy, { params: ["none"], body: why })).toMatchObject({
      status: 404,
    });
  });

  it("named by one attempt, sent again, are named once", async () => {
    const cadre = await house.as("cadre");
    const request = {
      params: { resident: one(12).id },
      body: sentFor(house, one(13)),
      ...attempt(),
    };
    const first = await answered(cadre.call(appointProxy, request));
    expect(await answered(cadre.call(appointProxy, request))).toEqual(first);
  });
});
