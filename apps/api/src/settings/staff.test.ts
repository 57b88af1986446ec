import { addStaff, changeStaff, logIn, me, staffList } from "@huzhu/contract";
import { audit } from "@huzhu/db";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
import { contentHash } from "../mount/content-hash.ts";
import { answered, attempt, type House, openHouse, refused } from "../testing/house.ts";

const NEW = {
  name: "新会计",
  login: "kuaiji",
  role: "cadre",
  household: null,
  password: "清水村-2026",
} as const;

onEveryEngine("the staff", (engine) => {
  let house: House;
  beforeAll(async () => {
    if (engine.missing === null) house = await openHouse(engine);
  });

  const { login, password } = NEW;

  it("gets somebody new, who can log in", async () => {
    const admin = await house.as("admin");
    const added = await answered(admin.call(addStaff, { body: NEW, ...attempt() }));
    const visitor = house.nobody();
    const opened = await answered(visitor.call(logIn, { body: { login, password } }));
    expect(opened.staff).toEqual(added);
    expect(await refused(admin.call(addStaff, { body: NEW, ...attempt() }))).toMatchObject({
      status: 409,
      tag: "LoginTaken",
    });
  });

  it("never shows a password or its hash, in answers or in the audit", async () => {
    const admin = await house.as("admin");
    expect(JSON.stringify(await answered(admin.call(staffList, {})))).not.toMatch(
      /argon2|password/,
    );
    const { rows } = await house.db.read(house.village, (read) =>
      audit.page(read, {}, { page: 1, pageSize: 100 }),
    );
    expect(JSON.stringify(rows)).toContain("kuaiji");
    expect(JSON.stringify(rows)).not.toContain(password);
  });

  it("leaves no trace of a password that is quicker to try than its hash", async () => {
    const admin = await house.as("admin");
    const { staff } = await answered(admin.call(me, {}));
    const body = { ...NEW, login: "mima" };
    await answered(admin.call(addStaff, { body, ...attempt() }));
    const quick = contentHash({ actor: staff.id, endpoint: addStaff.name, params: {}, body });
    expect(JSON.stringify(await house.place.all("select * from attempt"))).not.toContain(quick);
  });

  it("keeps two passwords of one attempt apart", async () => {
    const admin = await house.as("admin");
    const body = { ...NEW, login: "erci" };
    const once = attempt();
    const added = await answered(admin.call(addStaff, { body, ...once }));
    expect(await answered(admin.call(addStaff, { body, ...once }))).toEqual(added);
    const other = { ...body, password: "清水村-2027" };
    expect(await refused(admin.call(addStaff, { body: other, ...once }))).toMatchObject({
      tag: "AttemptConflict",
    });
  });

  it("that is stopped is logged out at once", async () => {
    const admin = await house.as("admin");
    const body = { ...NEW, login: "linshi" };
    const { id } = await answered(admin.call(addStaff, { body, ...attempt() }));
    const visitor = house.nobody();
    await answered(visitor.call(logIn, { body: { login: "linshi", password } }));
    const change = { params: { staff: id }, body: { active: false } };
    await answered(admin.call(changeStaff, { ...change, ...attempt() }));
    expect(await refused(visitor.call(me, {}))).toMatchObject({ tag: "NotLoggedIn" });
    expect(
      await refused(visitor.call(logIn, { body: { login: "linshi", password } })),
    ).toMatchObject({ tag: "WrongLogin" });
  });

  it("keeps at least one admin", async () => {
    const admin = await house.as("admin");
    const { staff } = await answered(admin.call(me, {}));
    for (const body of [{ role: "cadre" as const }, { active: false }]) {
      const request = { params: { staff: staff.id }, body };
      expect(await refused(admin.call(changeStaff, { ...request, ...attempt() }))).toMatchObject({
        tag: "LastAdmin",
      });
    }
  });
});
