import type { DbOrTx } from '@doorstep/db/database'
import { findLatestForm } from '@doorstep/db/queries/cases'
import { listOrgansById, type Organ } from '@doorstep/db/queries/places'
import { listUploadsOfCase, type Upload } from '@doorstep/db/queries/uploads'
import { explainDays } from '@doorstep/shared/clock/explain'
import type { CaseDetail, ClockView } from '@doorstep/shared/contracts/case.views'
import { displayValue } from '@doorstep/shared/form/display-value'
import type { FormSchema, FormValues } from '@doorstep/shared/form/form-schema.types'
import { presentBody } from '../catalogue/places'
import { listClocks } from './domain/case.clocks'
import { openForm } from './kept-form'
import type { LoadedCase } from './load-case'
import { nextSentence } from './next-sentence'
import { presentResult, presentSupplement } from './present-outcome'
import { presentDue, presentSummary, type Reader } from './present-summary'
import { presentTimeline } from './present-timeline'

/** The case with its story, papers and clocks, as this reader may see it. */
export async function presentCase(db: DbOrTx, reader: Reader, found: LoadedCase): Promise<CaseDetail> {
  const { row, state, item } = found
  const { definition } = item
  const organs = new Map((await listOrgansById(db, organIds(found))).map((organ) => [organ.id, organ]))
  const bodyOf = (id: number) => presentBody(getOrgan(organs, id))
  const bodies = {
    receive: bodyOf(row.receiveOrganId),
    accept: bodyOf(row.acceptOrganId),
    decide: bodyOf(row.decideOrganId),
  }
  const form = await findLatestForm(db, row.id)
  const uploads = await listUploadsOfCase(db, row.id)
  const clocks = listClocks(state, definition.limits, reader.calendar)
  const summary = presentSummary(reader, found, state, definition)
  return {
    ...summary,
    form: form ? presentForm(definition.form, openForm(reader.sealer, form.sealed)) : [],
    materials: definition.materials.map((material) => ({
      code: material.code,
      materialName: material.materialName,
      required: material.isNeed === '1',
      photos: uploads.filter((upload) => upload.materialCode === material.code).map(presentPhoto),
    })),
    timeline: presentTimeline(reader, found, (id) => bodyOf(id).name),
    clocks: clocks.map((clock) => presentClock(reader, clock)),
    bodies,
    next: nextSentence(state, bodies, summary.due?.dueDate ?? null),
    supplement: presentSupplement(found, clocks),
    result: presentResult(found),
  }
}

function organIds({ row, rows }: LoadedCase): number[] {
  const acted = rows.map((event) => event.organId).filter((id) => id !== null)
  return [...new Set([row.receiveOrganId, row.acceptOrganId, row.decideOrganId, ...acted])]
}

function getOrgan(organs: Map<number, Organ>, id: number): Organ {
  const organ = organs.get(id)
  if (!organ) throw new Error(`organ ${id} is gone`)
  return organ
}

function presentForm(schema: FormSchema, values: FormValues): CaseDetail['form'] {
  return Object.entries(schema.properties).map(([field, rule]) => ({
    field,
    title: rule.title,
    section: rule['x-section'] ?? null,
    value: displayValue(rule, values[field]),
  }))
}

function presentPhoto({ uploadId, width, height }: Upload) {
  return { uploadId, width, height }
}

function presentClock(reader: Reader, clock: ReturnType<typeof listClocks>[number]): ClockView {
  const { start, limit, unit, label, basis, endedOn } = clock
  const days = explainDays({ calendar: reader.calendar, start, days: limit, unit })
  return {
    ...presentDue(clock, reader),
    label,
    startDate: start,
    limit,
    basis,
    endedOn: endedOn ?? null,
    days: days.map(({ date, kind, name, counted }) => ({ date, kind, name: name ?? null, counted })),
  }
}
