import type { Today } from "@huzhu/contract";
import type { Duty } from "@huzhu/domain/governance";

export interface Step {
  readonly title: string;
  readonly why: string;
  readonly route: "/roster" | "/rulebooks" | "/goods";
  readonly done: boolean;
  readonly duty: Duty;
}

type Figures = Pick<Today, "residents" | "rulebookVersion">;

/** What a village does once, in this order, before anybody can earn and exchange points. */
export const firstSteps = ({ residents, rulebookVersion }: Figures): readonly Step[] => [
  {
    title: "导入花名册",
    why: "村民和农户都从花名册来，Excel 表直接拖进来就行",
    route: "/roster",
    done: residents > 0,
    duty: "import-roster",
  },
  {
    title: "启用积分细则",
    why: "做了什么事得几分，由细则说了算",
    route: "/rulebooks",
    done: rulebookVersion !== null,
    duty: "adopt-rulebook",
  },
  {
    title: "放上商品",
    why: "村民用积分换的东西，写上价格和库存",
    route: "/goods",
    done: false,
    duty: "change-goods",
  },
];

/** Whether the village has still to be set up; then the steps are what today is about. */
export const isNew = ({ residents, rulebookVersion }: Figures): boolean =>
  residents === 0 || rulebookVersion === null;
