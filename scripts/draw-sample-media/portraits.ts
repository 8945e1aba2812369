import { lit, mix, palette as c } from './palette.ts';

/** What tells one bust from another; every one is a figure of clay, nobody's likeness. */
interface Bust {
  backdrop: string;
  coat: string;
  apron?: string;
  hair: string;
  headwear: 'helmet' | 'toque' | 'bun';
}

const busts = {
  lathe: { backdrop: '#CFE3D8', coat: c.iron, apron: c.shu, hair: '#33261F', headwear: 'helmet' },
  cook: { backdrop: '#F6DDCB', coat: c.white, apron: c.yu, hair: '#2B2320', headwear: 'toque' },
  weaver: { backdrop: '#F4E5C3', coat: c.yu, hair: '#2E2622', headwear: 'bun' },
} satisfies Record<string, Bust>;

const gradients: string[] = [];

/** A clay fill: lit at the upper left, shaded at the lower right. */
function clay(colour: string): string {
  const id = `c${colour.slice(1)}`;
  const stops = [0.8, 0.62, 0.36]
    .map((light, i) => `<stop offset="${[0, 0.5, 1][i]}" stop-color="${lit(colour, light)}"/>`)
    .join('');
  gradients.push(`<radialGradient id="${id}" cx=".34" cy=".26" r=".95">${stops}</radialGradient>`);
  return `url(#${id})`;
}

function headwear(bust: Bust): string {
  if (bust.headwear === 'helmet')
    return `<path d="M296 300c0-112 58-164 144-164s144 52 144 164Z" fill="${clay(c.gold)}"/><path d="M408 138c20-6 44-6 64 0l4 160h-72Z" fill="${lit(c.gold, 0.76)}" opacity=".75"/><path d="M270 296q170-36 340 0q10 26-12 30q-158-30-316 0q-22-4-12-30Z" fill="${clay(mix(c.gold, c.darkWood, 0.15))}"/>`;
  if (bust.headwear === 'toque')
    return `<path d="M318 300V236q-66-16-48-76q22-54 84-38q34-52 86-52t86 52q62-16 84 38q18 60-48 76v64q-122-30-244 0Z" fill="${clay(c.white)}"/><path d="M318 300v-54q122-30 244 0v54q-122-30-244 0Z" fill="${clay(c.cream)}"/>`;
  return `<circle cx="440" cy="142" r="62" fill="${clay(bust.hair)}"/><path d="M300 340C284 216 344 168 440 168s156 48 140 172c-20-62-62-92-140-98c-78 6-120 36-140 98Z" fill="${clay(mix(bust.hair, c.darkWood, 0.12))}"/><path d="M400 116l84 52" stroke="${c.gold}" stroke-width="12" stroke-linecap="round"/><circle cx="396" cy="113" r="14" fill="${clay(c.shu)}"/>`;
}

/** One bust, 880 × 1100, as SVG. */
export function portrait(name: keyof typeof busts): string {
  gradients.length = 0;
  const bust: Bust = busts[name];
  const dark = mix(bust.backdrop, c.ink, 0.16);
  const body = [
    `<path d="M150 1100C150 836 250 770 372 742h136c122 28 222 94 222 358Z" fill="${clay(bust.coat)}"/>`,
    bust.apron
      ? `<path d="M318 1100V884q122 54 244 0v216Z" fill="${clay(bust.apron)}"/><path d="M330 890L352 752M550 890L528 752" stroke="${lit(bust.apron, 0.55)}" stroke-width="26" stroke-linecap="round"/>`
      : `<path d="M356 752L470 1100M526 752L428 968" fill="none" stroke="${c.gold}" stroke-width="24" stroke-linecap="round"/>`,
    `<path d="M374 660h132v92q-66 74-132 0Z" fill="${clay(mix(c.skin, c.darkWood, 0.22))}"/>`,
    `<path d="M352 742q88 96 176 0l22 18q-110 130-220 0Z" fill="${lit(bust.coat, 0.74)}"/>`,
    `<circle cx="294" cy="452" r="34" fill="${clay(mix(c.skin, c.darkWood, 0.1))}"/><circle cx="586" cy="452" r="34" fill="${clay(mix(c.skin, c.darkWood, 0.2))}"/>`,
    `<path d="M294 470C286 270 340 190 440 190s154 80 146 280q-20 40-30 0H324q-10 40-30 0Z" fill="${clay(bust.hair)}"/>`,
    `<path d="M304 420C304 300 356 268 440 268s136 32 136 152c0 168-52 276-136 276S304 588 304 420Z" fill="${clay(c.skin)}"/>`,
    `<circle cx="352" cy="540" r="40" fill="${c.yu}" opacity=".13"/><circle cx="528" cy="540" r="40" fill="${c.yu}" opacity=".13"/>`,
    `<g fill="none" stroke="#4A2E26" stroke-width="9" stroke-linecap="round"><path d="M358 456q22-20 44 0M478 456q22-20 44 0" /><path d="M400 604q40 34 80 0" /><path d="M440 490q12 34-10 42" stroke-opacity=".45"/></g>`,
    `<path d="M350 414q28-16 56-4M474 410q28-12 56 4" fill="none" stroke="${bust.hair}" stroke-width="11" stroke-linecap="round"/>`,
    headwear(bust),
  ].join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="880" height="1100"><defs><linearGradient id="bg" x2=".4" y2="1"><stop stop-color="${mix(bust.backdrop, c.white, 0.5)}"/><stop offset="1" stop-color="${dark}"/></linearGradient>` +
    `<filter id="s" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="26"/></filter>${gradients.join('')}</defs>` +
    `<rect width="880" height="1100" fill="url(#bg)"/><circle cx="440" cy="470" r="345" fill="${c.white}" opacity=".4"/>` +
    `<g transform="translate(46 30)" opacity=".22" filter="url(#s)" fill="#3A2430"><path d="M150 1100C150 836 250 770 372 742h136c122 28 222 94 222 358Z"/><ellipse cx="440" cy="430" rx="170" ry="280"/></g>${body}</svg>`
  );
}
