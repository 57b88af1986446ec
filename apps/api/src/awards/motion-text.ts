import { allocate, type Round } from "@huzhu/domain/incentives";
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
