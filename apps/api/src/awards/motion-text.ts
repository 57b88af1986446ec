import { type AwardScheme, allocate, type Round } from "@huzhu/domain/incentives";
import { Result } from "effect";

/** What the committee is asked, as it is read out. */
export const motionText = (round: Round): { readonly title: string; readonly text: string } => {
  const { scheme, period, candidates, budget } = round;
  const title = `评奖：${scheme.title}（${period}）`.slice(0, 60);
  const text = Result.match(allocate(scheme, candidates, budget), {
    onFailure: () => `是否同意“${scheme.title}”这次评奖的结果`,
    onSuccess: ({ awards, total }) =>
      `是否同意“${scheme.title}”这次评奖的结果：${awards.length}个得奖，一共${total / 100}元，预算${budget / 100}元`,
  });
  return { title, text };
};

/** What a meeting is asked about a scheme, as it is read out. */
export const schemeText = ({
  title,
  version,
  criteria,
  vetoes,
  notice,
}: AwardScheme): { readonly title: string; readonly text: string } => {
  const named = `“${title}”评奖办法第${version}版`;
  const marks = criteria.map((one) => `${one.title}最多${one.most}分`).join("、");
  const never = vetoes.length === 0 ? "" : `；有${vetoes.join("、")}的不评`;
  const text = `是否采用${named}：${marks}${never}；结果公示${notice.days}${notice.working ? "个工作日" : "天"}`;
  return { title: `采用${named}`.slice(0, 60), text: text.slice(0, 2000) };
};
