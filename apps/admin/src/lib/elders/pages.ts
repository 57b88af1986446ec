import type { SectionPage } from "../sections/page.ts";

export const ELDER_PAGES: ReadonlyArray<SectionPage> = [
  { route: "/elders", title: "全部老人" },
  { route: "/elders/due", title: "该评估的" },
];
