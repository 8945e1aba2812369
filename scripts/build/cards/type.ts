import type { Font } from 'fontkit';

/** Letters as outlines: the same picture on a machine with no fonts at all. */
export interface Typeface {
  /** Width of a line at a size, in pixels. */
  measure: (text: string, size: number) => number;
  /** The line as SVG, its baseline at `y`. */
  line: (text: string, x: number, y: number, size: number, fill: string) => string;
}

interface Outline {
  path: string;
  advance: number;
}

/** Sets text from one font. A glyph the font lacks becomes a blank box, so that no name stops a build. */
export function typeface(font: Font): Typeface {
  const unit = font.unitsPerEm;
  const known = new Map<string, Outline>();
  const outline = (glyph: string): Outline => {
    let found = known.get(glyph);
    if (!found) {
      found = draw(font, glyph);
      known.set(glyph, found);
    }
    return found;
  };
  return {
    measure: (text, size) => [...text].reduce((sum, glyph) => sum + outline(glyph).advance, 0) * (size / unit),
    line(text, x, y, size, fill) {
      const scale = size / unit;
      let at = 0;
      const paths = [...text].map((glyph) => {
        const { path, advance } = outline(glyph);
        const placed = path && `<path transform="translate(${at})" d="${path}"/>`;
        at += advance;
        return placed;
      });
      return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`;
    },
  };
}

function draw(font: Font, glyph: string): Outline {
  const point = glyph.codePointAt(0)!;
  if (font.hasGlyphForCodePoint(point)) {
    const { path, advanceWidth } = font.glyphForCodePoint(point);
    return { path: path.toSVG(), advance: advanceWidth };
  }
  const box = 'M120 -40H880V720H120ZM160 0V680H840V0Z';
  return { path: box, advance: 1000 };
}
