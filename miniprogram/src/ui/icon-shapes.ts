/** Our own set: line, 2 px on a grid of 24, round ends. Each entry is the inside of an <svg>. */
export const iconShapes = {
  next: '<path d="M9 5l7 7-7 7"/>',
  check: '<path d="M5 12.5l4.5 4.5L19 7.5"/>',
  cross: '<path d="M6 6l12 12M18 6L6 18"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  hand: '<circle cx="12" cy="12" r="9"/><path d="M12 7v6M12 16.5v.5"/>',
  done: '<circle cx="12" cy="12" r="9"/><path d="M8 12.5l2.8 2.8L16.2 9.5"/>',
  stop: '<circle cx="12" cy="12" r="9"/><path d="M9 9l6 6M15 9l-6 6"/>',
  place:
    '<path d="M12 21s-7-6.2-7-11.5a7 7 0 0114 0C19 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  phone:
    '<path d="M6.5 3.500h3l1.5 4.5-2 1.500a12 12 0 005.5 5.500l1.5-2 4.5 1.500v3a2 2 0 01-2 2A15.5 15.5 0 014.5 5.500a2 2 0 012-2z"/>',
  camera: '<path d="M4 8h3.500L9 5.500h6L16.5 8H20v11H4z"/><circle cx="12" cy="13" r="3.5"/>',
  paper: '<path d="M6 3.500h8l4 4v13H6z"/><path d="M14 3.500v4h4M9 12h6M9 16h6"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4.5 20.500c.8-4 3.8-6 7.5-6s6.7 2 7.5 6"/>',
  message: '<path d="M4 5h16v11.500h-8.500L7 20.500v-4H4z"/><path d="M8 9.500h8M8 12.700h5"/>',
  calendar: '<path d="M4 6h16v14.500H4zM4 10.500h16M8.5 3.500V8M15.5 3.500V8"/>',
  copy: '<path d="M8.5 8.500h11v12h-11z"/><path d="M15.5 8.500v-5h-11v12h4"/>',
  identity:
    '<path d="M3 5.500h18v13H3z"/><circle cx="8.5" cy="11" r="2"/><path d="M5.8 15.500c.5-1.6 1.5-2.2 2.7-2.200s2.2.6 2.7 2.200M14 10h4.500M14 14h4.5"/>',
  offline:
    '<path d="M3 9a13 13 0 014-2.600M21 9a13 13 0 00-9-3.500M6.5 12.700a8 8 0 012.5-1.600M17.5 12.700a8 8 0 00-2.2-1.500M12 18v.3M4 3.500l16 17"/>',
  again: '<path d="M19.5 12a7.5 7.5 0 11-2.2-5.300L19.5 9M19.5 4v5h-5"/>',
  pension: '<path d="M12 4v-.5M12 4c-5 0-8.5 3.5-9 8.500h18c-.5-5-4-8.5-9-8.500zM12 12.500v6a2 2 0 004 0"/>',
  allowance:
    '<circle cx="12" cy="8.5" r="5"/><path d="M10 6.700l2 2.3 2-2.300M12 9v3M10.3 10h3.400M3.5 16.500h3l3 1.500h4a1.5 1.5 0 010 3h-3M14.5 19l5-2a1.5 1.5 0 011 2.800L14 22.500H3.5"/>',
  relief:
    '<path d="M12 20S4 15.3 4 9.500A4.3 4.3 0 0112 7.300a4.3 4.3 0 018 2.200C20 15.3 12 20 12 20z"/><path d="M12 10.500v5M9.5 13h5"/>',
  birth:
    '<path d="M9.5 3.500h5M10.5 3.500v3l-2.5 3v9.500a2 2 0 002 2h4a2 2 0 002-2V9.500l-2.5-3v-3M8 12.500h3M8 16h3"/>',
  seniorCard:
    '<path d="M3 5h18v14H3z"/><circle cx="8.5" cy="10.5" r="2"/><path d="M5.7 15.700c.5-1.7 1.5-2.4 2.8-2.400s2.3.7 2.8 2.4"/><path d="M16.5 9v6M14.5 11l2-2 2 2"/>',
  tree: '<path d="M12 21v-7.500M12 17l3.5-2.500M7.5 14.500a4 4 0 01-1.8-7A5.5 5.5 0 0112 3.500a5.5 5.5 0 016.3 4 4 4 0 01-1.8 7z"/>',
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
