import type { Page } from '@playwright/test'
import { Api } from './api'
import type { Newcomer } from './fixtures'
import type { People } from './people'

/** A page of somebody who was made for this test. */
export async function enter(people: People, person: Newcomer): Promise<Page> {
  const page = await people.guest()
  await new Api(page.request).signIn(person.userName, person.password)
  return page
}
