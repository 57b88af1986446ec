import {
  addStaff,
  changeStaff,
  type HamletRow,
  hamlets,
  type KioskRow,
  kiosks,
  LoginTaken,
  setKioskWord,
  setReader,
  staffList,
  startPairing,
} from "@huzhu/contract";
import { HamletId } from "@huzhu/domain/people";
import { Instant } from "@huzhu/domain/time";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { deskAt, staffAs } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { ZHANG } from "../../testing/village.ts";
import { readerBy } from "../cards/words.ts";
import { healthWords } from "./kiosk-words.ts";
import { KiosksPage } from "./kiosks.svelte.ts";
import { NewStaff } from "./new-staff.svelte.ts";
import { StaffPage } from "./staff-list.svelte.ts";

const { staff } = staffAs("cadre");
const UPPER = { id: HamletId.make("upper"), name: "上寨", households: 3, residents: 9 };

describe("somebody new", () => {
  const filled = (server: FakeServer) => {
    const form = new NewStaff(deskAt(server));
    form.name = "王会计";
    form.login = "wang";
    form.password = "qingshui-2026";
    return form;
  };

  it("is not sent before everything is there, and each field says what it wants", async () => {
    const server = new FakeServer();
    const form = new NewStaff(deskAt(server));
    form.login = "Wang";
    expect(await form.add()).toBeNull();
    expect(form.problems).toEqual({
      name: "请写姓名",
      login: "用户名用小写字母和数字，2到32位",
      password: "密码至少8位",
    });
    expect(server.requests).toEqual([]);
  });

  it("gets a login, and their household is known, so that they do not decide over it", async () => {
    const households: (string | null)[] = [];
    const server = new FakeServer().on(addStaff, ({ body }) => {
      households.push(body.household);
      return Result.succeed(staff);
    });
    const form = filled(server);
    await form.choice.pick(ZHANG);
    expect(await form.add()).toEqual(staff);
    form.forget();
    await form.add();
    expect(households).toEqual([ZHANG.household, null]);
  });

  it("leads a hamlet, which has to be chosen first", async () => {
    const sent: Array<string | undefined> = [];
    const server = new FakeServer()
      .on(hamlets, () => Result.succeed([UPPER]))
      .on(addStaff, ({ body }) => {
        sent.push(body.hamlet);
        return Result.succeed(staff);
      });
    const form = filled(server);
    await form.setRole("leader");
    expect(await form.add()).toBeNull();
    expect(form.problems.hamlet).toBe("请选是哪个小组的组长");
    form.hamlet = UPPER.id;
    expect(await form.add()).toEqual(staff);
    await form.setRole("cadre");
    await form.add();
    expect(sent).toEqual([UPPER.id, undefined]);
  });

  it("hears that a login is taken", async () => {
    const server = new FakeServer().on(addStaff, () =>
      Result.fail(new LoginTaken({ login: "wang" })),
    );
    const form = filled(server);
    expect(await form.add()).toBeNull();
    expect(form.adding.sentence).toBe("用户名“wang”已经有人用了");
  });
});

describe("a member of staff", () => {
  const opened = async (all: ReadonlyArray<HamletRow> = []) => {
    const changes: object[] = [];
    const server = new FakeServer()
      .on(staffList, () => Result.succeed([staff]))
      .on(hamlets, () => Result.succeed(all))
      .on(changeStaff, ({ body }) => {
        changes.push(body);
        return Result.succeed(staff);
      });
    const page = new StaffPage(deskAt(server));
    await page.open();
    return { page, changes };
  };

  it.each([
    {
      name: "gets another role",
      verb: (page: StaffPage) => page.setRole(staff, "keeper"),
      change: { role: "keeper" },
      done: "王主任现在是超市管理员",
    },
    {
      name: "is stopped",
      verb: (page: StaffPage) => page.setActive(staff, false),
      change: { active: false },
      done: "王主任的账号停用了",
    },
    {
      name: "comes back",
      verb: (page: StaffPage) => page.setActive(staff, true),
      change: { active: true },
      done: "王主任又可以登录了",
    },
  ])("$name", async ({ verb, change, done }) => {
    const { page, changes } = await opened();
    await verb(page);
    expect(changes).toEqual([change]);
    expect(page.done).toBe(done);
  });

  it("becomes a leader only once it is said of which hamlet", async () => {
    const { page, changes } = await opened([UPPER]);
    await page.setRole(staff, "leader");
    expect([page.appointing, changes]).toEqual([true, []]);
    await page.setHamlet(staff, UPPER.id);
    expect(changes).toEqual([{ role: "leader", hamlet: UPPER.id }]);
    expect([page.appointing, page.done]).toEqual([false, "王主任现在是上寨的小组长"]);
    expect(page.roleOf({ ...staff, role: "leader", hamlet: UPPER.id })).toBe("小组长（上寨）");
  });

  it("gets no password that is too short", async () => {
    const { page, changes } = await opened();
    page.password = "1234567";
    await page.setPassword(staff);
    expect(page.problem).toBe("密码至少8位");
    expect(changes).toEqual([]);
  });
});

