import { describe, expect, it } from "vitest";
import { placeOfAlert, titleOfAlert } from "./place.ts";

describe("where an alert leads", () => {
  it.each([
    { what: "stored balance", subject: "account-31", route: "/accounts/[id]", id: "account-31" },
    { what: "sum of entries", subject: "t-7", route: "/ledger/transfers/[id]", id: "t-7" },
    {
      what: "record behind a leaf",
      subject: "transfer/t-7",
      route: "/ledger/transfers/[id]",
      id: "t-7",
    },
    { what: "root of a seal", subject: "12 (7–18)", route: "/ledger/seals/[number]", id: "12" },
    { what: "pieces on hand", subject: "rice", route: "/goods/[id]", id: "rice" },
  ])("to $route for $what", ({ what, subject, route, id }) => {
    expect(placeOfAlert({ what, subject })).toMatchObject({ route, id });
  });

  it("nowhere where there is no page for it", () => {
    expect(placeOfAlert({ what: "hash of a tile", subject: "3/2" })).toBeNull();
  });
});

describe("what an alert is called", () => {
  it.each([
    { what: "sum of lots", title: "账户各批积分合起来不等于余额" },
    { what: "something new", title: "整句话" },
  ])("$what: $title", ({ what, title }) => {
    expect(titleOfAlert({ what, sentence: "整句话" })).toBe(title);
  });
});
