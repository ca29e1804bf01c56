import { formatCaseNo } from '@doorstep/shared/codes/case-no'
import type { CaseDetail } from '@doorstep/shared/contracts/case.views'
import { Text, View } from '@tarojs/components'
import { Button } from '../../../../ui/Button'
import { Card, Row } from '../../../../ui/Card'
import { open, pages } from '../../../../ui/go'
import { PhotoRow } from '../../../../ui/photos/PhotoRow'
import { Screen } from '../../../../ui/Screen'
import { Story } from '../../../../ui/Story'
import { formatInstant, readableDay } from '../../../../words/day-words'
import { CaseHead } from '../../CaseHead'
import { bodyRows, formSections, storyOf } from '../../case.model'
import { ResultCard } from '../../ResultCard'
import { SupplementCard } from '../../SupplementCard'
import { useCase } from '../../use-case'
import './index.scss'

export default function CasePage() {
  const resource = useCase()
  return (
    <Screen resource={resource} footer={({ detail }) => toDo(detail)}>
      {({ detail, today }) => (
        <>
          <CaseHead detail={detail} today={today} />
          {detail.supplement && <SupplementCard supplement={detail.supplement} />}
          {detail.result && <ResultCard result={detail.result} />}
          <Card title="办到哪一步了">
            <Story lines={storyOf(detail.timeline, today)} />
          </Card>
          <Papers detail={detail} />
          <About detail={detail} />
        </>
      )}
    </Screen>
  )
}

/** The one thing she can do now, if there is one. */
function toDo({ caseNo, availableActions }: CaseDetail) {
  if (!availableActions.includes('supplement')) return undefined
  return (
    <Button id="supplement" onTap={() => open(pages.supplement(caseNo))}>
      去补材料
    </Button>
  )
}

function Papers({ detail: { form, materials } }: { detail: CaseDetail }) {
  return (
    <>
      {formSections(form).map(({ title, values }) => (
        <Card key={title} title={title || '您填的内容'}>
          {values.map(({ field, title: label, value }) => (
            <View key={field} className="case-value">
              <Text className="case-value__label">{label}</Text>
              <Text className="case-value__words">{readableDay(value)}</Text>
            </View>
          ))}
        </Card>
      ))}
      <Card title="您交的材料">
        {materials.map(({ code, materialName, photos }) => (
          <PhotoRow key={code} name={materialName} uploadIds={photos.map((photo) => photo.uploadId)} />
        ))}
      </Card>
    </>
  )
}

function About({ detail }: { detail: CaseDetail }) {
  return (
    <Card title="谁在办">
      {bodyRows(detail).map(({ name, doing }) => (
        <Row key={name} label={doing} value={name} />
      ))}
      <Row label="受理编号" value={formatCaseNo(detail.caseNo)} />
      <Row label="提交时间" value={formatInstant(detail.submittedAt)} />
    </Card>
  )
}
