import type { SectionPage } from "../sections/page.ts";

export const SERVICE_PAGES: ReadonlyArray<SectionPage> = [
  { area: "走访", route: "/visits", title: "待办", duty: "arrange-visits" },
  { area: "走访", route: "/visits/today", title: "今日看板", duty: "arrange-visits" },
  { area: "走访", route: "/helper-roster/week", title: "派谁去", duty: "arrange-visits" },
  { area: "走访", route: "/visits/calendar", title: "日历", duty: "arrange-visits" },
  { area: "走访", route: "/visits/radar", title: "谁没人看", duty: "arrange-visits" },
  { area: "走访", route: "/visits/plans", title: "定期探访", duty: "arrange-visits" },
  { area: "走访", route: "/visits/sheets", title: "打印派单", duty: "arrange-visits" },
  { area: "帮手", route: "/helper-roster", title: "帮手名册", duty: "see-helpers" },
  { area: "帮手", route: "/helper-roster/ties", title: "谁认识谁", duty: "see-helpers" },
  { area: "帮手", route: "/helper-roster/starters", title: "启动积分", duty: "move-points" },
  { area: "清单", route: "/services", title: "服务清单", duty: "see-catalog" },
  { area: "清单", route: "/services/entitled", title: "应享", duty: "see-elders" },
  { area: "清单", route: "/services/gap", title: "缺口", duty: "see-elders" },
  { area: "食堂", route: "/services/canteen", title: "食堂和日间照料", duty: "keep-canteen" },
  { area: "购买", route: "/services/orders", title: "购买订单", duty: "see-market" },
  { area: "购买", route: "/services/providers", title: "服务单位", duty: "see-market" },
  { area: "购买", route: "/services/payments", title: "服务付款", duty: "see-market" },
];
