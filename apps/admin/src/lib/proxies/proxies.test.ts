import { appointProxy, proxies, type RequestOf, revokeProxy } from "@huzhu/contract";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { MANDATE, proxiesWith } from "../../testing/mandates.ts";
import { LI, ZHANG } from "../../testing/village.ts";
import { Proxies } from "./proxies.svelte.ts";

const opened = async (rows = [MANDATE]) => {
  const sent: Array<RequestOf<typeof appointProxy>> = [];
  const revoked: Array<RequestOf<typeof revokeProxy>> = [];
  const server = new FakeServer()
    .on(proxies, () => Result.succeed(proxiesWith(...rows)))
    .on(appointProxy, (request) => {
      sent.push(request);
      return Result.succeed(MANDATE);
    })
    .on(revokeProxy, (request) => {
      revoked.push(request);
      return Result.succeed({ ...MANDATE, standing: "revoked" as const });
    });
  const page = new Proxies(
    deskAt(server, "cadre"),
    ZHANG.household,
    async () => "aGVsbG8gd29ybGQhIQ==",
  );
  await page.open();
  return { page, sent, revoked };
};

it("lists what holds before what is over", async () => {
  const over = { ...MANDATE, id: "over" as typeof MANDATE.id, standing: "over" as const };
  const { page } = await opened([over, MANDATE]);
  expect(page.named.map(({ id }) => id)).toEqual([MANDATE.id, "over"]);
});

it("registers nobody before all is said, and then as it was said", async () => {
  const { page, sent } = await opened([]);
  const { form } = page;
  page.begin(ZHANG.id);
  expect([form.from, form.until]).toEqual(["2026-03-05", "2027-03-04"]);
  expect(form.body).toBeNull();
  form.delegate = LI;
  form.perDay.text = "20";
  expect(form.body).toBeNull();
  form.perRedemption.text = "12";
  form.ask = false;
  expect(form.body).toBeNull();
  await form.picture(new Blob());
  await form.send();
  expect(sent).toMatchObject([
    {
      params: { resident: ZHANG.id },
      body: {
        delegate: { _tag: "Resident", resident: LI.id },
        consent: { _tag: "OnPaper" },
        scope: { see: true, ask: false, spend: { perDay: 20, perRedemption: 12 } },
      },
    },
  ]);
  expect(page.appointing).toBe(false);
  expect(page.done).toContain("可以替");
});

it("takes somebody from outside by name and telephone, and a fingerprint by its witness", async () => {
  const { page, sent } = await opened([]);
  page.begin(ZHANG.id);
  const { form } = page;
  Object.assign(form, { kind: "outsider", name: " 李志强 ", phone: "138 0000 1234" });
  Object.assign(form, { consent: "fingerprint", witness: "李会计", spend: false });
  await form.send();
  expect(sent[0]?.body).toMatchObject({
    delegate: { _tag: "Outsider", name: "李志强", phone: "13800001234" },
    consent: { _tag: "Fingerprint", witness: "李会计" },
    scope: { spend: null },
  });
});

it("goes on from the day after the one that ends", async () => {
  const { page } = await opened();
  page.begin(ZHANG.id, MANDATE);
  expect([page.form.from, page.form.until]).toEqual(["2027-03-01", "2028-02-28"]);
});

it("is taken back with a reason", async () => {
  const { page, revoked } = await opened();
  page.startRevoking(MANDATE);
  await page.revoke();
  expect(revoked).toEqual([]);
  page.why = "老人不要了";
  await page.revoke();
  expect(revoked).toMatchObject([
    { params: { mandate: MANDATE.id }, body: { by: "elder", why: "老人不要了" } },
  ]);
  expect(page.revoking).toBeNull();
});
