/** Strings of what schools teach: the list on a school's page, the schools on a major's page. */
export const schoolMajors = {
  'schools.majors.title': '开设的专业',
  'schools.majors.lede': '名单上有{n}个专业，按专业类排列。每年的招生专业会变，报考请以学校当年公布的招生简章为准。',
  'schools.majors.year': '{year}年',
  'schools.majors.peers': '同类专业还有{n}所学校',
  'schools.majors.loose': '没有归类的专业',
  'schools.majors.loose.note': '来源没有写高职专科的专业代码，或是别的层次的专业。',
  'schools.majors.basis': '名单来源',
  'schools.majors.mark': '来源{n}',
  'schools.majors.updated': '专业名单整理于 {date}',
  'schools.majors.aside': '本站收录了这所学校的{n}个专业；没有列出的，请看学校官网的招生栏目。',
  'schools.majors.aside.link': '看开设的专业',
  'schools.teachers.title': '名单里有{name}专业的学校',
  'schools.teachers.note':
    '按学校或主管部门公布的招生、备案名单列出，每一行写明年份和来源。本站只收录了一部分学校的名单，没有列出不等于没有开设。',
  'schools.teachers.level': '{name}〔{level}〕',
  'schools.teachers.row': '{names}（{year}年）',
  'schools.teachers.more': '{names}等{n}个专业',
  'schools.teachers.source': '来源：{source}',
  'schools.teachers.groups': '双高专业群（2019年）：{names}',
} as const;
