import { makeClient } from "@huzhu/client";
import {
  addMyPhoto,
  comeToVisit,
  LinkCodeWanted,
  leaveVisit,
  type MyVisit,
  myVisits,
  NotLoggedIn,
  openLink,
  type RequestOf,
} from "@huzhu/contract";
import { LinkOver, NOTHING_SEEN } from "@huzhu/domain/reciprocity";
import { addDays } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { GOING, withMyVisits } from "../../testing/my-visits.ts";
import { NOW, TODAY } from "../../testing/village.ts";
import { MyVisitsPhone, readDoor } from "./my-visits.svelte.ts";

/** What a browser makes of a photo. */
const PHOTO = "UklGRhAAAABXRUJQ";

const phoneAt = (server: FakeServer, link: string | null, opened = () => {}) =>
  new MyVisitsPhone(makeClient({ fetch: server.fetch }), link, opened, async (file) =>
    file.size === 0 ? null : PHOTO,
  );

describe("a helper's phone", () => {
  it("forgets the link once it opened, and asks for a code where there is one", async () => {
    const given: Array<string | null> = [];
    let forgotten = 0;
    const server = withMyVisits(new FakeServer()).on(openLink, ({ body }) => {
      given.push(body.password);
      return body.password === null ? Result.fail(new LinkCodeWanted()) : Result.succeed({});
    });
    const phone = phoneAt(server, "liuxi.secret", () => {
      forgotten += 1;
    });
    await phone.open();
    expect([phone.screen, phone.codeTrouble, forgotten]).toEqual(["code", null, 0]);
    phone.code = " 2580 ";
    await phone.open();
    expect([phone.screen, forgotten]).toEqual(["list", 1]);
    expect(given).toEqual([null, "2580"]);
  });

  it.each([
    { name: "a link that is over", link: "liuxi.old", says: "这个链接不能用了，请找村里再要一个" },
    { name: "no link at all", link: null, says: "这台手机还没有打开链接，请找村里要一个" },
  ])("says what to do with $name", async ({ link, says }) => {
    const server = new FakeServer()
      .on(openLink, () => Result.fail(new LinkOver()))
      .on(myVisits, () => Result.fail(new NotLoggedIn({ caller: "helper" })));
    const phone = phoneAt(server, link);
    await phone.open();
    expect(phone.screen).toBe("closed");
    expect(phone.opening.sentence ?? phone.asking.sentence).toBe(says);
  });

  it("puts first what was begun, then today, what was left undone, and what is to come", async () => {
    const at = (id: string, changes: Partial<MyVisit>): MyVisit => ({
      ...GOING,
      id: GOING.id,
      elder: id,
      ...changes,
    });
    const all = [
      at("done", { step: "Confirmed", on: addDays(TODAY, -2) }),
      at("late", { on: addDays(TODAY, -1) }),
      at("today", {}),
      at("begun", { step: "CheckedIn", came: NOW }),
      at("later", { on: addDays(TODAY, 2) }),
    ];
    const phone = phoneAt(withMyVisits(new FakeServer(), all), null);
    await phone.open();
    expect(phone.groups.map(({ title, visits }) => [title, visits[0]?.elder])).toEqual([
      ["正在服务", "begun"],
      ["今天去", "today"],
      ["过了日子还没去", "late"],
      ["往后几天", "later"],
      ["去过了", "done"],
    ]);
  });

  it("sends the number at the door, and then what was seen", async () => {
    const doors: Array<RequestOf<typeof comeToVisit>["body"]> = [];
    const seen: Array<RequestOf<typeof leaveVisit>["body"]> = [];
    const server = withMyVisits(new FakeServer())
      .on(comeToVisit, ({ body }) => {
        doors.push(body);
        return Result.succeed({ ...GOING, step: "CheckedIn", came: NOW });
      })
      .on(leaveVisit, ({ body }) => {
        seen.push(body);
        return Result.succeed({ ...GOING, step: "CheckedOut", came: NOW });
      });
    const phone = phoneAt(server, null);
    await phone.open();
    phone.start("door", GOING);
    await phone.come();
    expect(doors).toEqual([]);
    phone.door = "123 456";
    await phone.come();
    phone.start("seen", GOING);
    phone.seen = { ...NOTHING_SEEN, health: 1 };
    await phone.leave();
    expect(doors).toEqual([{ door: { slip: "123456" } }]);
    expect(seen).toEqual([{ seen: { ...NOTHING_SEEN, health: 1 } }]);
    expect([phone.screen, phone.done]).toEqual(["list", "记下了，辛苦了"]);
  });

  it("sends a photo at once, and says what is none", async () => {
    const sent: Array<string> = [];
    const server = withMyVisits(new FakeServer()).on(addMyPhoto, ({ body }) => {
      sent.push(body.base64);
      return Result.succeed({});
    });
    const phone = phoneAt(server, null);
    await phone.open();
    phone.start("seen", { ...GOING, photos: 1 });
    await phone.picture(new Blob());
    expect([phone.photos, phone.photoProblem]).toEqual([
      1,
      "这个文件不是照片，请选 JPG、PNG 或 WebP 图片",
    ]);
    await phone.picture(new Blob(["photo"]));
    expect([sent, phone.photos, phone.photoProblem]).toEqual([[PHOTO], 2, null]);
  });

  it.each([
    { typed: "123456", read: { slip: "123456" } },
    { typed: " 123 456 ", read: { slip: "123456" } },
    { typed: "0000000001", read: { card: "0000000001" } },
    { typed: "12", read: null },
  ])("reads $typed as $read", ({ typed, read }) => {
    expect(readDoor(typed)).toEqual(read);
  });
});
