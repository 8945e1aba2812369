/** Strings of the majors room. */
export const majors = {
  'majors.title': '专业',
  'majors.kicker': '高职专科目录 · 2021年',
  'majors.lede': '{categories}个专业大类、{classes}个专业类。不知道专业叫什么，就从喜欢的事进去。',
  'majors.description':
    '高职专科{categories}个专业大类、{classes}个专业类，从喜欢的事找到专业，再找到办双高专业群的川渝学校。',
  'majors.doors': '从喜欢的事开始',
  'majors.doors.label': '“{label}”通向的专业',
  'majors.all': '全部大类',
  'majors.jump': '跳到大类',
  'majors.note':
    '名称依据《职业教育专业目录（2021年）》高职专科部分；带“＊”的四位代码按目录顺序推得，报考时请以学校公布的为准。',
  'majors.mark': '＊',
  'majors.mark.title': '代码按目录顺序推得',
  'majors.count.classes': '{n} 个专业类',
  'majors.count.schools': '{n} 所双高学校',
  'majors.count.stories': '{n} 个案例',
  'majors.page.code': '代码',
  'majors.page.code.medium': '按目录顺序推得，报考时请以学校公布的为准',
  'majors.page.category': '所属大类',
  'majors.page.level': '层次',
  'majors.page.classes': '这个大类的专业类',
  'majors.page.siblings': '同属{name}',
  'majors.page.interests': '喜欢的事',
  'majors.page.schools': '双高专业群属于{name}的学校',
  'majors.page.schools.note':
    '专业群归类由编辑按《职业教育专业目录（2021年）》整理；名单为2019年第一轮“双高计划”。开设这类专业的学校远不止这些。',
  'majors.page.schools.none': '第一轮“双高计划”里，川渝没有专业群归入{name}。没有双高专业群，不等于没有学校开设。',
  'majors.page.named': '校名里有{words}的学校',
  'majors.page.named.note': '只按校名挑出来，不代表一定开设{name}的专业，也不代表别的学校没有；请到学校官网核对。',
  'majors.page.how.title': '哪些学校开这个专业？',
  'majors.page.how': '逐校的专业名单，公开资料里还没有可靠的汇总，本站不猜。可以这样查：',
  'majors.page.how.1': '先在“找学校”里挑出想去的地方和学校；',
  'majors.page.how.2': '打开学校官网，看“招生”或“专业设置”栏目；',
  'majors.page.how.3': '再看省教育考试院当年公布的招生计划。',
  'majors.page.how.schools': '去找学校',
  'majors.page.how.search': '在全站搜索“{q}”',
  'majors.page.stories': '与{name}有关的案例',
  'majors.page.description':
    '{name}（高职专科，代码{code}，属{category}）：办双高专业群的川渝学校、相关案例，以及怎样查哪些学校开设。',
  'majors.page.description.category':
    '{name}（高职专科专业大类，代码{code}）：{n}个专业类，办双高专业群的川渝学校和相关案例。',
} as const;
