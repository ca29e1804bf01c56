import type { StaffRole } from '@doorstep/shared/case/case.status'

/** A login at a counter. The runner of the demo gives the password. */
export interface SeedStaff {
  username: string
  name: string
  organCode: string
  roles: readonly StaffRole[]
  title: string
}

/** Invented people; in each body the one who accepts and the one who decides are two. */
export const staff: readonly SeedStaff[] = [
  post('469025102200-point', 'fuxiaoyun', '符小云', ['agent'], '孟果村代办员'),
  post('469025102203-point', 'wangyaqin', '王亚琴', ['agent'], '南班村代办员'),
  post('469025103200-point', 'lishuisheng', '李水生', ['agent'], '打安村代办员'),
  post('469025102-town', 'chenlihua', '陈丽华', ['window'], '便民服务中心窗口'),
  post('469025102-town', 'wuhaiyan', '吴海燕', ['window'], '便民服务中心窗口'),
  post('469025102-town', 'huangwenbin', '黄文斌', ['reviewer'], '社会事务办审核岗'),
  post('469025102-town', 'linzhigang', '林志刚', ['approver'], '分管副镇长'),
  post('469025103-town', 'xingxiujuan', '邢秀娟', ['window'], '便民服务中心窗口'),
  post('469025103-town', 'zhengguoping', '郑国平', ['reviewer'], '社会事务办审核岗'),
  post('469025103-town', 'zhouyongfu', '周永福', ['approver'], '分管副镇长'),
  post('469025-civil-affairs', 'fuyongkang', '符永康', ['approver'], '审批岗'),
  post('469025-forestry', 'wangchunmei', '王春梅', ['window'], '林业窗口'),
  post('469025-forestry', 'jizhenlin', '吉振林', ['reviewer'], '资源股审核岗'),
  post('469025-forestry', 'gaojianguo', '高建国', ['approver'], '审批岗'),
  // Looks after the installation for the county; no case passes through this post.
  post('469025-civil-affairs', 'zhangmin', '张敏', ['administrator'], '县系统管理员'),
]

function post(
  organCode: string,
  username: string,
  name: string,
  roles: readonly StaffRole[],
  title: string,
): SeedStaff {
  return { username, name, organCode, roles, title }
}
