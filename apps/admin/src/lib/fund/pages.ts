import type { SectionPage } from "../sections/page.ts";

export const FUND_PAGES: ReadonlyArray<SectionPage> = [
  { area: "资金", route: "/fund", title: "总览", duty: "see-fund" },
  { area: "资金", route: "/fund/moves", title: "流水", duty: "see-fund" },
  { area: "资金", route: "/fund/donors", title: "谁给的", duty: "see-fund", below: true },
  { area: "资金", route: "/fund/pledges", title: "承诺", duty: "see-fund" },
  { area: "资金", route: "/fund/budget", title: "预算", duty: "see-fund" },
  { area: "资金", route: "/fund/sheet", title: "公示", duty: "see-fund" },
  { area: "资金", route: "/fund/cover", title: "够不够兑", duty: "see-fund" },
  { area: "委员会", route: "/fund/committee", title: "委员", duty: "see-committee" },
  {
    area: "委员会",
    route: "/fund/committee/meetings",
    title: "会议",
    duty: "see-committee",
    below: true,
  },
  { area: "评奖", route: "/fund/rounds", title: "评奖", duty: "see-rounds", below: true },
  { area: "评奖", route: "/fund/schemes", title: "评奖办法", duty: "see-rounds", below: true },
  { area: "评奖", route: "/fund/filial", title: "赡养费", duty: "see-rounds" },
  { area: "资源", route: "/fund/resources", title: "资源链接", duty: "see-fund" },
  { area: "资源", route: "/fund/projects", title: "村办项目", duty: "see-fund" },
  { area: "入户", route: "/fund/outreach", title: "入户宣传", duty: "see-fund", below: true },
  { area: "入户", route: "/fund/gatherings", title: "治风活动", duty: "see-fund" },
  { area: "入户", route: "/fund/praises", title: "表扬", duty: "see-fund" },
];
