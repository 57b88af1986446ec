import { addStaff, changeStaff, logIn, me, staffList } from "@huzhu/contract";
import { onEveryEngine } from "@huzhu/db/testing";
import { beforeAll, expect, it } from "vitest";
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
    const audit = JSON.stringify(await house.place.all("select * from audit"));
    expect(audit).toContain("kuaiji");
    expect(audit).not.toContain(password);
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
