import ahWangjiadian from "../../../fixtures/rulebooks/ah-wangjiadian.json" with { type: "json" };
import cqBanzhu from "../../../fixtures/rulebooks/cq-banzhu.json" with { type: "json" };
import cqSanhe from "../../../fixtures/rulebooks/cq-sanhe.json" with { type: "json" };
import cqWubao from "../../../fixtures/rulebooks/cq-wubao.json" with { type: "json" };
import cqYunpin from "../../../fixtures/rulebooks/cq-yunpin.json" with { type: "json" };
import fjGaoxin from "../../../fixtures/rulebooks/fj-gaoxin.json" with { type: "json" };
import gdDashichong from "../../../fixtures/rulebooks/gd-dashichong.json" with { type: "json" };
import gzXingjiatian from "../../../fixtures/rulebooks/gz-xingjiatian.json" with { type: "json" };
import haAngou from "../../../fixtures/rulebooks/ha-angou.json" with { type: "json" };
import haGuying from "../../../fixtures/rulebooks/ha-guying.json" with { type: "json" };
import haZhuzhuang from "../../../fixtures/rulebooks/ha-zhuzhuang.json" with { type: "json" };
import hbMachang from "../../../fixtures/rulebooks/hb-machang.json" with { type: "json" };
import hbShuangzhai from "../../../fixtures/rulebooks/hb-shuangzhai.json" with { type: "json" };
import hbTanglin from "../../../fixtures/rulebooks/hb-tanglin.json" with { type: "json" };
import heDadonggou from "../../../fixtures/rulebooks/he-dadonggou.json" with { type: "json" };
import hiNansheng from "../../../fixtures/rulebooks/hi-nansheng.json" with { type: "json" };
import hnWuxing from "../../../fixtures/rulebooks/hn-wuxing.json" with { type: "json" };
import hnYouxiqiao from "../../../fixtures/rulebooks/hn-youxiqiao.json" with { type: "json" };
import jlFuxing from "../../../fixtures/rulebooks/jl-fuxing.json" with { type: "json" };
import jxLouxia from "../../../fixtures/rulebooks/jx-louxia.json" with { type: "json" };
import mealErdaoying from "../../../fixtures/rulebooks/meal-erdaoying.json" with { type: "json" };
import mealHuangdong from "../../../fixtures/rulebooks/meal-huangdong.json" with { type: "json" };
import mutGuanqiaoping from "../../../fixtures/rulebooks/mut-guanqiaoping.json" with {
  type: "json",
};
import nmBaori from "../../../fixtures/rulebooks/nm-baori.json" with { type: "json" };
import nxXinqi from "../../../fixtures/rulebooks/nx-xinqi.json" with { type: "json" };
import nxXinrong from "../../../fixtures/rulebooks/nx-xinrong.json" with { type: "json" };
import qingshuiV1 from "../../../fixtures/rulebooks/qingshui-v1.json" with { type: "json" };
import qingshuiV2 from "../../../fixtures/rulebooks/qingshui-v2.json" with { type: "json" };
import recycleQupan from "../../../fixtures/rulebooks/recycle-qupan.json" with { type: "json" };
import scFengdian from "../../../fixtures/rulebooks/sc-fengdian.json" with { type: "json" };
import scHuopu from "../../../fixtures/rulebooks/sc-huopu.json" with { type: "json" };
import scMingxin from "../../../fixtures/rulebooks/sc-mingxin.json" with { type: "json" };
import scSanhe from "../../../fixtures/rulebooks/sc-sanhe.json" with { type: "json" };
import sdLianwu from "../../../fixtures/rulebooks/sd-lianwu.json" with { type: "json" };
import snLiangjiayuan from "../../../fixtures/rulebooks/sn-liangjiayuan.json" with { type: "json" };
import sxZhangjiahe from "../../../fixtures/rulebooks/sx-zhangjiahe.json" with { type: "json" };
import tbBeijing from "../../../fixtures/rulebooks/tb-beijing.json" with { type: "json" };
import tbDonghu from "../../../fixtures/rulebooks/tb-donghu.json" with { type: "json" };
import tbGulou from "../../../fixtures/rulebooks/tb-gulou.json" with { type: "json" };
import tbLiupanshui from "../../../fixtures/rulebooks/tb-liupanshui.json" with { type: "json" };
import tbShanghai26 from "../../../fixtures/rulebooks/tb-shanghai26.json" with { type: "json" };
import tbWuling from "../../../fixtures/rulebooks/tb-wuling.json" with { type: "json" };
import volFurong from "../../../fixtures/rulebooks/vol-furong.json" with { type: "json" };
import volGuangdong from "../../../fixtures/rulebooks/vol-guangdong.json" with { type: "json" };
import volHeyulu from "../../../fixtures/rulebooks/vol-heyulu.json" with { type: "json" };
import volKunshan from "../../../fixtures/rulebooks/vol-kunshan.json" with { type: "json" };
import xxCounty3d from "../../../fixtures/rulebooks/xx-county3d.json" with { type: "json" };
import zjTongjie from "../../../fixtures/rulebooks/zj-tongjie.json" with { type: "json" };
import zjYuyao from "../../../fixtures/rulebooks/zj-yuyao.json" with { type: "json" };

/** Every document of the fixtures by its name: the published ones, and the demo village's two. */
export const DOCUMENTS: Readonly<Record<string, unknown>> = {
  "ah-wangjiadian": ahWangjiadian,
  "cq-banzhu": cqBanzhu,
  "cq-sanhe": cqSanhe,
  "cq-wubao": cqWubao,
  "cq-yunpin": cqYunpin,
  "fj-gaoxin": fjGaoxin,
  "gd-dashichong": gdDashichong,
  "gz-xingjiatian": gzXingjiatian,
  "ha-angou": haAngou,
  "ha-guying": haGuying,
  "ha-zhuzhuang": haZhuzhuang,
  "hb-machang": hbMachang,
  "hb-shuangzhai": hbShuangzhai,
  "hb-tanglin": hbTanglin,
  "he-dadonggou": heDadonggou,
  "hi-nansheng": hiNansheng,
  "hn-wuxing": hnWuxing,
  "hn-youxiqiao": hnYouxiqiao,
  "jl-fuxing": jlFuxing,
  "jx-louxia": jxLouxia,
  "meal-erdaoying": mealErdaoying,
  "meal-huangdong": mealHuangdong,
  "mut-guanqiaoping": mutGuanqiaoping,
  "nm-baori": nmBaori,
  "nx-xinqi": nxXinqi,
  "nx-xinrong": nxXinrong,
  "qingshui-v1": qingshuiV1,
  "qingshui-v2": qingshuiV2,
  "recycle-qupan": recycleQupan,
  "sc-fengdian": scFengdian,
  "sc-huopu": scHuopu,
  "sc-mingxin": scMingxin,
  "sc-sanhe": scSanhe,
  "sd-lianwu": sdLianwu,
  "sn-liangjiayuan": snLiangjiayuan,
  "sx-zhangjiahe": sxZhangjiahe,
  "tb-beijing": tbBeijing,
  "tb-donghu": tbDonghu,
  "tb-gulou": tbGulou,
  "tb-liupanshui": tbLiupanshui,
  "tb-shanghai26": tbShanghai26,
  "tb-wuling": tbWuling,
  "vol-furong": volFurong,
  "vol-guangdong": volGuangdong,
  "vol-heyulu": volHeyulu,
  "vol-kunshan": volKunshan,
  "xx-county3d": xxCounty3d,
  "zj-tongjie": zjTongjie,
  "zj-yuyao": zjYuyao,
};
