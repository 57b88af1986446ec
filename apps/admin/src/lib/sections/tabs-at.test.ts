import { type Duty, may } from "@huzhu/domain/governance";
import { describe, expect, it } from "vitest";
import { areaOf, tabsAt } from "./tabs-at.ts";

type Role = "admin" | "cadre" | "keeper" | "leader" | "shop";

const at = (role: Role, route: string | null) => {
  const tabs = tabsAt((duty: Duty) => may(role, duty), route);
  return (
    tabs && { ...tabs, areas: tabs.areas.map(areaOf), pages: tabs.pages.map((one) => one.route) }
  );
};

describe("the tabs of a section", () => {
  it("are all there for an admin, each area once, with the pages of the open one", () => {
    expect(at("admin", "/helper-roster/ties")).toMatchObject({
      section: "服务",
      areas: ["走访", "帮手", "清单", "食堂", "购买"],
      pages: ["/helper-roster", "/helper-roster/ties", "/helper-roster/starters"],
    });
  });

  it("lead a keeper to the pages that are theirs", () => {
    expect(at("keeper", "/services")).toMatchObject({
      areas: ["清单", "食堂"],
      pages: ["/services"],
    });
  });

  it("stand below the section that a page without an area is in", () => {
    expect(at("cadre", "/board")).toMatchObject({
      section: "积分",
      areas: ["申报", "公示栏", "细则"],
      pages: ["/board"],
    });
  });

  it("stay open on the pages below, where the tab says so, and may belong to either duty", () => {
    expect(at("cadre", "/settings/privacy/erasures")?.open.title).toBe("隐私");
    expect(at("cadre", "/settings/points/more")).toBeNull();
  });

  it("are none for whoever has nothing to do there, and none elsewhere", () => {
    expect(at("leader", "/services")).toBeNull();
    expect(at("admin", "/goods/new")).toBeNull();
    expect(at("admin", null)).toBeNull();
  });
});
