import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'
import type { Role } from '@api'

declare module 'vue-router' {
  interface RouteMeta {
    /** Locale key of the page's title. */
    title?: string
    /** Only for people who signed in. */
    signedIn?: boolean
    /** Only for people with one of these roles. */
    roles?: Role[]
    /** A page without the application's header and footer. */
    bare?: boolean
  }
}

/** The areas of the main page: the manual's four, and the chat for those who are not signed in. */
export type Area = 'chat' | 'find' | 'knowledge' | 'general' | 'personal'

export interface MenuEntry {
  /** Locale key. */
  title: string
  /** Name of the route it opens. */
  route: string
  icon?: Component
  /** Shown on the home page under this area instead of in the header. */
  area?: Area
  order: number
  /** Shown to people with one of these roles; to everybody if left out. */
  roles?: Role[]
  /** Shown only to people who signed in. */
  signedIn?: boolean
}

/** What a feature folder adds to its application: src/pages/<feature>/module.ts exports one as default. */
export interface AppModule {
  routes: RouteRecordRaw[]
  menu?: MenuEntry[]
}

export const defineModule = (module: AppModule): AppModule => module

/** What import.meta.glob finds as module.ts in the feature folders (eager, its default export). */
export type ModuleGlob = Record<string, AppModule>

export function routesOf(modules: ModuleGlob): RouteRecordRaw[] {
  return Object.values(modules).flatMap((module) => module.routes)
}

export function menuOf(modules: ModuleGlob): MenuEntry[] {
  return Object.values(modules)
    .flatMap((module) => module.menu ?? [])
    .sort((a, b) => a.order - b.order)
}