const KIOSK: KioskRow = {
  ...{ id: "kiosk-1", name: "村口", pairedAt: Instant.make(1), lastSeenAt: null },
  ...{ revoked: false, reader: null, health: "unheard", pulse: null, word: null },
  language: "mandarin",
};

describe("a kiosk", () => {
  it("gets no digits before it has a name", async () => {
    const page = new KiosksPage(deskAt(new FakeServer()));
    page.name = "  ";
    await page.pair();
    expect(page.problem).toBe("请给自助机起个名字，比如“村委会大厅”");
    expect(page.pairing).toBeNull();
  });

  it("gets its digits under its name", async () => {
    const names: string[] = [];
    const server = new FakeServer().on(startPairing, ({ body }) => {
      names.push(body.name);
      return Result.succeed({ code: "038011", expiresAt: Instant.make(600_000) });
    });
    const page = new KiosksPage(deskAt(server));
    page.name = " 村委会大厅 ";
    await page.pair();
    expect(names).toEqual(["村委会大厅"]);
    expect(page.pairing?.code).toBe("038011");
  });

  it("reads cards as somebody says that its reader prints, from the next one on", async () => {
    const said: unknown[] = [];
    const server = new FakeServer()
      .on(kiosks, () => Result.succeed([KIOSK]))
      .on(setReader, ({ body }) => {
        said.push(body);
        return Result.succeed({ reader: null, most: null, unread: 0, kiosks: [] });
      });
    const page = new KiosksPage(deskAt(server));
    await page.reads(KIOSK, readerBy("6H-8D"));
    const reader = { format: "6H-8D", reversed: false };
    expect(said).toEqual([{ kiosk: "kiosk-1", reader, earlier: false }]);
    expect(page.done).toContain("6H→8D");
    await page.reads(KIOSK, readerBy(""));
    expect(page.done).toContain("和村里的一样");
  });

  it("is given words for its first screen, and loses them again", async () => {
    const said: unknown[] = [];
    const server = new FakeServer()
      .on(kiosks, () => Result.succeed([KIOSK]))
      .on(setKioskWord, ({ body }) => {
        said.push(body.word);
        return Result.succeed({ ...KIOSK, word: body.word });
      });
    const page = new KiosksPage(deskAt(server));
    page.toggle(KIOSK, "word");
    await page.say(KIOSK, "下午盘点");
    expect([page.opened, page.done]).toEqual([null, "自助机“村口”10秒里说：下午盘点"]);
    page.toggle({ ...KIOSK, word: "下午盘点" }, "word");
    expect(page.word).toBe("下午盘点");
    await page.say(KIOSK, null);
    expect(said).toEqual(["下午盘点", null]);
  });

  it("shows one thing under its line at a time", () => {
    const page = new KiosksPage(deskAt(new FakeServer()));
    page.toggle(KIOSK, "word");
    page.toggle(KIOSK, "doubt");
    expect(page.opened).toEqual({ kiosk: "kiosk-1", what: "doubt" });
    page.toggle(KIOSK, "doubt");
    expect(page.opened).toBeNull();
  });

  const at = Instant.make(Date.UTC(2026, 10, 26, 6, 20));
  const pulse = { at, build: "", inUse: false, cardAt: null, reader: "there" } as const;
  it.each<[string, Partial<KioskRow>, string, string]>([
    ["was never heard", {}, "calm", "还没有回音"],
    ["is well", { health: "well", pulse }, "good", "好的，没人用"],
    ["is used", { health: "well", pulse: { ...pulse, inUse: true } }, "good", "有人在用"],
    ["is silent", { health: "silent", pulse }, "wait", "没有回音，从2026年11月26日 14:20起"],
    ["lost its reader", { health: "readerGone", pulse }, "wait", "读卡器没接上"],
    ["was cut off", { health: "silent", pulse, revoked: true }, "calm", "停用了"],
  ])("that %s says so", (_, told, tone, words) => {
    expect(healthWords({ ...KIOSK, ...told })).toEqual({ tone, words });
  });
});
