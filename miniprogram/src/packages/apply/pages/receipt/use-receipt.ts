import Taro, { useRouter } from '@tarojs/taro'
import { getCase } from '../../../../api/cases'
import { useResource } from '../../../../ui/use-resource'

export function useReceipt() {
  const { caseNo = '' } = useRouter().params
  const resource = useResource(() => getCase(caseNo))
  const copy = () => void Taro.setClipboardData({ data: caseNo })
  return { resource, copy }
}
