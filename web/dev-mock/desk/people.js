/** Staff who can sign in (the password of all is Staff-2026-pass), and the customers who wait for them. */
const staff = (id, userName, realName, staffNumber, roles) => ({
  id,
  userName,
  password: 'Staff-2026-pass',
  realName,
  staffNumber,
  roles,
  level: 'NONE',
  products: [],
})

export const STAFF = [
  staff(9001, 'agent', '王敏', '80001', ['AGENT']),
  staff(9002, 'agent2', '李哲', '80002', ['AGENT']),
  staff(9003, 'agent3', '赵一鸣', '80003', ['AGENT']),
  staff(9004, 'agent4', '孙晓', '80004', ['AGENT']),
  staff(9005, 'lead', '陈静', '80100', ['SUPERVISOR']),
  staff(9006, 'operator', '周运维', '80900', ['OPERATOR']),
]

export const GROUPS = [
  { id: 1, name: '财务产品组' },
  { id: 2, name: '供应链产品组' },
  { id: 3, name: '平台与环境组' },
]

const customer = (accountId, name, unitName, level, more = {}) => ({
  accountId,
  name,
  guest: false,
  unitName,
  level,
  phone: `199-0000-${1000 + accountId}`,
  email: `c${accountId}@example.com`,
  department: '财务部',
  position: '会计',
  products: ['GS'],
  unit: {
    name: unitName,
    serviceCode: `GS${20260000 + accountId}`,
    level: level === 'NONE' ? '标准' : level,
    validTo: accountId % 4 ? '2027-06-30T00:00:00Z' : '2026-08-31T00:00:00Z',
  },
  firstSeenAt: '2025-03-12T02:20:00Z',
  ...more,
})

export const CUSTOMERS = {
  liu: customer(101, '刘思远', '示例制造集团有限公司', 'VIP', { position: '会计主管' }),
  he: customer(102, '何佳', '样例能源股份有限公司', 'TAD', {
    department: '信息中心',
    products: ['GS', 'PS'],
  }),
  guest: { name: '访客 17', guest: true, level: 'NONE', products: [], firstSeenAt: '2026-11-22T01:00:00Z' },
  zhou: customer(104, '周雨桐', '演示商贸有限公司', 'NONE', { products: ['PS'] }),
  wu: customer(105, '吴建国', '示范建设工程有限公司', 'VIP'),
  zheng: customer(106, '郑晓燕', '虚构医药有限公司', 'NONE'),
  ma: customer(107, '马超然', '例行物流有限公司', 'NONE'),
  gao: customer(108, '高敏', '示例制造集团有限公司', 'VIP'),
}
