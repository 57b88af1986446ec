import type { Role } from "@huzhu/domain/governance";

interface RoleWords {
  readonly title: string;
  /** What somebody of this role may do, in one sentence. */
  readonly does: string;
}

export const ROLE_WORDS: Record<Role, RoleWords> = {
  admin: { title: "管理员", does: "什么都能做，还管账号、自助机和积分细则" },
  cadre: { title: "村干部", does: "管村民资料，登记和审核积分，看台账" },
  keeper: { title: "超市管理员", does: "管商品和库存，在柜台给村民换东西" },
  leader: { title: "小组长", does: "用手机登记自己小组的人做的事，上门宣传，看审到哪一步" },
  shop: { title: "联盟店", does: "只在自己的店里收积分、对账、签清算单" },
  township: { title: "乡镇工作人员", does: "看各村情况、督办、审批服务单位，村里的账一笔也不能动" },
};
