import type { SectionPage } from "../sections/page.ts";

export const SETTINGS_PAGES: ReadonlyArray<SectionPage> = [
  { route: "/settings", title: "本村" },
  { route: "/settings/points", title: "积分规定", duty: "see-ledger" },
  { route: "/settings/visits", title: "走访规定", duty: "see-people" },
  { route: "/settings/family", title: "亲属和代理", duty: "see-people" },
  { route: "/settings/holidays", title: "节假日", duty: "see-rulebooks" },
  { route: "/settings/cards", title: "卡和读卡器", duty: "see-people" },
  {
    route: "/settings/privacy",
    title: "隐私",
    duty: ["erase-person", "manage-privacy"],
    below: true,
  },
  { route: "/settings/staff", title: "工作人员", duty: "manage-staff", below: true },
  { route: "/settings/kiosks", title: "自助机", duty: "manage-kiosks", below: true },
];
