/** What stands where words of somebody were erased, and something has to stand. */
export const ERASED_WORDS = "已删除";
