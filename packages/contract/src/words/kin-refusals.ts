import type { Sentences } from "./sentences.ts";

type KinTag =
  | "OwnRelative"
  | "TiedAlready"
  | "ParentTooYoung"
  | "TwoParents"
  | "MarriedAlready"
  | "ProposalsMoved"
  | "TieEnded"
  | "TieForLife";

/** What stands in the way of writing down who is kin to whom. */
export const KIN_SENTENCES: Sentences<KinTag> = {
  OwnRelative: () => "自己和自己不用登记亲属，请选别人",
  TiedAlready: () => "这两个人的关系已经登记过了",
  ParentTooYoung: ({ years, least }) =>
    years < 0
      ? "父母比子女还小，请看看是不是选反了"
      : `父母比子女只大${years}岁，至少要大${least}岁，请核对出生日期`,
  TwoParents: () => "这个人的父母已经登记了两位，登错的请先去掉",
  MarriedAlready: ({ name }) => `${name}登记了别的配偶，离了婚的请先登记离婚`,
  ProposalsMoved: ({ shown, now }) =>
    `刚才村里的资料变了：看到的是${shown}条，现在是${now}条。什么都没有登记，请再看一遍`,
  TieEnded: ({ on }) => (on === null ? "这条关系已经去掉了" : `这段婚姻${on}已经结束了`),
  TieForLife: () => "父母子女关系不会结束，登错了请选“登错了”",
};
