import { describe, expect, it } from 'vitest'
import { confirmText } from './confirm-text'

const detail = { itemName: '高龄津贴给付', applicantName: '王*英' }

describe('confirmText', () => {
  it('names the outcome, the person and that it is final', () => {
    expect(confirmText(detail, 'decide', { outcome: 'reject' })).toEqual({
      title: '作出决定：不予？',
      content: '王*英的“高龄津贴给付”。决定作出后会立即告知申请人，不能撤回。',
      okText: '确定作出决定',
      cancelText: '再看看',
      okButtonProps: { danger: true },
    })
  })

  it('needs no outcome', () => {
    expect(confirmText(detail, 'notAccept', {}).title).toBe('不予受理？')
  })
})
