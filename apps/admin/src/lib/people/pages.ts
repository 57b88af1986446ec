import type { SectionPage } from "../sections/page.ts";

export const PEOPLE_PAGES: ReadonlyArray<SectionPage> = [
  { route: "/households", title: "按户看" },
  { route: "/residents", title: "按人看" },
  { route: "/care", title: "照护能力" },
  { route: "/households/kin", title: "核对亲属关系" },
  { area: "办卡", route: "/cards", title: "一个接一个发卡" },
  { area: "办卡", route: "/cards/print", title: "印二维码卡" },
];
