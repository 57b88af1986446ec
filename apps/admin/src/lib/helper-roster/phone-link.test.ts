import { givePhoneLink, type PhoneLinkView, phoneLink, revokePhoneLink } from "@huzhu/contract";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { expect, it } from "vitest";
import { deskAt } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { MEI } from "../../testing/helper-roster.ts";
import { NOW, TODAY } from "../../testing/village.ts";
import { PhoneLinkPage } from "./phone-link.svelte.ts";

const UNTIL = addDays(TODAY, 90);
const PAGE = new URL("http://192.168.1.8:4190/admin/my-visits");

/** A village that keeps one link, and with which codes it was given. */
const village = () => {
  const codes: Array<string | null> = [];
  let kept: PhoneLinkView | null = null;
  const server = new FakeServer()
    .on(phoneLink, () => Result.succeed(kept))
    .on(givePhoneLink, ({ body }) => {
      codes.push(body.password);
      const asksCode = body.password !== null;
      kept = { givenAt: NOW, until: UNTIL, asksCode, phones: 0, opens: true };
      return Result.succeed({ link: "liuxi.secret", until: UNTIL });
    })
    .on(revokePhoneLink, () => {
      kept = kept && { ...kept, opens: false };
      return Result.succeed({});
    });
  return { server, codes };
};

it("gives a helper a link with a code, shows it once, and calls it back", async () => {
  const { server, codes } = village();
  const page = new PhoneLinkPage(deskAt(server), MEI.id, PAGE);
  await page.open();
  expect([page.opens, page.address]).toEqual([false, null]);
  page.code = "12";
  await page.give();
  expect([page.problem, codes]).toEqual(["口令是4到6位数字，也可以空着", []]);
  page.code = "2580";
  await page.give();
  expect([page.address, page.opens, codes]).toEqual([`${PAGE.href}#liuxi.secret`, true, ["2580"]]);
  await page.revoke();
  expect([page.address, page.opens]).toEqual([null, false]);
});

it.each([
  { host: "192.168.1.8", unreachable: false },
  { host: "huzhu.lan", unreachable: false },
  { host: "127.0.0.1", unreachable: true },
  { host: "localhost", unreachable: true },
])("says of $host whether phones cannot reach it: $unreachable", ({ host, unreachable }) => {
  const { server } = village();
  const address = new URL(`http://${host}:4190/admin/my-visits`);
  expect(new PhoneLinkPage(deskAt(server), MEI.id, address).unreachable).toBe(unreachable);
});
