import { Image, Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { Icon } from '../Icon'
import type { Photo } from './photos.model'
import { SentPhoto } from './SentPhoto'
import type { Photos } from './use-photos'
import './photos.scss'

interface PhotoPickerProps extends Photos {
  id: string
  most: number
}

/** Thumbnails with their progress, a way to try again, to take away, and to add. */
export function PhotoPicker({ id, most, photos, problem, choose, retry, remove }: PhotoPickerProps) {
  return (
    <View className="photos">
      <View className="photos__grid">
        {photos.map((photo) => (
          <View key={photo.key} className="photos__cell photos__cell--large">
            <Thumbnail photo={photo} onRetry={() => retry(photo)} onRemove={() => remove(photo)} />
          </View>
        ))}
        {photos.length < most && (
          <View className="photos__cell photos__cell--large">
            <View
              id={`add-${id}`}
              className="photos__add"
              hoverClass="photos__add--pressed"
              onClick={() => void choose()}
            >
              <Icon name="camera" ink="primary" size="large" />
              <Text className="photos__add-words">{photos.length > 0 ? '再加一张' : '拍照'}</Text>
            </View>
          </View>
        )}
      </View>
      {photos.map((photo) => (
        <Problem key={photo.key} words={photo.problem} />
      ))}
      <Problem words={problem} />
    </View>
  )
}

function Problem({ words }: { words?: string }) {
  if (!words) return null
  return (
    <View className="photos__problem">
      <Icon name="stop" ink="refused" size="small" />
      <Text className="photos__problem-words">{words}</Text>
    </View>
  )
}

interface ThumbnailProps {
  photo: Photo
  onRetry(): void
  onRemove(): void
}

function Thumbnail({ photo, onRetry, onRemove }: ThumbnailProps) {
  return (
    <View className={`photos__thumb photos__thumb--${photo.state}`}>
      <Picture photo={photo} />
      {photo.state === 'failed' && (
        <View className="photos__veil" onClick={onRetry}>
          <Icon name="again" ink="white" />
          <Text>没传上，点这里再传</Text>
        </View>
      )}
      {photo.state === 'waiting' && <Text className="photos__veil">排队中</Text>}
      {photo.state === 'sending' && (
        <View className="photos__veil">
          <Text>{`上传 ${photo.percent}%`}</Text>
          <View className="photos__bar">
            <View className="photos__bar-fill" style={{ width: `${photo.percent}%` }} />
          </View>
        </View>
      )}
      {photo.state !== 'sending' && (
        <View className="photos__remove" onClick={onRemove}>
          <View className="photos__remove-disc">
            <Icon name="cross" ink="white" size="small" />
          </View>
        </View>
      )}
    </View>
  )
}

function Picture({ photo: { path, uploadId } }: { photo: Photo }) {
  if (!path) return uploadId ? <SentPhoto uploadId={uploadId} /> : null
  const look = () => void Taro.previewImage({ urls: [path] })
  return <Image className="photos__image" src={path} mode="aspectFill" onClick={look} />
}
