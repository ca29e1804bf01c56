/** What the phone does for us and a browser cannot: the seam between WeChat and the demo phone of the H5 build. */
export interface WechatPlatform {
  /** Why nothing can be done here at all; undefined where all is well. */
  readonly obstacle?: Obstacle
  /** Put before every storage key, so that two people on one demo browser never see each other's drafts. */
  readonly storagePrefix: string
  /** The one-use code of wx.login; it lives five minutes. */
  loginCode(): Promise<string>
  /**
   * Asks whether we may send messages of these templates. WeChat wants it called at a tap, before anything is
   * awaited. A refusal or a failure is an answer like any other: it resolves.
   */
  askToSubscribe(templateIds: string[]): Promise<void>
  randomBytes(count: number): Promise<Uint8Array>
}

export interface Obstacle {
  title: string
  text: string
  action: { label: string; onTap(): void }
}
