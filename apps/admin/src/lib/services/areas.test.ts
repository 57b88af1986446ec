import { type Duty, may } from "@huzhu/domain/governance";
import { describe, expect, it } from "vitest";
import { areasAt } from "./areas.ts";

const as = (role: "admin" | "cadre" | "keeper" | "leader") => (duty: Duty) => may(role, duty);

describe("the areas of the section 服务", () => {
  it("are all there for an admin, each once, with the pages of the open one", () => {
    const { areas, pages } = areasAt(as("admin"), "/helper-roster/ties");
    expect(areas.map(({ area }) => area)).toEqual(["走访", "帮手", "清单", "食堂", "购买"]);
    expect(pages.map(({ route }) => route)).toEqual(["/helper-roster", "/helper-roster/ties"]);
  });

  it("lead a keeper to the first page that is theirs", () => {
    const { areas, pages } = areasAt(as("keeper"), "/services");
    expect(areas.map(({ route }) => route)).toEqual(["/services", "/services/canteen"]);
    expect(pages.map(({ route }) => route)).toEqual(["/services"]);
  });

  it("are none for whoever has nothing to do there, and open none elsewhere", () => {
    expect(areasAt(as("leader"), "/services").areas).toEqual([]);
    expect(areasAt(as("admin"), "/elders").pages).toEqual([]);
    expect(areasAt(as("admin"), null).pages).toEqual([]);
  });
});
