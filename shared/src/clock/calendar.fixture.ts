import type { CalendarYear } from './calendar'
import { addDays, type Day } from './day'

/** Days off and worked of the official notices, typed in here a second time so that the seeds are checked too. */
function off(name: string, from: Day, to: Day): CalendarYear['off'] {
  const days: CalendarYear['off'] = []
  for (let date = from; date <= to; date = addDays(date, 1)) days.push({ date, name })
  return days
}

export const year2025: CalendarYear = {
  year: 2025,
  notice: '国办发明电〔2024〕12号',
  source: 'test',
  off: [
    ...off('元旦', '2025-01-01', '2025-01-01'),
    ...off('春节', '2025-01-28', '2025-02-04'),
    ...off('清明节', '2025-04-04', '2025-04-06'),
    ...off('劳动节', '2025-05-01', '2025-05-05'),
    ...off('端午节', '2025-05-31', '2025-06-02'),
    ...off('国庆节、中秋节', '2025-10-01', '2025-10-08'),
  ],
  work: [
    { date: '2025-01-26', name: '春节' },
    { date: '2025-02-08', name: '春节' },
    { date: '2025-04-27', name: '劳动节' },
    { date: '2025-09-28', name: '国庆节、中秋节' },
    { date: '2025-10-11', name: '国庆节、中秋节' },
  ],
}

export const year2026: CalendarYear = {
  year: 2026,
  notice: '国办发明电〔2025〕7号',
  source: 'test',
  off: [
    ...off('元旦', '2026-01-01', '2026-01-03'),
    ...off('春节', '2026-02-15', '2026-02-23'),
    ...off('清明节', '2026-04-04', '2026-04-06'),
    ...off('劳动节', '2026-05-01', '2026-05-05'),
    ...off('端午节', '2026-06-19', '2026-06-21'),
    ...off('中秋节', '2026-09-25', '2026-09-27'),
    ...off('国庆节', '2026-10-01', '2026-10-07'),
  ],
  work: [
    { date: '2026-01-04', name: '元旦' },
    { date: '2026-02-14', name: '春节' },
    { date: '2026-02-28', name: '春节' },
    { date: '2026-05-09', name: '劳动节' },
    { date: '2026-09-20', name: '国庆节' },
    { date: '2026-10-10', name: '国庆节' },
  ],
}
