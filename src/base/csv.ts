type Value = string | number | undefined;

/**
 * One cell of CSV (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it, so that
 * whatever an editor typed is shown and never run (OWASP, “CSV Injection”; full-width marks count in Chinese Excel). A
 * number stays one.
 */
export function csvCell(value: Value): string {
  const text = String(value ?? '');
  const plain = typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replace(/"/g, '""')}"` : plain;
}

/**
 * A CSV file as RFC 4180 has it, with the byte order mark that makes Excel on Windows read it as UTF-8.
 * @param columns header cells in order
 * @param rows cells in the same order; undefined becomes an empty cell
 */
export const toCsv = (columns: readonly string[], rows: readonly (readonly Value[])[]): string =>
  `\ufeff${[columns, ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
