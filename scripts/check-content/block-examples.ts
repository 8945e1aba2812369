/** How an editor writes each block of src/stories/blocks.ts; shown when one is written wrongly. */
export const examples: Record<string, string> = {
  Figure: '<Figure media="workshop" caption="实训车间" />',
  Gallery: '<Gallery media="gate library workshop" />',
  Video: '<Video media="film" />',
  BeforeAfter: '<BeforeAfter before="old" after="new" caption="改造前后" />',
  Quote: '<Quote by="某某" from="学校简介">引用的话</Quote>',
  Figures: '<Figures><Number value="38" label="参展学校" unit="所" /></Figures>',
  Number: '<Number value="38" label="参展学校" unit="所" />',
  PersonCard: '<PersonCard person="lin-shifu" />',
  SchoolCard: '<SchoolCard school="泸州职业技术学院" />',
  CampusStop: '<CampusStop stop="tianfu/kitchen" />',
};
