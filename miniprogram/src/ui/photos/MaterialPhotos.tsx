import { Text, View } from '@tarojs/components'
import { Card } from '../Card'
import { Icon } from '../Icon'
import { PhotoPicker } from './PhotoPicker'
import type { Photo } from './photos.model'
import { usePhotos } from './use-photos'
import './material-photos.scss'

interface MaterialPhotosProps {
  code: string
  name: string
  help: string
  optional?: boolean
  most: number
  sent: readonly string[]
  error?: string
  onChange(photos: Photo[]): void
}

/** One material: what it is, how to take it, its photos, what is missing. */
export function MaterialPhotos({
  code,
  name,
  help,
  optional,
  most,
  sent,
  error,
  onChange,
}: MaterialPhotosProps) {
  const photos = usePhotos({ sent, most, onChange })
  return (
    <Card id={`material-${code}`}>
      <View className="material-photos">
        <View className="material-photos__head">
          <Text className="material-photos__name">{name}</Text>
          <Text className="material-photos__most">{`${optional ? '可不交，' : ''}最多 ${most} 张`}</Text>
        </View>
        <Text className="material-photos__help">{help}</Text>
        <PhotoPicker id={code} most={most} {...photos} />
        {error && (
          <View id={`error-${code}`} className="photos__problem">
            <Icon name="stop" ink="refused" size="small" />
            <Text className="photos__problem-words">{error}</Text>
          </View>
        )}
      </View>
    </Card>
  )
}
