/**
 * A CSV file as RFC 4180 has it, with the byte order mark that makes Excel on Windows read it as UTF-8.
 * @param columns header cells in order
 * @param rows cells in the same order; undefined becomes an empty cell
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly (string | number | undefined)[])[]): string {
  const cell = (value: string | number | undefined) => {
    const text = String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return `\ufeff${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
