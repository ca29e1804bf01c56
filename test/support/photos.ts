import sharp from 'sharp'

let kept: Promise<Buffer> | undefined

/** A small picture as a phone's camera may give it; the same bytes each time. */
export function examplePhoto(): Promise<Buffer> {
  kept ??= sharp({ create: { width: 64, height: 48, channels: 3, background: '#0b6e69' } })
    .jpeg()
    .toBuffer()
  return kept
}
