import type { FormSchema } from './form-schema.types'

/** A form with one field of each sort. */
export const allowanceForm: FormSchema = {
  type: 'object',
  title: '测试表单',
  properties: {
    name: { type: 'string', title: '姓名', minLength: 2, maxLength: 30, 'x-prefill': 'person.name' },
    idNo: { type: 'string', title: '身份证号', format: 'resident-id', 'x-prefill': 'person.idNo' },
    phone: { type: 'string', title: '手机号', format: 'cn-mobile' },
    card: { type: 'string', title: '开户银行卡号', format: 'bank-card' },
    since: { type: 'string', title: '居住起始日期', format: 'date', 'x-widget': 'date' },
    relation: {
      type: 'string',
      title: '与老人的关系',
      'x-widget': 'radio',
      oneOf: [
        { const: 'self', title: '本人' },
        { const: 'child', title: '子女' },
      ],
    },
    members: { type: 'integer', title: '家庭人口', minimum: 1, maximum: 20, 'x-example': '3' },
    plot: {
      type: 'string',
      title: '林班号',
      maxLength: 10,
      pattern: '^\\d{2}-\\d{3}$',
      'x-example': '03-021',
    },
    hardship: { type: 'string', title: '困难情况', maxLength: 10, 'x-widget': 'textarea' },
    alone: { type: 'boolean', title: '是否独居' },
  },
  required: ['name', 'idNo', 'phone', 'card', 'relation'],
  additionalProperties: false,
}

export const goodAnswers = {
  name: '符桂兰',
  idNo: '469025193805120013',
  phone: '13800001234',
  card: '4242424242424242',
  since: '2020-02-29',
  relation: 'self',
  members: 3,
  plot: '03-021',
  hardship: '行走不便',
  alone: true,
} as const
