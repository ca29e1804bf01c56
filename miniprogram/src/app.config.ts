export default defineAppConfig({
  pages: ['pages/home/index', 'pages/cases/index', 'pages/messages/index', 'pages/mine/index'],
  subPackages: [
    { root: 'packages/place', pages: ['pages/choose/index'] },
    { root: 'packages/catalogue', pages: ['pages/list/index', 'pages/guide/index'] },
    { root: 'packages/identity', pages: ['pages/real-name/index'] },
    {
      root: 'packages/apply',
      pages: ['pages/form/index', 'pages/photos/index', 'pages/check/index', 'pages/receipt/index'],
    },
    { root: 'packages/case', pages: ['pages/detail/index', 'pages/supplement/index', 'pages/why/index'] },
  ],
  // On whatever network: the packages are small, and a village has often nothing but the mobile one.
  preloadRule: {
    'pages/home/index': {
      network: 'all',
      packages: ['packages/place', 'packages/catalogue', 'packages/case'],
    },
    'packages/catalogue/pages/guide/index': {
      network: 'all',
      packages: ['packages/identity', 'packages/apply'],
    },
  },
  window: {
    navigationStyle: 'default',
    navigationBarTitleText: '家门口办',
    navigationBarBackgroundColor: '#f6f4ef',
    navigationBarTextStyle: 'black',
    backgroundColor: '#f6f4ef',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#56636a',
    selectedColor: '#0b6e69',
    backgroundColor: '#ffffff',
    borderStyle: 'black',
    list: [
      {
        pagePath: 'pages/home/index',
        text: '首页',
        iconPath: 'assets/tab/home.png',
        selectedIconPath: 'assets/tab/home-on.png',
      },
      {
        pagePath: 'pages/cases/index',
        text: '办事',
        iconPath: 'assets/tab/cases.png',
        selectedIconPath: 'assets/tab/cases-on.png',
      },
      {
        pagePath: 'pages/messages/index',
        text: '消息',
        iconPath: 'assets/tab/messages.png',
        selectedIconPath: 'assets/tab/messages-on.png',
      },
      {
        pagePath: 'pages/mine/index',
        text: '我的',
        iconPath: 'assets/tab/mine.png',
        selectedIconPath: 'assets/tab/mine-on.png',
      },
    ],
  },
  lazyCodeLoading: 'requiredComponents',
})
