/**
 * The blocks a body in `.mdx` may use, and what each takes. Pure data: the checker refuses everything else before
 * MDX is compiled (compiling runs it), the story page hands exactly these to the body.
 */
export interface Block {
  attributes: Record<string, Attribute>;
  /** What may stand between the opening and the closing tag. */
  children: 'none' | 'text' | 'Number';
  /** How an editor writes it, shown when it is written wrongly. */
  example: string;
}

export interface Attribute {
  required: boolean;
  /** What the value names: one medium of the entry, several with spaces between, a person, a school, or plain text. */
  names?: 'medium' | 'media' | 'person' | 'school';
}

const text: Attribute = { required: true };
const optional: Attribute = { required: false };
const medium: Attribute = { required: true, names: 'medium' };

export const blocks: Record<string, Block> = {
  Figure: {
    attributes: { media: medium, caption: optional },
    children: 'none',
    example: '<Figure media="workshop" caption="实训车间" />',
  },
  Gallery: {
    attributes: { media: { required: true, names: 'media' } },
    children: 'none',
    example: '<Gallery media="gate library workshop" />',
  },
  Video: {
    attributes: { media: medium },
    children: 'none',
    example: '<Video media="film" />',
  },
  BeforeAfter: {
    attributes: { before: medium, after: medium, caption: optional },
    children: 'none',
    example: '<BeforeAfter before="old" after="new" caption="改造前后" />',
  },
  Quote: {
    attributes: { by: text, from: optional },
    children: 'text',
    example: '<Quote by="某某" from="学校简介">引用的话</Quote>',
  },
  Figures: {
    attributes: {},
    children: 'Number',
    example: '<Figures><Number value="38" label="参展学校" unit="所" /></Figures>',
  },
  Number: {
    attributes: { value: text, label: text, unit: optional, note: optional },
    children: 'none',
    example: '<Number value="38" label="参展学校" unit="所" />',
  },
  PersonCard: {
    attributes: { person: { required: true, names: 'person' } },
    children: 'none',
    example: '<PersonCard person="lin-shifu" />',
  },
  SchoolCard: {
    attributes: { school: { required: true, names: 'school' } },
    children: 'none',
    example: '<SchoolCard school="泸州职业技术学院" />',
  },
};
