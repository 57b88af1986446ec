import ahWangjiadian from "@huzhu/domain/fixtures/rulebooks/ah-wangjiadian.json" with {
  type: "json",
};
import bjTimeBank from "@huzhu/domain/fixtures/rulebooks/bj-time-bank.json" with { type: "json" };
import cqSanhe from "@huzhu/domain/fixtures/rulebooks/cq-sanhe.json" with { type: "json" };
import cqYunpin from "@huzhu/domain/fixtures/rulebooks/cq-yunpin.json" with { type: "json" };
import gzXingjiatian from "@huzhu/domain/fixtures/rulebooks/gz-xingjiatian.json" with {
  type: "json",
};
import heDadonggou from "@huzhu/domain/fixtures/rulebooks/he-dadonggou.json" with { type: "json" };
import jsKunshan from "@huzhu/domain/fixtures/rulebooks/js-kunshan.json" with { type: "json" };
import nxXinqi from "@huzhu/domain/fixtures/rulebooks/nx-xinqi.json" with { type: "json" };
import qingshuiV1 from "@huzhu/domain/fixtures/rulebooks/qingshui-v1.json" with { type: "json" };
import qingshuiV2 from "@huzhu/domain/fixtures/rulebooks/qingshui-v2.json" with { type: "json" };
import scFengdian from "@huzhu/domain/fixtures/rulebooks/sc-fengdian.json" with { type: "json" };
import sdLianwu from "@huzhu/domain/fixtures/rulebooks/sd-lianwu.json" with { type: "json" };
import sxZhangjiahe from "@huzhu/domain/fixtures/rulebooks/sx-zhangjiahe.json" with {
  type: "json",
};

/** Rulebooks as real villages published them, and the demo village's own. */
export const PUBLISHED = {
  ahWangjiadian,
  bjTimeBank,
  cqSanhe,
  cqYunpin,
  gzXingjiatian,
  heDadonggou,
  jsKunshan,
  nxXinqi,
  qingshuiV1,
  qingshuiV2,
  scFengdian,
  sdLianwu,
  sxZhangjiahe,
};
