import { getCitizen } from './citizens'

/** The fields that the form of every item begins with, as the phone fills them in for her. */
export function applicantFields(openid: string) {
  const { name, idNo, phone, address } = getCitizen(openid)
  return { name, idNo, phone, address }
}
