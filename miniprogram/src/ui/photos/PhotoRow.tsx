import { Text, View } from '@tarojs/components'
import { SentPhoto } from './SentPhoto'
import './photos.scss'
import './photo-row.scss'

/** A material that was given: its name and its photos, to look at. */
export function PhotoRow({ name, uploadIds }: { name: string; uploadIds: readonly string[] }) {
  return (
    <View className="photo-row">
      <Text className="photo-row__name">{name}</Text>
      {uploadIds.length === 0 ? (
        <Text className="photo-row__none">没有交</Text>
      ) : (
        <View className="photos__grid">
          {uploadIds.map((uploadId) => (
            <View key={uploadId} className="photos__cell">
              <View className="photos__thumb">
                <SentPhoto uploadId={uploadId} />
              </View>
            </View>
          ))}
        </View>
      )}
    </View>
  )
}
