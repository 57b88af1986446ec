import { makeClient } from "@huzhu/client";
import {
  hamlets,
  logIn,
  logOut,
  me,
  NotLoggedIn,
  servedVillages,
  WrongLogin,
} from "@huzhu/contract";
import { StaffId } from "@huzhu/domain/governance";
import { VillageId } from "@huzhu/domain/people";
import { Result } from "effect";
import { describe, expect, it } from "vitest";
import { staffAs } from "../../testing/desk.ts";
import { FakeServer } from "../../testing/fake-server.ts";
import { Session } from "./session.svelte.ts";

const WANG = staffAs("admin");
const LI = { ...WANG, staff: { ...WANG.staff, id: StaffId.make("staff-li"), name: "李会计" } };
const NOBODY = Result.fail(new NotLoggedIn({ caller: "staff" }));

/** A session at a server that forgot its cookie: the first question finds nobody logged in. */
const expired = async (next = WANG) => {
  let asked = 0;
  const server = new FakeServer()
    .on(me, () => Result.succeed(WANG))
    .on(logIn, ({ body }) =>
      body.password === "right" ? Result.succeed(next) : Result.fail(new WrongLogin()),
    )
    .on(hamlets, () => {
      asked += 1;
      return asked === 1 ? NOBODY : Result.succeed([]);
    });
  const session = new Session(makeClient({ fetch: server.fetch }));
  await session.open();
  const asking = session.client.call(hamlets, {});
  while (session.state === "in") await Promise.resolve();
  return { session, asking, timesAsked: () => asked };
};

describe("a session", () => {
  it("opens on whoever is logged in", async () => {
    const server = new FakeServer().on(me, () => Result.succeed(WANG));
    const session = new Session(makeClient({ fetch: server.fetch }));
    await session.open();
    expect(session.state).toBe("in");
    expect(session.me?.staff.name).toBe("王主任");
  });

  it("opens on the login when nobody is", async () => {
    const server = new FakeServer().on(me, () => NOBODY);
    const session = new Session(makeClient({ fetch: server.fetch }));
    await session.open();
    expect(session.state).toBe("out");
  });

  it("keeps asking to be opened while the server is out of reach", async () => {
    const session = new Session(makeClient({ fetch: () => Promise.reject(new Error("no line")) }));
    await session.open();
    expect(session.state).toBe("asking");
    expect(session.asking.sentence).toBe("网络断了，请再试一次");
  });

  it("holds the person and the question when it expires, and asks again after the login", async () => {
    const { session, asking, timesAsked } = await expired();
    expect(session.state).toBe("expired");
    expect(session.me).toEqual(WANG);
    expect(await session.logIn("wang", "wrong")).toBe(false);
    expect(await session.logIn("wang", "right")).toBe(true);
    expect(Result.isSuccess(await asking)).toBe(true);
    expect(timesAsked()).toBe(2);
  });

  it("sends nothing of one person in the name of the next", async () => {
    const { session, asking, timesAsked } = await expired(LI);
    await session.logIn("li", "right");
    expect(Result.isFailure(await asking)).toBe(true);
    expect(timesAsked()).toBe(1);
    expect(session.me?.staff.name).toBe("李会计");
  });

  it("sends nothing of one village in the name of somebody of another with the same id", async () => {
    const elsewhere = { ...WANG.village, id: VillageId.make("village-liuxi") };
    const { session, asking, timesAsked } = await expired({ ...WANG, village: elsewhere });
    await session.logIn("wang", "right");
    expect(Result.isFailure(await asking)).toBe(true);
    expect(timesAsked()).toBe(1);
  });

  it("asks which village where the server has more than one, and remembers it", async () => {
    const sent: Array<string | undefined> = [];
    const villages = ["清水村", "柳溪村"].map((name, at) => ({
      ...{ id: VillageId.make(`village-${at}`), name, township: "云岭乡" },
    }));
    const kept = new Map<string, string>();
    const drawer = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    const opened = (served: typeof villages) => {
      const server = new FakeServer()
        .on(servedVillages, () => Result.succeed(served))
        .on(logIn, ({ body }) => {
          sent.push(body.village);
          return Result.succeed(WANG);
        });
      const session = new Session(makeClient({ fetch: server.fetch }), drawer);
      session.place.open();
      return session;
    };
    await opened(villages).logIn("wang", "right");
    const choosing = opened(villages);
    choosing.place.choose(VillageId.make("village-1"));
    await choosing.logIn("wang", "right");
    await opened(villages).logIn("wang", "right");
    await opened(villages.slice(0, 1)).logIn("wang", "right");
    expect(sent).toEqual(["village-0", "village-1", "village-1", undefined]);
  });

  it("forgets the person when they leave", async () => {
    const server = new FakeServer()
      .on(me, () => Result.succeed(WANG))
      .on(logOut, () => Result.succeed({}));
    const session = new Session(makeClient({ fetch: server.fetch }));
    await session.open();
    expect(await session.logOut()).toBe(true);
    expect(session.me).toBeNull();
  });
});
