/** Our own set: line, 2 px on a grid of 24, round ends. Each entry is the inside of an <svg>. */
export const iconShapes = {
  next: '<path d="M9 5l7 7-7 7"/>',
  back: '<path d="M15 5l-7 7 7 7"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  cross: '<path d="M6 6l12 12M18 6L6 18"/>',
  plus: '<path d="M12 5v14M5 12h14"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  hand: '<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.5v.5"/>',
  done: '<circle cx="12" cy="12" r="9"/><path d="M8 12.5l2.8 2.8L16.2 9.5"/>',
  stop: '<circle cx="12" cy="12" r="9"/><path d="M9 9l6 6M15 9l-6 6"/>',
  info: '<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7.2v.3"/>',
  place:
    '<path d="M12 21s-7-6.2-7-11.5a7 7 0 0114 0C19 14.800 12 21 12 21z"/><circle cx="12" cy="9.500" r="2.500"/>',
  phone:
    '<path d="M6.500 3.500h3l1.500 4.500-2 1.500a12 12 0 005.500 5.500l1.500-2 4.500 1.500v3a2 2 0 01-2 2A15.500 15.500 0 014.500 5.500a2 2 0 012-2z"/>',
  camera: '<path d="M4 8h3.500L9 5.500h6L16.500 8H20v11H4z"/><circle cx="12" cy="13" r="3.500"/>',
  paper: '<path d="M6 3.500h8l4 4v13H6z"/><path d="M14 3.500v4h4M9 12h6M9 16h6"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.500 20.500c.8-4 3.800-6 7.500-6s6.700 2 7.500 6"/>',
  message: '<path d="M4 5h16v11.500h-8.500L7 20.500v-4H4z"/><path d="M8 9.500h8M8 12.700h5"/>',
  calendar: '<path d="M4 6h16v14.500H4zM4 10.500h16M8.500 3.500V8M15.500 3.500V8"/>',
  copy: '<path d="M8.500 8.500h11v12h-11z"/><path d="M15.500 8.500v-5h-11v12h4"/>',
  identity:
    '<path d="M3 5.500h18v13H3z"/><circle cx="8.500" cy="11" r="2"/><path d="M5.800 15.500c.5-1.600 1.500-2.200 2.700-2.200s2.200.6 2.700 2.200M14 10h4.500M14 14h4.500"/>',
  offline:
    '<path d="M3 9a13 13 0 014-2.600M21 9a13 13 0 00-9-3.500M6.500 12.700a8 8 0 012.500-1.600M17.500 12.700a8 8 0 00-2.200-1.500M12 18v.3M4 3.500l16 17"/>',
  again: '<path d="M19.500 12a7.500 7.500 0 11-2.200-5.300L19.500 9M19.500 4v5h-5"/>',
  pension:
    '<path d="M12 4v-.5M12 4c-5 0-8.500 3.500-9 8.500h18c-.5-5-4-8.500-9-8.500zM12 12.500v6a2 2 0 004 0"/>',
  allowance:
    '<circle cx="12" cy="8.500" r="5"/><path d="M10 6.700l2 2.300 2-2.300M12 9v3M10.300 10h3.400M3.500 16.500h3l3 1.500h4a1.500 1.500 0 010 3h-3M14.500 19l5-2a1.500 1.500 0 011 2.800L14 22.500H3.500"/>',
  relief:
    '<path d="M12 20S4 15.300 4 9.500A4.300 4.300 0 0112 7.300a4.300 4.300 0 018 2.200C20 15.300 12 20 12 20z"/><path d="M12 10.500v5M9.500 13h5"/>',
  birth:
    '<path d="M9.500 3.500h5M10.500 3.500v3l-2.500 3v9.500a2 2 0 002 2h4a2 2 0 002-2V9.500l-2.500-3v-3M8 12.500h3M8 16h3"/>',
  seniorCard:
    '<path d="M3 5h18v14H3z"/><circle cx="8.500" cy="10.500" r="2"/><path d="M5.700 15.700c.5-1.700 1.500-2.400 2.800-2.400s2.300.7 2.800 2.400"/><path d="M16.500 9v6M14.500 11l2-2 2 2"/>',
  tree: '<path d="M12 21v-7.500M12 17l3.500-2.500M7.500 14.500a4 4 0 01-1.800-7A5.500 5.500 0 0112 3.500a5.500 5.500 0 016.300 4 4 4 0 01-1.800 7z"/>',
} as const

export type IconName = keyof typeof iconShapes

/** The picture of an item; a new item has a sheet of paper until somebody draws one. */
export function iconOfItem(itemCode: string): IconName {
  return itemIcons[itemCode] ?? 'paper'
}

const itemIcons: Partial<Record<string, IconName>> = {
  '01': 'pension',
  '07': 'allowance',
  '10': 'relief',
  '14': 'birth',
  '16': 'seniorCard',
  '18': 'tree',
}
