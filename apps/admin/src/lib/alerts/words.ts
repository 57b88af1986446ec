/** What each law of the ledger asks for, as a cadre would say it. */
const LAW_WORDS: Readonly<Record<string, string>> = {
  I1: "每一笔的进出要相抵，全村加起来是零",
  I2: "余额要等于每一笔加起来的数",
  I3: "一笔预留只能了结一次，取走的不能比留的多",
  I6: "一笔只能冲正一次，冲了要和没记过一样",
  I7: "手里还没用的积分，加起来要等于余额",
  I8: "记过的账不能改、不能删",
  I9: "账本的记录和封账单要对得上",
  I10: "结过账的日子不能再动",
  I11: "库存要等于进出货加起来的数",
  I12: "得的积分不能超过细则的封顶",
  I13: "按同一版细则，算出来的积分要一样",
  I14: "自己家的事要别人办，大家的事要开会定",
};

export const lawWords = (law: string): string => LAW_WORDS[law] ?? "账要和规矩对得上";
