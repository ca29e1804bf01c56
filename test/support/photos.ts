import sharp from 'sharp'

let kept: Promise<Buffer> | undefined

/** A small picture as a phone's camera may give it; the same bytes each time. */
export function examplePhoto(): Promise<Buffer> {
  kept ??= plainPhoto(64, 48).jpeg().toBuffer()
  return kept
}

/** A picture of one colour, to be written in any format. */
export function plainPhoto(width: number, height: number) {
  return sharp({ create: { width, height, channels: 3, background: '#0b6e69' }, limitInputPixels: false })
}

/** A JPEG in which no line is like another, so that a part of it shows that it is a part. */
export function noisyPhoto(width = 400, height = 300): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 60 }
  return sharp({ create: { width, height, channels: 3, background: '#000', noise } })
    .jpeg()
    .toBuffer()
}

/**
 * A JPEG as a phone keeps it: lying on its side (400 × 300, to be turned by a quarter), with the maker, the
 * moment and the place (19°13′ N 109°25′ E, 邦溪镇) in its EXIF.
 */
export function phonePhoto(): Promise<Buffer> {
  return plainPhoto(400, 300)
    .withExif({
      IFD0: { Make: 'ExamplePhone', DateTime: '2026:06:16 09:30:00' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '19/1 13/1 0/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '109/1 25/1 0/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
}
