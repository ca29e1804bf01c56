import { View } from '@tarojs/components'
import { type IconName, iconShapes } from './icon-shapes'
import { type Ink, palette } from './palette'
import './Icon.scss'

interface IconProps {
  name: IconName
  ink?: Ink
  size?: 'small' | 'medium' | 'large' | 'huge'
}

/** A line icon. It never stands alone for a meaning: a word is always beside it. */
export function Icon({ name, ink = 'second', size = 'medium' }: IconProps) {
  return <View className={`icon icon--${size}`} style={{ backgroundImage: pictureOf(name, ink) }} />
}

/** As a background, because the mini-program knows no <svg> element. */
function pictureOf(name: IconName, ink: Ink): string {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="${palette[ink]}" ` +
    `stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${iconShapes[name]}</svg>`
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
}
