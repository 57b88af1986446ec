import { logIn, logOut, me } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { DEMO_PASSWORD } from "../start/demo.ts";
import { answered, type House, openHouse, refused } from "../testing/house.ts";

const HOUR = 60 * 60 * 1000;

onEveryEngine("a session", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const right = { login: "cadre", password: DEMO_PASSWORD };

  it("opens with name and password, and says who one is and what one may do", async () => {
    const visitor = house.nobody();
    const opened = await answered(visitor.call(logIn, { body: right }));
    expect(opened.village).toMatchObject({ name: "清水村", demo: true });
    expect(opened.duties).toContain("record-claim");
    expect(opened.duties).not.toContain("manage-staff");
    expect(await answered(visitor.call(me, {}))).toEqual(opened);
  });

  it("travels in a cookie that scripts cannot read and other sites cannot send", async () => {
    const response = await house.nobody().fetch("/api/session", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(right),
    });
    expect(response.headers.get("set-cookie")).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it.each([
    ["a wrong password", { ...right, password: "huzhu2025" }],
    ["an unknown name", { ...right, login: "nobody" }],
  ])("stays closed to %s, and says no more than that", async (_, body) => {
    expect(await refused(house.nobody().call(logIn, { body }))).toMatchObject({
      status: 401,
      tag: "WrongLogin",
      fields: {},
    });
  });

  it("makes whoever guesses wait", async () => {
    const body = { login: "keeper", password: "guess" };
    for (let n = 0; n < 5; n++) await refused(house.nobody().call(logIn, { body }));
    const even = { login: "keeper", password: DEMO_PASSWORD };
    expect(await refused(house.nobody().call(logIn, { body: even }))).toMatchObject({
      status: 429,
      tag: "TooManyTries",
    });
  });

  it("makes whoever guesses wait, however many guesses come at once", async () => {
    const guess = (n: number) =>
      refused(house.nobody().call(logIn, { body: { login: "admin", password: `guess${n}` } }));
    const tags = (await Promise.all(Array.from({ length: 9 }, (_, n) => guess(n)))).map(
      (failure) => failure._tag === "Refused" && failure.tag,
    );
    expect(tags.filter((tag) => tag === "WrongLogin")).toHaveLength(5);
    expect(tags.filter((tag) => tag === "TooManyTries")).toHaveLength(4);
  });

  it("ends by itself after a working day", async () => {
    const visitor = house.nobody();
    await answered(visitor.call(logIn, { body: right }));
    house.pass(10 * HOUR - 1);
    await answered(visitor.call(me, {}));
    house.pass(1);
    expect(await refused(visitor.call(me, {}))).toMatchObject({ status: 401, tag: "NotLoggedIn" });
  });

  it("ends when one logs out, on the server too", async () => {
    const visitor = house.nobody();
    await answered(visitor.call(logIn, { body: right }));
    await answered(visitor.call(logOut, {}));
    expect(await refused(visitor.call(me, {}))).toMatchObject({ tag: "NotLoggedIn" });
  });
});
