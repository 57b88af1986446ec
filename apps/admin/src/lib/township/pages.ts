import type { SectionPage } from "../sections/page.ts";

export const TOWNSHIP_PAGES: ReadonlyArray<SectionPage> = [
  { route: "/township", title: "各村情况", duty: "see-villages" },
  { route: "/township/requests", title: "审批服务单位", duty: "approve-provider" },
  { route: "/township/remarks", title: "督办", duty: "supervise" },
  { route: "/township/duties", title: "权责", duty: "see-villages" },
];
