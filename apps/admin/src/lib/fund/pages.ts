import type { SectionPage } from "../sections/page.ts";

export const FUND_PAGES: ReadonlyArray<SectionPage> = [
  { area: "资金", route: "/fund", title: "总览", duty: "see-fund" },
];
