/** The first letters of a Chinese text: 洗衣粉 → `xyf`. */
export type Initials = (text: string) => string;

let loading: Promise<Initials> | undefined;

const load = async (): Promise<Initials> => {
  const { pinyin } = await import("pinyin-pro");
  return (text) =>
    pinyin(text, { pattern: "first", toneType: "none", type: "array" }).join("").toLowerCase();
};

/** The dictionary is large, so it comes when somebody first types, and only once. */
export const loadInitials = (): Promise<Initials> => {
  loading ??= load();
  return loading;
};
