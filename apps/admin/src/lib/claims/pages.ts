import type { SectionPage } from "../sections/page.ts";

export const CLAIM_PAGES: ReadonlyArray<SectionPage> = [
  { route: "/claims", title: "申报" },
  { route: "/board", title: "公示栏" },
  { route: "/rulebooks", title: "细则", duty: "see-rulebooks" },
];
