const decodeAs = (encoding: string, bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/**
 * Reads text as Chinese spreadsheets save it: UTF-8, the "Unicode text" of Excel (UTF-16), or
 * GB18030, of which GBK and GB2312 are parts. `null` when it is no text.
 */
export const decodeText = (bytes: Uint8Array): string | null => {
  const text =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? decodeAs("utf-16le", bytes)
      : (decodeAs("utf-8", bytes) ?? decodeAs("gb18030", bytes));
  return text?.includes("\u0000") ? null : text;
};
