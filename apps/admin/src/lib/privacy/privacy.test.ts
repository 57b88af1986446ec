import { makeClient } from "@huzhu/client";
import {
  confirmErasure,
  type ErasurePreview,
  erasurePreview,
  giveConsent,
  looks,
  noteList,
  privacySettings,
  requestErasure,
  reveal,
  revealed,
  staffList,
} from "@huzhu/contract";
import { ResidentId } from "@huzhu/domain/people";
import { ConsentId, DEFAULT_PRIVACY, DisclosureId, ErasureRequestId } from "@huzhu/domain/privacy";
import { CalendarDate, Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { FakeServer } from "../../testing/fake-server.ts";
import { Consenting } from "./consenting.svelte.ts";
import { Erasing } from "./erasing.svelte.ts";
import { goesWords, staysWords } from "./erasure-words.ts";
import { LookList } from "./look-list.svelte.ts";
import { Printing } from "./printing.svelte.ts";
import { PrivacySettings } from "./privacy-settings.svelte.ts";
import { Revealing } from "./revealing.svelte.ts";
import { withReason } from "./with-reason.ts";

const id = ResidentId.make("zhang");
const NOW = Instant.make(1_795_600_000_000);
const TODAY = CalendarDate.make("2026-11-26");
const deskOf = (server: FakeServer) => ({ client: makeClient({ fetch: server.fetch }) });
const nothing = async () => undefined;

describe("seeing what is masked", () => {
  it("asks why first, shows what was asked for, and hides it again", async () => {
    const asked: Array<unknown> = [];
    const server = new FakeServer()
      .on(reveal, ({ body }) => {
        asked.push(body);
        return Result.succeed({ look: DisclosureId.make("look"), until: NOW });
      })
      .on(revealed, () => Result.succeed({ idNumber: "11010519491231002X", phone: null }));
    let seen = 0;
    const form = new Revealing(deskOf(server), id, async () => {
      seen += 1;
    });
    form.start();
    await form.send(["idNumber"]);
    expect(asked).toEqual([]);
    form.reason.words = " 办高龄补贴 ";
    await form.send(["idNumber"]);
    expect(asked).toEqual([
      { fields: ["idNumber"], reason: { purpose: "benefit", words: "办高龄补贴" } },
    ]);
    expect([form.whole?.idNumber, form.open, seen]).toEqual(["11010519491231002X", false, 1]);
    form.hide();
    expect(form.whole).toBeNull();
  });
});

describe("a consent", () => {
  it("waits for a witness where there is no signature, and for a guardian of a child", async () => {
    const sent: Array<unknown> = [];
    const server = new FakeServer().on(giveConsent, ({ body }) => {
      sent.push(body.consent);
      return Result.succeed({ id: ConsentId.make("c") });
    });
    let guarded = false;
    const form = new Consenting(deskOf(server), id, {
      ...{ today: TODAY, guarded: () => guarded, done: nothing },
    });
    form.start("photo");
    expect(form.ready).toBe(true);
    form.way = "spoken";
    expect(form.ready).toBe(false);
    form.witness = " 王主任 ";
    await form.send();
    guarded = true;
    form.start("register");
    form.way = "signed";
    form.guardian = "李秀英";
    await form.send();
    form.tie = "母亲";
    await form.send();
    expect(sent).toEqual([
      { purpose: "photo", way: "spoken", on: TODAY, guardian: null, witness: "王主任" },
      {
        ...{ purpose: "register", way: "signed", on: TODAY, witness: null },
        guardian: { name: "李秀英", tie: "母亲" },
      },
    ]);
  });
});

const preview: ErasurePreview = {
  name: "张德山",
  obstacles: [],
  goes: {
    ...{ idNumber: true, phone: false, changes: 2, assessments: 0 },
    ...{ certifications: 0, events: 1, visits: 2, requests: 0, words: 0 },
    ...{ doors: 1, praises: 0 },
  },
  stays: {
    ...{ claims: 3, redemptions: 0, entries: 0, looks: 1, consents: 0, frozen: [] },
    ...{ visits: 2, requests: 0, doors: 1, praises: 0 },
  },
  request: null,
};

describe("an erasure", () => {
  it("is asked for by one and confirmed by another", async () => {
    let request: ErasurePreview["request"] = null;
    const server = new FakeServer()
      .on(erasurePreview, () => Result.succeed({ ...preview, request }))
      .on(requestErasure, ({ body }) => {
        request = {
          ...{ id: ErasureRequestId.make("r"), resident: id, ground: body.ground, at: NOW },
          ...{ words: body.reason, preparedBy: { id: "tian", name: "田主任" }, name: "张德山" },
        };
        return Result.succeed(request);
      })
      .on(confirmErasure, () => Result.succeed({ resident: id, pseudonym: "村民-7F3A" }));
    const sits = (staff: string) =>
      new Erasing(
        { ...deskOf(server), me: { staff: { id: staff } } } as ConstructorParameters<
          typeof Erasing
        >[0],
        id,
        nothing,
      );
    const tian = sits("tian");
    await tian.open();
    await tian.ask();
    expect(tian.request).toBeNull();
    tian.reason = "女儿来说的";
    await tian.ask();
    expect([tian.own, tian.request?.words]).toEqual([true, "女儿来说的"]);
    const zhao = sits("zhao");
    await zhao.open();
    expect(zhao.own).toBe(false);
    await zhao.confirm();
    expect(zhao.done).toBe("删好了，账本上从此叫村民-7F3A");
  });

  it("tells only what is there", () => {
    expect(goesWords(preview.goes)).toEqual([
      ...["姓名、出生的月和日、去向", "身份证号", "卡上的照片和密码、代理的纸质同意书照片和见证人"],
      ...["定期走访的安排、陪伴的意愿", "花名册变动里写的内容2次", "健康上的事1件"],
      ...["走访时看到的、说过的2次", "入户时在家门口说的话1次"],
    ]);
    expect(staysWords(preview.stays).slice(1)).toEqual([
      ...["积分申报3条", "走访的日子、谁去的、多久2次"],
      ...["哪天上过门、答的是哪一样1次", "谁看过、哪天1次"],
    ]);
  });
});

describe("a list with names", () => {
  it("goes to the printer only once it is on record", async () => {
    const noted: Array<unknown> = [];
    const server = new FakeServer().on(noteList, ({ body }) => {
      noted.push(body);
      return Result.succeed({ look: DisclosureId.make("l") });
    });
    let printed = 0;
    const printing = new Printing(deskOf(server), {
      list: "elders",
      people: () => 24,
      print: () => {
        printed += 1;
      },
    });
    printing.start();
    await printing.send();
    expect(printed).toBe(0);
    printing.reason.words = "给组长";
    await printing.send();
    expect(noted).toMatchObject([{ list: "elders", people: 24 }]);
    expect([printed, printing.open]).toEqual([1, false]);
  });

  it("says why in the address of its file", () => {
    const reason = { purpose: "report", words: "报镇里" } as const;
    const why = `purpose=report&words=${encodeURIComponent("报镇里")}`;
    expect(withReason("/api/a.xlsx", reason)).toBe(`/api/a.xlsx?${why}`);
    expect(withReason("/api/a.xlsx?b=1", reason)).toBe(`/api/a.xlsx?b=1&${why}`);
  });
});

describe("who looked", () => {
  it("is narrowed by person and day, on the screen and in the workbook", async () => {
    const queries: Array<unknown> = [];
    const server = new FakeServer()
      .on(staffList, () => Result.succeed([]))
      .on(looks, ({ query }) => {
        queries.push(query);
        return Result.succeed({ rows: [], total: 0, page: 1, pageSize: 50 });
      });
    const list = new LookList(deskOf(server));
    await list.open();
    expect(list.sheet).toBe("/api/export/looks.xlsx");
    await list.narrow({ by: "tian" });
    await list.narrow({ day: TODAY });
    expect(queries.at(-1)).toMatchObject({ by: "tian", day: TODAY });
    expect(list.sheet).toBe(`/api/export/looks.xlsx?by=tian&day=${TODAY}`);
  });
});

describe("the village's settings", () => {
  it("keep nobody for too short", async () => {
    const server = new FakeServer().on(privacySettings, () => Result.succeed(DEFAULT_PRIVACY));
    const form = new PrivacySettings(deskOf(server));
    await form.open();
    expect([form.days.departed.value, form.ready]).toEqual([1095, true]);
    form.days.imports.text = "30";
    expect([form.days.imports.problem, form.ready]).toEqual(["要写31到36500的整数", false]);
  });
});
