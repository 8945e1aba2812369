/**
 * The blocks a body in `.mdx` may use, and what each takes. Pure data: the checker refuses everything else before
 * MDX is compiled (compiling runs it), the story page hands exactly these to the body.
 */
export interface Block {
  attributes: Record<string, Attribute>;
  /** What may stand between the opening and the closing tag. */
  children: 'none' | 'text' | 'Number';
}

export interface Attribute {
  required: boolean;
  /** What the value names: one medium of the entry, several with spaces between, a person, a school, a stop, or plain text. */
  names?: 'medium' | 'media' | 'person' | 'school' | 'stop';
}

const text: Attribute = { required: true };
const optional: Attribute = { required: false };
const medium: Attribute = { required: true, names: 'medium' };

export const blocks: Record<string, Block> = {
  Figure: {
    attributes: { media: medium, caption: optional },
    children: 'none',
  },
  Gallery: {
    attributes: { media: { required: true, names: 'media' } },
    children: 'none',
  },
  Video: {
    attributes: { media: medium },
    children: 'none',
  },
  BeforeAfter: {
    attributes: { before: medium, after: medium, caption: optional },
    children: 'none',
  },
  Quote: {
    attributes: { by: text, from: optional },
    children: 'text',
  },
  Figures: {
    attributes: {},
    children: 'Number',
  },
  Number: {
    attributes: { value: text, label: text, unit: optional, note: optional },
    children: 'none',
  },
  PersonCard: {
    attributes: { person: { required: true, names: 'person' } },
    children: 'none',
  },
  SchoolCard: {
    attributes: { school: { required: true, names: 'school' } },
    children: 'none',
  },
  CampusStop: {
    attributes: { stop: { required: true, names: 'stop' } },
    children: 'none',
  },
};
