/**
 * Invented villagers. Numbers are synthetic with a valid check mark (GB 11643), phones come from 1380000000x;
 * any likeness to a living person is chance. They also are the whole population registry of the demo.
 */
export interface SeedCitizen {
  /** Who holds the phone in the WeChat sandbox. */
  openid: string
  name: string
  idNo: string
  /** Home village, 12 digits. */
  villageCode: string
  /** Village as she writes it in a form. */
  address: string
  phone: string
}

const mengguo = { villageCode: '469025102200', address: '白沙黎族自治县邦溪镇孟果村' }
const nanban = { villageCode: '469025102203', address: '白沙黎族自治县邦溪镇南班村' }
const daan = { villageCode: '469025103200', address: '白沙黎族自治县打安镇打安村' }
const nanda = { villageCode: '469025103201', address: '白沙黎族自治县打安镇南达村' }

export const citizens: readonly SeedCitizen[] = [
  // The first three have never opened the mini-program: a newcomer makes the first journey as one of them.
  person('oDemo_fu_guiying', '符桂英', '469025194103080023', '13800000001', mengguo),
  person('oDemo_wang_kaiming', '王开明', '469025197911020014', '13800000002', nanban),
  person('oDemo_ji_xiuhua', '吉秀花', '469025196807210040', '13800000003', daan),
  person('oDemo_fu_yaliang', '符亚良', '469025193805120013', '13800000004', mengguo),
  person('oDemo_wang_yulan', '王玉兰', '469025194306160066', '13800000005', mengguo),
  person('oDemo_chen_adi', '陈阿娣', '46902519450927002X', '13800000006', nanban),
  // 𠮷 lies outside the basic plane: a name that must survive every layer.
  person('oDemo_li_jixiang', '李𠮷祥', '469025194402130019', '13800000007', daan),
  person('oDemo_ji_xiaomei', '吉小梅', '469025199610250085', '13800000008', mengguo),
  person('oDemo_fu_zhiyuan', '符志远', '46902519940719003X', '13800000009', mengguo),
  person('oDemo_wang_shanlin', '王山林', '469025197204050054', '13800000010', nanban),
  person('oDemo_li_aying', '李阿英', '469025196503180022', '13800000011', daan),
  person('oDemo_chen_guoqiang', '陈国强', '469025197508220075', '13800000012', nanda),
]

/** @throws where the story names somebody who does not exist. */
export function getCitizen(openid: string): SeedCitizen {
  const citizen = citizens.find((one) => one.openid === openid)
  if (!citizen) throw new Error(`no citizen ${openid} in the demo`)
  return citizen
}

function person(
  openid: string,
  name: string,
  idNo: string,
  phone: string,
  home: Pick<SeedCitizen, 'villageCode' | 'address'>,
): SeedCitizen {
  return { openid, name, idNo, phone, ...home }
}
