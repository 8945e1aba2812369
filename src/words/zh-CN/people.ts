/** Strings of people. */
export const people = {
  'people.title': '人物',
  'people.kicker': '人人皆可成才',
  'people.lede': '在教室、车间、灶台和织机前的人。每一位都先同意，才公开。',
  'people.lede.samples':
    '目前只有{n}位示例人物，均为虚构，用来展示版式；尚未收录真实人物。真实内容须经本人或监护人同意才公开。',
  'people.lede.also': '另有{n}位示例人物，均为虚构，用来展示版式。',
  'people.description.samples': '人物页的版式示例，均为虚构；尚未收录真实人物。真实内容须经本人或监护人同意才公开。',
  'people.description': '职业教育里的{n}位老师、学生与师傅：做什么、怎么做、说过什么；经本人或监护人同意公开。',
  'people.role': '身份',
  'people.honour': '荣誉',
  'people.school': '学校',
  'people.places': '地区',
  'people.majors': '专业',
  'people.date': '发布',
  'people.consent': '经本人同意公开，范围：{scope}。',
  'people.consent.minor': '经监护人同意公开，范围：{scope}。',
  'people.consent.date': '签署于{date}，原件由学校保存。',
  'people.consent.sample': '公开同意书的写法示例：“{line}”这是虚构人物，没有真实的同意书。',
  'people.stories': '写到这位人物的案例',
  'people.others': '其他人物',
  'people.about': '事实',
} as const;
