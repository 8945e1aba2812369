/** Strings of the policies room. */
export const policies = {
  'policies.title': '政策法规',
  'policies.lede': '与活动周和川渝职业教育有关的法律、条例和文件：用自己的话说清讲什么，文号和日期查到多少写多少。',
  'policies.description':
    '职业教育法、四川省职业教育条例、职教20条、双高计划等与活动周有关的法律法规和文件，附文号、日期与来源。',
  'policies.room': '政策',
  'policies.scopes': '适用范围',
  'policies.count': '{n} 份',
  'policies.confidence.high': '两处以上来源互证，或有官方原文（含公开转载的原文）',
  'policies.confidence.medium': '一处来源，尚待互证',
  'policies.page.number': '文号',
  'policies.page.issuer': '印发机关',
  'policies.page.date': '通过或印发',
  'policies.page.effective': '施行',
  'policies.page.url': '官方原文',
  'policies.page.url.open': '打开官方网站',
  'policies.page.short': '通行简称',
  'policies.page.confidence': '可信程度',
  'policies.page.own': '以下为本站编写的摘要，以官方原文为准。',
  'policies.page.stories': '讲到它的案例',
  'policies.page.weeks': '相关届次',
  'policies.page.week': '{year}年活动周',
} as const;
