import type { SectionPage } from "../sections/page.ts";

export const LEDGER_PAGES: ReadonlyArray<SectionPage> = [
  { route: "/accounts", title: "账户" },
  { route: "/ledger/expiring", title: "快到期" },
  { route: "/ledger/vouchers", title: "积分券" },
  { route: "/ledger/periods", title: "结账" },
  { route: "/ledger/seals", title: "封账" },
  { route: "/ledger/alerts", title: "自检" },
  { route: "/ledger/export", title: "导出", duty: "export-journal" },
];
