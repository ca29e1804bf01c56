export default definePageConfig({
  navigationBarTitleText: '家门口办',
  navigationBarBackgroundColor: '#0b6e69',
  navigationBarTextStyle: 'white',
  enablePullDownRefresh: true,
})
