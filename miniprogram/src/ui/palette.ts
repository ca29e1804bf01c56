/** Colours that pictures are drawn in; the same values as in tokens.scss, which styles cannot lend to code. */
export const palette = {
  text: '#1F2A2E',
  second: '#56636A',
  primary: '#0B6E69',
  white: '#FFFFFF',
  waiting: '#8A5200',
  done: '#1E6B36',
  asks: '#1B5E9B',
  refused: '#A3231B',
} as const

export type Ink = keyof typeof palette
