import type { Word } from '@doorstep/shared/case/case.words.zh-CN'
import type { ThemeConfig } from 'antd'

/** Every colour of the admin web. Style sheets read them as the variables of `paletteStyle`. */
const palette = {
  ground: '#F6F4EF',
  card: '#FFFFFF',
  primary: '#0B6E69',
  primaryDeep: '#085551',
  primaryWash: '#E5F1EF',
  accent: '#B8452C',
  text: '#1F2A2E',
  textSecond: '#56636A',
  line: '#E3DED3',
  lineStrong: '#CFC8B9',
  hover: '#FAF8F3',
}

/** Families of look.md, always beside an icon and a word. `plain` asks for no attention. */
export type Tone = Word['tone'] | 'plain'

const tones: Record<Tone, { text: string; wash: string }> = {
  waiting: { text: '#8A5200', wash: '#FFF3DC' },
  done: { text: '#1E6B36', wash: '#E6F4EA' },
  asks: { text: '#1B5E9B', wash: '#E7F0FA' },
  refused: { text: '#A3231B', wash: '#FDEBE8' },
  plain: { text: palette.textSecond, wash: '#EFECE4' },
}

/** Han shapes differ by country; the simplified ones are named before the generic family. */
const fontFamily =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif'

export const theme: ThemeConfig = {
  token: {
    colorPrimary: palette.primary,
    colorLink: palette.primary,
    colorInfo: tones.asks.text,
    colorSuccess: tones.done.text,
    colorWarning: tones.waiting.text,
    colorError: tones.refused.text,
    colorInfoBg: tones.asks.wash,
    colorSuccessBg: tones.done.wash,
    colorWarningBg: tones.waiting.wash,
    colorErrorBg: tones.refused.wash,
    colorText: palette.text,
    colorTextSecondary: palette.textSecond,
    colorTextDescription: palette.textSecond,
    colorTextPlaceholder: '#8A9297',
    colorBgLayout: palette.ground,
    colorBorder: palette.lineStrong,
    colorBorderSecondary: palette.line,
    borderRadius: 8,
    fontFamily,
    fontSize: 14,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
  },
  components: {
    Table: {
      headerBg: '#F1EEE6',
      headerColor: palette.textSecond,
      headerSplitColor: 'transparent',
      rowHoverBg: palette.hover,
      cellPaddingBlockSM: 0,
      cellPaddingInlineSM: 12,
      borderColor: '#EFEBE2',
    },
    Tabs: { horizontalMargin: '0', titleFontSize: 15 },
    Timeline: { itemPaddingBottom: 16 },
    Result: { iconFontSize: 44, titleFontSize: 18 },
    Alert: { withDescriptionPadding: '12px 16px', withDescriptionIconSize: 18 },
    Form: { verticalLabelPadding: '0 0 6px', itemMarginBottom: 20 },
  },
}

/** The palette as CSS variables: `--primary`, `--text-second`, `--waiting`, `--waiting-wash` … */
export function paletteStyle(): string {
  const colours = Object.entries(palette).map(([name, value]) => [kebab(name), value])
  const families = Object.entries(tones).flatMap(([name, { text, wash }]) => [
    [name, text],
    [`${name}-wash`, wash],
  ])
  const lines = [...colours, ...families, ['font', fontFamily]].map(([name, value]) => `--${name}:${value}`)
  return `:root{${lines.join(';')}}`
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
