import { Schema } from "effect";
import { describe, expect, it } from "vitest";
import { CATALOGS } from "../../fixtures/catalogs.ts";
import { Catalog, checkCatalog, ServiceCategory, ServiceCode, serviceIn } from "./index.ts";

const catalog = Schema.decodeUnknownSync(Catalog)(CATALOGS.default, { onExcessProperty: "error" });
const service = (code: string) => {
  const found = serviceIn(catalog, ServiceCode.make(code));
  if (!found) throw new Error(`There is no ${code}.`);
  return found;
};
const national = catalog.services.filter(({ code }) => code.startsWith("N"));

describe("the catalog that a village starts from", () => {
  it("contradicts itself nowhere", () => {
    expect(checkCatalog(catalog)).toEqual([]);
  });

  it("has the sixteen rows of the national list, each to be verified where it lives", () => {
    expect(national).toHaveLength(16);
    for (const { basis, verify = [] } of national) {
      expect(basis).toContain("国家基本养老服务清单");
      expect(verify.length).toBeGreaterThan(0);
    }
  });

  it("has something under every heading", () => {
    const used = new Set(catalog.services.map(({ category }) => category));
    expect(ServiceCategory.literals.filter((category) => !used.has(category))).toEqual([]);
  });

  it.each(catalog.services)(
    "says of $code where it comes from, or that it was filled in",
    (one) => {
      expect(one.source ?? one.basis ?? one.assumed?.[0]).toMatch(/\S/);
    },
  );

  it.each([
    ["N02", 60],
    ["N03", 65],
    ["N04", 80],
  ])("gives %s from the age of %i", (code, least) => {
    expect(service(code).eligibility?.[0]?.age).toEqual({ least });
  });

  it("has visits weekly, monthly and quarterly by risk, and within 24 hours, as published", () => {
    const { frequency, onEvent, source } = service("M01");
    expect(frequency).toEqual({
      kind: "byRisk",
      high: { times: 1, per: "week" },
      key: { times: 1, per: "month" },
      general: { times: 1, per: "quarter" },
    });
    expect(onEvent?.hours).toBe(24);
    expect(source).toContain("szb.northnews.cn");
  });

  it("has the canteen of 二道营: three yuan from 70, nothing from 80", () => {
    const { price, source } = service("C01");
    expect(price?.tiers.filter(({ age }) => age >= 70)).toEqual([
      { age: 70, fen: 300 },
      { age: 80, fen: 0 },
    ]);
    expect(source).toContain("二道营");
  });

  it.each([
    "上门探访",
    "助餐送餐",
    "助洁",
    "助浴",
    "助医陪诊",
    "助行",
    "助急",
    "代购代办",
    "陪聊",
    "理发",
    "日间照料",
    "老年食堂午餐",
  ])("has %s", (title) => {
    expect(catalog.services.map((one) => one.title)).toContain(title);
  });
});
