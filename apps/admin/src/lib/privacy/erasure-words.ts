import type { ErasurePreview } from "@huzhu/contract";

const counted = (count: number, unit: string, what: string): ReadonlyArray<string> =>
  count === 0 ? [] : [`${what}${count}${unit}`];

/** What goes for good, line by line. */
export const goesWords = ({
  idNumber,
  phone,
  changes,
  assessments,
  certifications,
  events,
  visits,
  requests,
  doors,
  praises,
  words,
}: ErasurePreview["goes"]): ReadonlyArray<string> => [
  "姓名、出生的月和日、去向",
  ...(idNumber ? ["身份证号"] : []),
  ...(phone ? ["电话"] : []),
  "卡上的照片和密码、代理的纸质同意书照片和见证人",
  "定期走访的安排、陪伴的意愿",
  ...counted(changes, "次", "花名册变动里写的内容"),
  ...counted(assessments, "次", "能力评估"),
  ...counted(certifications, "份", "证件"),
  ...counted(events, "件", "健康上的事"),
  ...counted(visits, "次", "走访时看到的、说过的"),
  ...counted(requests, "次", "求助时说的话"),
  ...counted(doors, "次", "入户时在家门口说的话"),
  ...counted(praises, "份", "表扬他家时写的缘由、谁点的头"),
  ...counted(words, "条", "同意和查看记录里写的话"),
];

/** What stays under a pseudonym, line by line. */
export const staysWords = ({
  claims,
  redemptions,
  entries,
  looks,
  consents,
  visits,
  requests,
  doors,
  praises,
}: ErasurePreview["stays"]): ReadonlyArray<string> => [
  "属于哪一户、性别、出生的年份、哪天离开的",
  ...counted(claims, "条", "积分申报"),
  ...counted(redemptions, "次", "兑换"),
  ...counted(entries, "笔", "个人账户的账"),
  ...counted(visits, "次", "走访的日子、谁去的、多久"),
  ...counted(requests, "次", "哪天求助、求的哪一类"),
  ...counted(doors, "次", "哪天上过门、答的是哪一样"),
  ...counted(praises, "份", "表扬的那句话"),
  ...counted(consents, "条", "同意过什么、哪天"),
  ...counted(looks, "次", "谁看过、哪天"),
];
