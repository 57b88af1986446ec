import { DISCLOSURE_LABELS, type Disclosure, SECRET_FIELD_LABELS } from "@huzhu/domain/privacy";

/** What somebody did who looked: `看了身份证号、电话`. */
export const lookWords = ({
  kind,
  fields,
  people,
}: Pick<Disclosure, "kind" | "fields" | "people">): string => {
  if (kind === "reveal") {
    return `${DISCLOSURE_LABELS.reveal}${fields.map((one) => SECRET_FIELD_LABELS[one]).join("、")}`;
  }
  return kind === "person" ? DISCLOSURE_LABELS.person : `${DISCLOSURE_LABELS[kind]}，${people}人`;
};
