import Taro from '@tarojs/taro'
import { platform } from './platform'

/** Small JSON values that outlive the app. A full or broken storage never stops her work. */
export interface Store {
  read<T>(key: string): T | undefined
  write(key: string, value: unknown): void
  remove(key: string): void
  /** Removes every key that begins so. */
  removeAll(start: string): void
}

export const storage: Store = {
  read<T>(key: string) {
    try {
      // A key that is not there reads as ''.
      return (Taro.getStorageSync<T | ''>(platform.storagePrefix + key) || undefined) as T | undefined
    } catch {
      return undefined
    }
  },
  write(key, value) {
    try {
      Taro.setStorageSync(platform.storagePrefix + key, value)
    } catch (error) {
      console.warn('storage is full or closed', error)
    }
  },
  remove(key) {
    try {
      Taro.removeStorageSync(platform.storagePrefix + key)
    } catch (error) {
      console.warn('storage is closed', error)
    }
  },
  removeAll(start) {
    try {
      const begin = platform.storagePrefix + start
      for (const key of Taro.getStorageInfoSync().keys) if (key.startsWith(begin)) Taro.removeStorageSync(key)
    } catch (error) {
      console.warn('storage is closed', error)
    }
  },
}
